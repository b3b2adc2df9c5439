import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct PatternTests {
  static let text = """
    Tax cuts came first. They want to cut the income tax, and the tax on fuel may be cut again.

    The non-profit’s café didn't open; a well-known Cafe did. May said May 3 may work. He says so; they were saying it.
    """

  func found(_ pattern: String, _ text: String = PatternTests.text, _ folding: Folding = Folding()) throws -> [String] {
    let article = TestArticle.text(text)
    var vocabulary = Vocabulary()
    let words = NumberedWords(article, numbering: &vocabulary)
    var matcher = Matcher(try Pattern([pattern], folding: folding, verb: "kwic"))
    guard matcher.mayOccur(in: article.article, check: {}) else { return [] }
    return matcher.matches(in: article, words, vocabulary, check: {}).map { article.string(TextSpan($0.start, $0.end)) }
  }

  @Test(
    arguments: [
      ("tax ... cut", ["tax on fuel may be cut"]), ("tax ...2 cut", []), ("tax ...4 cut", ["tax on fuel may be cut"]),
      ("tax _ fuel", ["tax on fuel"]), ("cut _ _ tax", ["cut the income tax"]), ("cut … tax", ["cut the income tax"]),
      ("cut ... tax ... cut", ["cut the income tax, and the tax on fuel may be cut"]),
      ("tax ... cut|cuts", ["Tax cuts", "tax on fuel may be cut"]),
      ("first ... cut", []), ("c?t", ["cut", "cut"]), ("caf?", ["café", "Cafe"]),
      ("?a?", ["Tax", "tax", "tax", "may", "May", "May", "may"]),
      ("?af? did", ["Cafe did"]), ("/ma[xy]/", ["may", "May", "May", "may"]), ("/[ct]u?[at]x?s?/ cuts", ["Tax cuts"]),
      ("/may|tax/ _ fuel", ["tax on fuel"]), ("non-*", ["non-profit’s"]), ("well-*", ["well-known"]), ("*-known", ["well-known"]),
      ("did", ["did"]), ("did*", ["didn't", "did"]), ("do", []), ("_ 3", ["May 3"]), ("came first | may work", ["came first", "may work"]),
      ("/didn't/", ["didn't"]),
      ("/cut/|/may/ again", ["cut again"]),
    ] as [(String, [String])])
  func patternsFindWords(_ pattern: String, _ expected: [String]) throws {
    #expect(try found(pattern) == expected)
  }

  @Test func aGapEndsAtTheNearestWord() throws {
    #expect(try found("a ... b", "a x b y b") == ["a x b"])
    #expect(try found("a ... b c", "a x b y b c") == ["a x b y b c"])
  }

  @Test func gapsWithinGapsTakeNoTimeToSpeakOf() throws {
    let text = String(repeating: "a ", count: 400)
    let pattern = "a" + String(repeating: " ...1 a", count: 95) + " ... b"
    #expect(try found(pattern, text).isEmpty)
  }

  @Test func capitalsAccentsAndFormsAreFoldedOnDemand() throws {
    #expect(try found("May", PatternTests.text, Folding(keepsCase: true)) == ["May", "May"])
    #expect(try found("M?y", PatternTests.text, Folding(keepsCase: true)) == ["May", "May"])
    #expect(try found("/[A-Z]a[xy]/", PatternTests.text, Folding(keepsCase: true)) == ["Tax", "May", "May"])
    #expect(try found("Cafe", PatternTests.text, Folding(accents: .fold)) == ["café", "Cafe"])
    #expect(try found("café", PatternTests.text, Folding(accents: .fold)) == ["café", "Cafe"])
    #expect(try found("cafe") == ["Cafe"])
    #expect(try found("say", PatternTests.text, Folding(lemmatizes: true)) == ["said", "says", "saying"])
    #expect(try found("said so", PatternTests.text, Folding(lemmatizes: true)) == ["says so"])
    #expect(try found("sa?d", PatternTests.text, Folding(lemmatizes: true)) == ["said"])
  }

  @Test func wordsAreFoundWhateverTheBytesTheyAreWrittenWith() throws {
    for text in ["İ", "an İ", "in some İ", "long enough İ"] { #expect(try found("i*", text).last == "İ", "\(text)") }
    #expect(try found("/MASS/", "A ma\u{17F}\u{17F}") == ["ma\u{17F}\u{17F}"])
    #expect(try found("mobilization", "A mobi\u{AD}lization.") == ["mobi\u{AD}lization"])
    #expect(try found("kelvin", "Two \u{212A}elvin.") == ["\u{212A}elvin"])
    #expect(try found("мир", "Мир и война") == ["Мир"])
    #expect(try found("日*", "日本").count == 1)
  }

  @Test(
    arguments: [
      ("/mobili[sz/", "kwic: /mobili[sz/: the “[” is not closed, at character 7"),
      ("/mobili", "kwic: “/mobili”: the regular expression that begins here has no “/” at its end"),
      ("tax ...", "kwic: nothing follows “...”: it stands between two words, as in \"tax ... cut\""),
      ("... tax", "kwic: nothing stands before “...”: it stands between two words, as in \"tax ... cut\""),
      (
        String(repeating: "tax ...20 ", count: 6) + "cut", "kwic: the gaps of one phrase let more than 100 words pass"
      ),
      ("tax ...99 cut", "kwic: “...99”: a gap is 1 to 20 words"),
    ] as [(String, String)])
  func aWrongPatternIsAnErrorThatSaysWhere(_ pattern: String, _ message: String) {
    let error = #expect(throws: VerbError.self) { try found(pattern) }
    #expect(error?.description == message)
  }

  /// What is sought in the bytes beforehand must never hide a match.
  @Test(arguments: ["tax ... cut", "*n*", "/[a-z]+n't/", "café|cafe", "well-known", "t?x", "the _ tax", "/may/"])
  func theSearchBeforehandHidesNothing(_ pattern: String) throws {
    for text in PatternTests.text.split(whereSeparator: { ".;\n".contains($0) }).map(String.init) {
      let article = TestArticle.text(text)
      var vocabulary = Vocabulary()
      let words = NumberedWords(article, numbering: &vocabulary)
      var matcher = Matcher(try Pattern([pattern], folding: Folding(), verb: "kwic"))
      let matches = matcher.matches(in: article, words, vocabulary, check: {})
      #expect(matches.isEmpty || matcher.mayOccur(in: article.article, check: {}))
    }
  }

  @Test func lettersAreFoundAtEveryPlaceOfAText() {
    let search = LiteralSearch(Array("harbor".utf8))
    for before in 0..<100 {
      for after in [0, 1, 40] {
        let text = Array((String(repeating: "h", count: before) + "HarBor" + String(repeating: "r", count: after)).utf8)
        #expect(search.occurs(in: text))
        #expect(!search.occurs(in: text.map { $0 == UInt8(ascii: "b") || $0 == UInt8(ascii: "B") ? 0x22 : $0 }))
      }
    }
    #expect(!search.occurs(in: []))
    #expect(!search.occurs(in: Array("harbo".utf8)))
  }
}
