import AnalyzerKit
import Analyzers
import Reading
import Testing
import Workbench

/// Quotations with marks that are wrong, missing, too many or none at all.
@Suite struct HostileQuotationsTests {
  private static let plan = Result { try AnalysisPlan(try Registry(analyzerModules), wanted: ["quotes"]) }

  /// A text rich in quotations, in every style of marks.
  static let rich = """
    “The tide comes at six,” said Edda Marrow, the warden. “It’s always late.” She told reporters: “Bring a boat.

    “Bring two boats.” ‘Nobody’s boat is safe,’ her brother, Odo Kray, replied. ''It was the wrong boat,'' he added.

    Kray said the boat was "a sieve with oars" and called the crew «heroes»; „Never again“, he wrote. ``Never,'' he said.

    Q: Was it 6'2" long?

    A: It was, and the '90s were “loud,” said the clerk, according to Northwire.

    RUNA ISLAY: “My mother said, ‘He told me “Burn it,” and I did,’ so I did.”
    """

  @Test(
    arguments: [
      ["“"], ["”"], ["‘"], ["’"], ["\""], ["'"], ["''"], ["``"], ["«"], ["»"], ["„", "“"], ["‚", "‘"], ["“", "”"], ["‘", "’"],
      ["«", "»"], ["»", "«"], ["“", "‘", "\"", "'", "''", "``", "«", "»", "„", "‚", "‹", "›", "」", "「", "”", "’"],
    ])
  func `marks without end, with and without words, blanks and paragraphs between them`(marks: [String]) throws {
    for between in ["", " ", "a", " he said ", ", she said. ", "\n\n"] {
      var text = "Edda Marrow said: "
      for number in 0..<500 { text += marks[number % marks.count] + between }
      try check(text)
    }
  }

  @Test(arguments: ["", " ", "a "]) func `ten thousand marks in all styles`(between: String) throws {
    let marks = ["“", "‘", "\"", "'", "''", "``", "«", "»", "„", "‚", "‹", "›", "」", "「", "”", "’"]
    var text = ""
    for number in 0..<10_000 { text += marks[number * 7 / 3 % marks.count] + between }
    try check(text)
  }

  @Test func `a thousand quotations inside one another are one`() throws {
    let pairs = [("“", "”"), ("‘", "’")]
    var text = "Edda Marrow said: "
    for depth in 0..<1_000 { text += "\(pairs[depth % 2].0)he said " }
    text += "nothing"
    for depth in (0..<1_000).reversed() { text += pairs[depth % 2].1 }
    let found = try check(text + ".")
    #expect(!found.isEmpty)
    for open in [1, 2, 999] { try check(String(text.dropLast(open))) }
  }

  @Test func `a quotation that is never closed holds to the end of its paragraph at least`() throws {
    let text = "Edda Marrow said: “" + String(repeating: "It is old and nobody says so. ", count: 4_000) + "End."
    let found = try check(text)
    #expect(found.count == 1)
    #expect(found.first?.content.last?.end == text.utf8.count)
  }

  @Test func `many short quotations are all found, in one paragraph and in many`() throws {
    for gap in [" ", "\n\n"] {
      let text = (0..<1_000).map { "“I am \($0) days late,” Edda Marrow said." }.joined(separator: gap)
      #expect(try check(text).count == 1_000)
    }
  }

  @Test func `questions and answers without end keep their turns`() throws {
    let text = (0..<1_000).map { "Q: Is it boat \($0)?\n\nA: It is boat \($0 + 1)." }.joined(separator: "\n\n")
    #expect(try check(text).count == 2_000)
    try check((0..<1_000).map { "MARROW: Boat \($0).\n\nKRAY: No boat." }.joined(separator: "\n\n"))
    try check(String(repeating: "Q: ", count: 5_000))
    try check(String(repeating: "A:\n\nQ:\n\n", count: 2_000))
    try check(String(repeating: "Edda Marrow: ", count: 4_000))
  }

  @Test func `apostrophes, inches and code are no quotations`() throws {
    for text in [
      String(repeating: "The dogs' bowls and the sailors' boots stood by the '90s and rock 'n' roll. ", count: 200),
      String(repeating: "The door is 6'2\" high and the arch 11'4\" wide. ", count: 200),
      String(repeating: "print(\"hello\"); x = 'a'; y = f('b', \"c\")\n", count: 200),
      String(repeating: "rock ’n’ roll ’tis ’90s o’clock ", count: 200),
    ] {
      let found = try check(text)
      #expect(found.allSatisfy { $0.kind == .direct && $0.cue.isEmpty && $0.speaker == nil } || found.isEmpty, "\(found.prefix(2))")
    }
  }

  @Test func `a text may be cut anywhere`() throws {
    let scalars = Array(Self.rich.unicodeScalars)
    for end in stride(from: 0, to: scalars.count, by: 5) {
      try check(String(String.UnicodeScalarView(scalars[..<end])))
      try check(String(String.UnicodeScalarView(scalars[end...])))
    }
  }

  @Test(arguments: ["“", "”", "‘", "’", "\"", "'", "''", "«", "»", "„", ":", "—", "\n\n"])
  func `a mark may stand anywhere`(mark: String) throws {
    let scalars = Array(Self.rich.unicodeScalars)
    for place in stride(from: 0, through: scalars.count, by: 11) {
      var text = String.UnicodeScalarView(scalars[..<place])
      text.append(contentsOf: mark.unicodeScalars)
      text.append(contentsOf: scalars[place...])
      try check(String(text))
    }
  }

  @Test(arguments: 0..<6) func `quotations damaged at random`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &+ 5_005)
    let paragraphs = Self.rich.split(separator: "\n").map(String.init)
    for _ in 0..<100 { try check(Mutation.text(from: paragraphs, &random)) }
  }

  /// The quotes of a text; an issue is recorded where one is not well formed.
  @discardableResult private func check(_ words: String) throws -> [Quote] {
    guard var article = try? Reading.article(text: words) else { return [] }
    article.metadata.set("language", ["en"], Origin(.user))
    let layers = try Self.plan.get().run(AnalyzedText(article))
    let layer = try #require(layers.first { $0.analyzer.name == "quotes" })
    #expect(layer.failure == nil)
    let quotes = layer.marks.compactMap { $0 as? Quote }
    for quote in quotes {
      if let problem = problem(quote, article) { Issue.record("\(problem) in: \(String(words.prefix(400)).debugDescription)") }
    }
    return quotes
  }

  private func problem(_ quote: Quote, _ article: Article) -> String? {
    let spans = quote.content + quote.source + quote.cue
    if quote.content.isEmpty || spans.contains(where: { $0.start >= $0.end }) { return "an empty part" }
    if !spans.allSatisfy({ Analysed.isWhole($0, article.text) }) { return "a span leaves the text or cuts a character" }
    if !zip(quote.content, quote.content.dropFirst()).allSatisfy({ $0.end <= $1.start }) { return "contents overlap or are not in order" }
    let kept = article.blocks.filter(\.isAnalysed).map(\.span)
    if !quote.content.allSatisfy({ span in kept.contains { $0.contains(span) } }) { return "a content leaves its block" }
    return nil
  }
}
