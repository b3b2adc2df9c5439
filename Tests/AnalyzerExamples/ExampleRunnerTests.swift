import AnalyzerKit
import Testing
import Workbench

/// An example that does not hold is told by what was found instead.
@Suite struct ExampleRunnerTests {
  /// Finds runs of capitals; as an option, only those of some length.
  struct Capitals: Analyzer {
    struct Options: AnalyzerOptions {
      var least = 1
      init() {}
      static let fields: [Field<Options>] = [Field("least", \.least, help: "letters")]
    }

    struct Found: Mark {
      var span: TextSpan
      var reason: Reason
      var share = 0.0
      var rest: [TextSpan] = []
      init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
      static let fields: [Field<Found>] = [
        Field("share", \.share, help: "of the text", decimals: 1), Field("rest", \.rest, help: "what follows"),
      ]
    }

    static let key = LayerKey<Found>("capitals")
    static let info = AnalyzerInfo(verb: "capitals", letter: "c", summary: "words in capitals", version: "1")
    let least: Int
    init(options: Options) { least = options.least }

    func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Found] {
      if text.text.string.contains("FAIL") { throw VerbError("no capitals today") }
      return (0..<text.tokens.count).compactMap { token in
        let span = text.tokens.span(token)
        guard text.string(token).allSatisfy(\.isUppercase), span.count >= least else { return nil }
        var found = Found(span: span, reason: Reason("capitals"))
        found.share = Double(span.count) / Double(text.bytes.count)
        found.rest = [TextSpan(span.end, text.bytes.count)]
        return found
      }
    }
  }

  enum CapitalsModule: AnalyzerModule {
    static let analyzers: [any Analyzer.Type] = [Capitals.self]
  }

  private func differences(_ example: Example) throws -> [String] {
    let registry = try Registry([CapitalsModule.self])
    return ExampleRunner(registry).differences(example, of: try #require(registry.analyzer("capitals")))
  }

  @Test func whatHoldsHasNoDifferences() throws {
    #expect(try differences(Example("an ⟦ABC⟧ and ⟦DE⟧", [["share": "0.2"], ["rest": ""]])) == [])
    #expect(try differences(Example("nothing")) == [])
    #expect(try differences(Example("an ⟦ABC⟧ and DE", options: ["least": "3"])) == [])
    #expect(try differences(Example("A Title\n\nThe first paragraph has an ⟦ABC⟧ in it.", isArticle: true)).contains { $0.contains("“A”") })
  }

  @Test func missingAndExtraPlacesAreShownInTheText() throws {
    #expect(
      try differences(Example("⟦an⟧ ABC and ⟦DE⟧")) == [
        "not found: “an”", "found, but not in the example: “ABC”", "found as a whole: an ⟦ABC⟧ and ⟦DE⟧",
      ])
  }

  @Test func aPlaceThatIsFoundTwiceIsNotFoundOnce() throws {
    #expect(try differences(Example("an ⟦⟦ABC⟧⟧")).first == "not found: “ABC”")
  }

  @Test func fieldsAreComparedAsATableShowsThem() throws {
    #expect(
      try differences(Example("an ⟦ABC⟧ now", [["share": "0.33", "rest": "then"]])) == [
        "c1: share is “0.3”, not “0.33”", "c1: rest is “now”, not “then”",
      ])
  }

  @Test func fieldsOfMarksThatWereNotFoundAreADifference() throws {
    #expect(try differences(Example("an ⟦ABC⟧", [[:], ["share": "1"]])) == ["fields are given for 2 marks, but 1 were found"])
  }

  @Test func unknownFieldsAndOptionsAreNamed() throws {
    #expect(try differences(Example("an ⟦ABC⟧", [["size": "3"]])) == ["there is no field “size”; there are share, rest"])
    #expect(try differences(Example("an ⟦ABC⟧", options: ["most": "3"])).first?.contains("capitals.most") == true)
    #expect(try differences(Example("an ⟦ABC⟧", options: ["least": "three"])).first?.contains("“three”") == true)
  }

  @Test func anAnalyzerThatThrowsIsADifference() throws {
    #expect(try differences(Example("FAIL")) == ["the analyzer failed: no capitals today"])
  }
}
