/// What is wrong with a lexicon.
enum LexiconError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, cause: String)
  case notUTF8(path: String, line: Int)
  case empty(path: String)
  case missingColumn(path: String, line: Int, found: String)
  case emptyWord(path: String, line: Int)
  case badWeight(path: String, line: Int, word: String, weight: String)
  case duplicate(path: String, line: Int, word: String, first: Int, isEqual: Bool)
  /// A file of categories that breaks the rules of its format; `problem` says what was found and what was expected.
  case malformed(path: String, line: Int, problem: String)
  case extendsNothing
  case extendsCategories(path: String)

  /// Beyond it the squares that scores are made of lose what smaller weights add.
  static let greatestWeight = 1e6

  var description: String {
    switch self {
    case .unreadable(let path, let cause): "\(path): the lexicon cannot be read: \(cause)"
    case .notUTF8(let path, let line): "\(path):\(line): not UTF-8: save the lexicon as UTF-8"
    case .empty(let path): "\(path): the lexicon holds no word: every line needs a word and a weight, as in “calm,1.5”"
    case .missingColumn(let path, let line, let found):
      "\(path):\(line): no weight beside “\(found)”: write word and weight separated by a comma or a tab"
    case .emptyWord(let path, let line): "\(path):\(line): no word before the weight"
    case .badWeight(let path, let line, let word, let weight):
      "\(path):\(line): the weight of “\(word)” is “\(weight)”, not a number"
        + (Double(weight)?.isNaN == false ? " from −1,000,000 to 1,000,000" : "")
    case .duplicate(let path, let line, let word, let first, let isEqual):
      "\(path):\(line): “\(word)” \(isEqual ? "stands on line \(first) too" : "has another weight on line \(first)"): keep one of the two"
    case .malformed(let path, let line, let problem): "\(path):\(line): \(problem)"
    case .extendsNothing: "extend needs a lexicon: set sentiment.lexicon to a file of words and weights"
    case .extendsCategories(let path):
      "\(path): a dictionary with categories cannot be added to VADER's weights: set sentiment.extend no"
    }
  }
}
