import AnalyzerKit
import TestSupport
import Testing

@testable import Statistics

@Suite struct StatisticsAnalyzerTests {
  static let article = """
    = Ferry Returns

    The ferry is back. "We can't wait," Ada Lund said.

    # Fares

    A ticket costs $4, and children don’t pay. Lund said it was "a fair price" for the town.

    # Winter

    It won't run in January.

    ~ Sign up for our letter.
    """

  static func layers(_ quotes: [Quote] = []) -> Layers {
    var layers = Layers()
    layers.set(.quotes, Layer(marks: quotes, letter: "q"))
    return layers
  }

  static func quote(_ words: String, _ kind: Quote.Kind, in text: AnalyzedText) -> Quote {
    var quote = Quote(span: TestArticle.span(of: words, in: text), reason: Reason("test"))
    quote.kind = kind
    return quote
  }

  func statistics(_ text: AnalyzedText, _ quotes: [Quote] = []) throws -> Statistics {
    try #require(try StatisticsAnalyzer(options: NoOptions()).analyze(text, StatisticsAnalyzerTests.layers(quotes)).first)
  }

  @Test func anArticleIsCountedWithoutWhatIsSetAside() throws {
    let result = try statistics(TestArticle.text(StatisticsAnalyzerTests.article))
    #expect(result.words == 37)
    #expect(result.sentences == 8)
    #expect(result.paragraphs == 3)
    #expect(result.longestSentence == 10)
    #expect(result.medianSentenceLength == 4.5)
    #expect(result.readingTime == Double(result.words) / 238)
  }

  @Test func sectionsSumToTheArticle() throws {
    let text = TestArticle.text(StatisticsAnalyzerTests.article)
    let quotes = [
      StatisticsAnalyzerTests.quote("\"We can't wait,\"", .direct, in: text),
      StatisticsAnalyzerTests.quote("it was \"a fair price\" for the town", .mixed, in: text),
    ]
    let result = try statistics(text, quotes)
    #expect(result.sections.map(\.title) == [nil, "Fares", "Winter"])
    #expect(result.sections.map(\.words).reduce(0, +) == result.words)
    #expect(result.sections.map(\.sentences).reduce(0, +) == result.sentences)
    #expect(result.sections.map(\.quotedWords) == [3, 3, 0])
    #expect(result.quotedWords == 6)
    #expect(result.quotedShare == 6 / Double(result.words))
  }

  @Test func indirectSpeechIsNotQuotedWordsAndOverlapsCountOnce() throws {
    let text = TestArticle.text("\"The mill is safe,\" she said. He said the mill would open.")
    let quotes = [
      StatisticsAnalyzerTests.quote("\"The mill is safe,\"", .direct, in: text),
      StatisticsAnalyzerTests.quote("mill is", .direct, in: text),
      StatisticsAnalyzerTests.quote("the mill would open", .indirect, in: text),
    ]
    #expect(try statistics(text, quotes).quotedWords == 4)
  }

  @Test func partsSumToTheWhole() throws {
    let text = TestArticle.text(StatisticsAnalyzerTests.article)
    let quotation = TestArticle.span(of: "\"We can't wait,\"", in: text)
    let rest = [TextSpan(0, quotation.start), TextSpan(quotation.end, text.bytes.count)]
    let whole = try statistics(text)
    let inside = try statistics(text.restricted(to: [quotation]))
    let outside = try statistics(text.restricted(to: rest))
    #expect(inside.words == 3)
    #expect(inside.words + outside.words == whole.words)
    #expect(inside.letters + outside.letters == whole.letters)
    #expect(inside.characters + outside.characters == whole.characters)
    #expect((inside.english.syllables ?? 0) + (outside.english.syllables ?? 0) == whole.english.syllables)
  }

