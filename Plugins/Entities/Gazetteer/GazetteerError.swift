/// What is wrong with a user's list of names.
enum GazetteerError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, cause: String)
  case notUTF8(path: String, line: Int)
  case empty(path: String)
  case noHeader(path: String, line: Int, missing: String, found: String)
  case noName(path: String, line: Int)
  case badType(path: String, line: Int, name: String, type: String, known: [String])
  case twice(path: String, line: Int, name: String, first: Int)
  case openQuote(path: String, line: Int)

  var description: String {
    switch self {
    case .unreadable(let path, let cause): "\(path): the list of names cannot be read: \(cause)"
    case .notUTF8(let path, let line): "\(path):\(line): not UTF-8: save the list as UTF-8"
    case .empty(let path):
      "\(path): the list holds no name: below the line “name,type,id,aliases” every line is one, as in “Vera Lund,PERSON,p1,Lund”"
    case .noHeader(let path, let line, let missing, let found):
      "\(path):\(line): no column “\(missing)” in “\(found)”: the first line names the columns: name, type, id, aliases"
    case .noName(let path, let line): "\(path):\(line): no name: fill in the column name, or take the line out"
    case .badType(let path, let line, let name, let type, let known):
      "\(path):\(line): the type of “\(name)” is “\(type)”: write one of \(known.joined(separator: ", "))"
    case .twice(let path, let line, let name, let first):
      "\(path):\(line): “\(name)” stands on line \(first) too: keep one of the two, or tell them apart by their names"
    case .openQuote(let path, let line):
      "\(path):\(line): a quotation mark is not closed: a cell ends on the line it begins on"
    }
  }
}
