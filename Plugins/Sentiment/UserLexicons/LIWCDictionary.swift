import AnalyzerKit

/// Reads a LIWC dictionary: between two lines `%` the categories, each a number and a name; then the entries, each with its numbers.
///
///     %
///     1	positive
///     %
///     joy*	1
///
/// The conditions of LIWC 2007 (`like (02 134)125/464 253`, `kind <of>131/125`) are left out; what stands without a condition counts.
enum LIWCDictionary {
  /// Throws `LexiconError.malformed`, which names the line.
  static func read(_ file: LexiconLines) throws(LexiconError) -> CategoryDictionary {
    let lines = file.lines
    func error(_ at: Int, _ problem: String) -> LexiconError { .malformed(path: file.path, line: at, problem: problem) }
    guard let first = lines.first else { throw .empty(path: file.path) }
    guard first.text.trimmed == "%" else {
      throw error(first.number, "a LIWC dictionary begins with a line “%”, then its categories, then another “%”")
    }
    guard let close = lines.dropFirst().firstIndex(where: { $0.text.trimmed == "%" }) else {
      throw error(first.number, "the list of categories is not closed by a second line “%”")
    }
    var dictionary = CategoryDictionary()
    var numbers: [Substring: (index: Int, line: Int)] = [:]
    for line in lines[1..<close] {
      let words = line.text.split(whereSeparator: \.isWhitespace)
      guard let number = words.first, isNumber(number), words.count > 1 else {
        throw error(line.number, "“\(line.text.trimmed)” is no category: write a number and a name, as in “1 positive”")
      }
      if let known = numbers[number] {
        throw error(line.number, "category \(number) is named on line \(known.line) too: keep one of the two")
      }
      // LIWC 2015 explains a name in brackets: `function (Function Words)`.
      let name = words.dropFirst().prefix { !$0.hasPrefix("(") }.joined(separator: " ")
      numbers[number] = (dictionary.category(name.isEmpty ? String(words[1]) : name), line.number)
    }
    var known: [String: (line: Int, categories: [Substring])] = [:]
    for line in lines[(close + 1)...] {
      let (words, listed) = entry(line.text)
      let folded = LexiconLines.folded(words)
      if folded.isEmpty { throw error(line.number, "no word before the categories") }
      if listed.isEmpty { throw error(line.number, "“\(words)” has no category: write its categories' numbers after it") }
      if let first = known[folded] {
        guard first.categories == listed else {
          throw error(line.number, "“\(words)” has other categories on line \(first.line): put them on one line")
        }
        continue
      }
      known[folded] = (line.number, listed)
      for number in listed {
        guard let category = numbers[number] else {
          throw error(line.number, "“\(words)” has the category \(number), which is not in the list between the lines “%”")
        }
        dictionary.add(words, to: category.index)
      }
    }
    if dictionary.entries.isEmpty { throw error(lines[close].number, "no entry follows the categories") }
    return dictionary
  }

  private static func isNumber(_ word: Substring) -> Bool { word.utf8.allSatisfy { $0 &- 0x30 < 10 } }

  /// The words of an entry and the numbers of its categories. Without a tab, the words end where the numbers begin.
  private static func entry(_ text: String) -> (words: String, categories: [Substring]) {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    let tab = text.firstIndex(of: "\t")
    var rest = (tab.map { text[$0...] } ?? text).split(whereSeparator: \.isWhitespace)
    var words = tab.map { String(text[..<$0]) } ?? ""
    if tab == nil {
      let first = rest.dropFirst().firstIndex { isNumber($0) || $0.hasPrefix("(") || $0.hasPrefix("<") } ?? rest.count
      words = rest[..<first].joined(separator: " ")
      rest.removeFirst(first)
    }
    var categories: [Substring] = []
    var isInBrackets = false
    for piece in rest {
      if piece.hasPrefix("(") || piece.hasPrefix("<") { isInBrackets = true }
      if !isInBrackets, !categories.contains(piece) { categories.append(piece) }
      // What is glued to the closing bracket is what the condition decides.
      if piece.contains(")") || piece.contains(">") { isInBrackets = false }
    }
    return (words.trimmed, categories)
  }
}