  @Test func twoArticlesHaveTheWordsOfBoth() throws {
    let one = "The river rose. Nobody slept, and it wasn't cold."
    let two = "In the morning the town was under water."
    let both = try statistics(TestArticle.text(one + "\n\n" + two))
    let first = try statistics(TestArticle.text(one))
    let second = try statistics(TestArticle.text(two))
    #expect(both.words == first.words + second.words)
    #expect(both.sentences == first.sentences + second.sentences)
    #expect(both.characters == first.characters + second.characters)
    #expect(both.paragraphs == 2)
  }

  @Test(arguments: ["", "   ", "…", "~ Only an advertisement."])
  func aTextWithoutWordsHasCountsOfZeroAndNoMeasures(_ words: String) throws {
    let result = try statistics(TestArticle.text(words))
    #expect(result.words == 0)
    #expect(result.sentences == 0)
    #expect(result.meanSentenceLength == nil)
    #expect(result.quotedShare == nil)
    #expect(result.readability == ReadabilityScores())
    #expect(result.diversity == DiversityScores())
    #expect(result.sections.isEmpty)
  }

  @Test(arguments: [("de", false), ("en", true), ("en-GB", true), ("English", true), ("", true), ("enm", false)])
  func syllablesAreCountedInEnglishOnly(_ language: String, _ counted: Bool) throws {
    let result = try statistics(TestArticle.text("Die Fähre ist zurück.", language: language))
    #expect(result.words == 4)
    #expect((result.english.syllables != nil) == counted)
    #expect((result.readability.fleschReadingEase != nil) == counted)
    #expect(result.readability.lix != nil)
  }

  /// Hard for Gunning: three syllables and not in the list of easy words, where umbrella is and inspector is not.
  @Test(arguments: [
    ("It was an inspector.", 11.6), ("It was an umbrella.", 1.6), ("He met Amanda.", 1.2 + 40.0 / 3), ("Umbrella here.", 0.8),
  ])
  func gunningCountsHardWords(_ words: String, _ fog: Double) throws {
    let value = try #require(try statistics(TestArticle.text(words)).readability.gunningFog)
    #expect(abs(value - fog) < 1e-9)
  }

  @Test func linsearLooksAtTheFirstHundredWordsOnly() throws {
    let sentence = "The inspector saw ten old men go by. "
    let result = try statistics(TestArticle.text(String(repeating: sentence, count: 20)))
    #expect(result.words == 160)
    #expect(result.english.linsearHard == 13 && result.english.linsearEasy == 87 && result.english.linsearSentences == 13)
    let grade = (126.0 / 13 - 2) / 2
    #expect(result.readability.linsearWrite == grade)
  }

  @Test func theReasonShowsTheLongestSentence() throws {
    let text = TestArticle.text("It rained. It rained all day and all night. It stopped.")
    let evidence = try statistics(text).reason.evidence
    #expect(evidence.map(\.label) == ["longest sentence"])
    #expect(evidence.compactMap(\.span).map { text.string($0) } == ["It rained all day and all night."])
  }

  @Test func everyFieldIsReadBackAsItWasWritten() throws {
    let text = TestArticle.text(StatisticsAnalyzerTests.article)
    let result = try statistics(text)
    var copy = Statistics(span: result.span, reason: result.reason)
    for field in Statistics.fields { #expect(field.set(field.value(of: result), in: &copy), "\(field.schema.name)") }
    #expect(copy == result)
  }

  @Test func fieldNamesDifferInMoreThanCase() {
    let names = Statistics.fields.map(\.schema.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy { !$0.contains(" ") })
  }

  @Test func everyFormulaIsExplained() {
    for field in Statistics.readabilityFields + Statistics.diversityFields {
      #expect(field.schema.details?.formula.isEmpty == false && field.schema.details?.source.isEmpty == false, "\(field.schema.name)")
    }
  }

  @Test func quotesMustBeThere() {
    #expect(throws: LayerError.self) { try StatisticsAnalyzer(options: NoOptions()).analyze(TestArticle.text("Rain."), Layers()) }
  }
}
