import AnalyzerKit

/// Key words in context: every place where a pattern occurs, with what stands before and after it.
struct KwicVerb: Verb {
  static let info = VerbInfo(
    verb: "kwic", arguments: "PATTERN",
    summary: "every place where words occur, in their context: mobili*, \"partial mobilization\", war|peace, \"war crimes | genocide\"",
    examples: [
      ("kwic mobili* --width 24 --in narration", "words that begin with “mobili”, outside quotations"),
      ("kwic said --order right", "what comes after “said”, alike beside alike"),
    ], aliases: ["concordance"])

  private let pattern: KwicPattern
  private let options: KwicOptions

  init(options: KwicOptions, arguments: [String]) throws {
    pattern = try KwicPattern(arguments)
    guard KwicOptions.widths.contains(options.width) else {
      throw FieldError.notValid(field: "width", message: "\(options.width) is not between 0 and \(KwicOptions.widths.upperBound)")
    }
    self.options = options
  }

  static let columns: [FieldSchema] = [
    FieldSchema("left", .text, help: "what stands before it"),
    FieldSchema("match", .text, help: "the words found"),
    FieldSchema("right", .text, help: "what stands after it"),
  ]

  func run(_ view: SessionView) throws -> Table {
    var lines: [KwicLine] = []
    var articles = 0
    for item in view.items {
      try view.checkInterrupt()
      let text = try item.text()
      let words = CountedWords(text)
      guard let matcher = KwicMatcher(pattern, words, text.bytes) else { continue }
      let matches = matcher.matches()
      if matches.isEmpty { continue }
      articles += 1
      var context = KwicContext(text, words, width: options.width)
      for (number, match) in matches.enumerated() {
        if number % 4096 == 4095 { try view.checkInterrupt() }
        lines.append(context.line(match, article: item.number, keysFor: options.order))
      }
    }
    try view.checkInterrupt()
    if options.order != .article { lines = KwicLine.sorted(lines) }
    let note =
      "\(lines.count) \(lines.count == 1 ? "match" : "matches") in \(articles) of \(view.items.count) "
      + (view.items.count == 1 ? "article" : "articles")
    return Table(columns: KwicVerb.columns, rows: lines.map(\.row), notes: [note], keywordColumn: 1)
  }
}
