/// A line of the gold for quotations; Tests/Gold/README.md tells the columns.
struct GoldQuotation {
  var kind: String
  var words: String
  /// Speaker, told to, reported by, occasion, by their names.
  var facts: [(name: String, value: String)]
  /// Need not be found, and is not wrong.
  var isOptional: Bool

  init(_ line: String) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) + Array(repeating: "", count: 7)
    kind = columns[0]
    words = GoldQuotation.plain(columns[1])
    facts = [("speaker", columns[2]), ("told_to", columns[3]), ("reported_by", columns[4]), ("occasion", columns[5])]
    isOptional = columns[6] == "optional"
  }

  /// Without quotation marks, a leading “that”, and runs of white space.
  static func plain(_ words: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", "‘", "'", "`"]
    let spaced = words.filter { !marks.contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return spaced.hasPrefix("that ") ? String(spaced.dropFirst(5)) : spaced
  }

  /// For comparing names: without case, article and kind of apostrophe.
  static func folded(_ name: String) -> String {
    let low = String(name.lowercased().map { $0 == "’" ? "'" : $0 })
    for article in ["the ", "a ", "an "] where low.hasPrefix(article) { return String(low.dropFirst(article.count)) }
    return low
  }
}
