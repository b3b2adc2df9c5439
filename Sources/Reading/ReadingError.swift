import JSON

/// Why an input gives no article. `description` is one line: what was found, where, and what to do.
public enum ReadingError: Error, Sendable, Equatable {
  case notFound(path: String)
  /// The system refused; its own words.
  case notReadable(path: String, reason: String)
  case isFolder(path: String)
  /// A folder without a file in a format that Lede reads.
  case noArticles(folder: String)
  case nothingMatched(pattern: String)
  case noText(path: String)
  /// A file that is no text; what it looks like (“a PDF file”).
  case binary(path: String, looksLike: String)
  case tooLarge(path: String, limit: Int)
  case unknownFormat(name: String)
  case savedSession(path: String)
  /// A record (a line of JSON Lines, a row of CSV) or the whole file breaks its format's rules; the 1-based line of the file.
  case badRecord(path: String, line: Int, problem: RecordProblem)
  case interrupted(path: String)

  /// What is wrong with one record.
  public enum RecordProblem: Error, Sendable, Equatable {
    case json(JSONError)
    case notAnObject(found: String)
    case missingText(keys: [String])
    case textIsNot(found: String)
    /// Two of the keys text, sentences and tokens.
    case twoTexts(String, String)
    /// Something in `sentences` or `tokens` that is no string or no list; nil for the whole.
    case wrongGiven(key: String, place: String?, found: String)
    case emptyText
    case emptyHeader
    case noTextColumn(columns: [String])
    case duplicateColumn(String)
    case columnCount(expected: Int, found: Int)
    case unclosedQuote
    case textAfterQuote
  }
}

extension ReadingError: CustomStringConvertible {
  static let formats = "text, Markdown, JSON Lines and CSV"

  public var description: String {
    switch self {
    case .notFound(let path): "\(path): no such file or folder"
    case .notReadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .isFolder(let path): "\(path): is a folder"
    case .noArticles(let folder): "\(folder): no articles in this folder; Lede reads \(ReadingError.formats)"
    case .nothingMatched(let pattern): "\(pattern): nothing matches this pattern"
    case .noText(let path): "\(path): no text in it"
    case .binary(let path, let what): "\(path): looks like \(what); Lede reads \(ReadingError.formats) so far"
    case .tooLarge(let path, let limit): "\(path): one article larger than \(limit >> 20) MiB; split the file"
    case .unknownFormat(let name): "unknown input format “\(name)”; known: \(FormatChoice.names.joined(separator: ", "))"
    case .savedSession(let path): "\(path): is a saved session, not an article; use load"
    case .badRecord(let path, let line, .json(let error)): "\(path):\(line):\(error.column): not valid JSON: \(error.message)"
    case .badRecord(let path, let line, let problem): "\(path):\(line): \(problem.description)"
    case .interrupted(let path): "\(path): interrupted while reading"
    }
  }
}

extension ReadingError.RecordProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .json(let error): "not valid JSON: \(error)"
    case .notAnObject(let found): "found \(found) where an object with a “text” key should stand"
    case .missingText(let keys):
      "no “text” key, nor “sentences” or “tokens”; \(keys.isEmpty ? "the object is empty" : "the keys are \(keys.map { "“\($0)”" }.joined(separator: ", "))")"
    case .textIsNot(let found): "the “text” key holds \(found), not a string"
    case .twoTexts(let first, let second): "both “\(first)” and “\(second)” give the article's words; keep one of them"
    case .wrongGiven(let key, let place, let found):
      "the “\(key)” key should hold a list of \(key == "tokens" ? "lists of " : "")strings, "
        + (place.map { "but \($0) is \(found)" } ?? "not \(found)")
    case .emptyText: "the text is empty"
    case .emptyHeader: "the first line should name the columns, and is empty"
    case .noTextColumn(let columns):
      "no column named text, body, content or article; the columns are \(columns.map { "“\($0)”" }.joined(separator: ", "))"
    case .duplicateColumn(let column): "the column “\(column)” occurs twice"
    case .columnCount(let expected, let found): "\(found) \(found == 1 ? "field" : "fields") in this row, but \(expected) in the header"
    case .unclosedQuote: "a quotation mark opens here and is never closed; everything after it would be one field"
    case .textAfterQuote: "text after a closing quotation mark; a quotation mark inside a field must be doubled"
    }
  }
}
