import AnalyzerKit
import Testing

@testable import Workbench

/// What is wrong between analyzers is said when the program starts, and names both sides.
@Suite struct RegistryTests {
  enum Hedges: FakeNames { static let layer = "hedges" }
  enum Boosters: FakeNames { static let layer = "boosters" }
  enum NeedsHedges: FakeNames {
    static let layer = "claims"
    static let requires: [Requirement] = [.layer(LayerKey<FakeMark>("hedges"))]
  }

  private func message(_ analyzers: [AnalyzerEntry], verbs: [VerbEntry] = [], reserved: [String] = []) -> String? {
    do {
      _ = try Registry(analyzers: analyzers, verbs: verbs, reservedVerbs: reserved)
      return nil
    } catch {
      return error.description
    }
  }

  private func expect(_ message: String?, names parts: String..., location: SourceLocation = #_sourceLocation) {
    for part in parts {
      #expect(message?.contains(part) == true, "“\(message ?? "no error")” does not say “\(part)”", sourceLocation: location)
    }
  }

  @Test func anAnalyzerComesAfterThoseItRequires() throws {
    let entries = [AnalyzerEntry(Fake<NeedsHedges>.self), AnalyzerEntry(Fake<Boosters>.self), AnalyzerEntry(Fake<Hedges>.self)]
    let registry = try Registry(analyzers: entries, verbs: [])
    #expect(registry.analyzers.map(\.name) == ["hedges", "claims", "boosters"])
  }

  @Test func twoAnalyzersWithOneVerb() {
    enum Same: FakeNames {
      static let layer = "words"
      static let verb = "hedges"
    }
    expect(
      message([AnalyzerEntry(Fake<Hedges>.self), AnalyzerEntry(Fake<Same>.self)]), names: "Fake<Hedges>", "Fake<Same>", "the verb “hedges”")
  }

  @Test func anAliasThatIsAnotherAnalyzersVerb() {
    enum Alias: FakeNames {
      static let layer = "words"
      static let aliases = ["hedges"]
    }
    expect(message([AnalyzerEntry(Fake<Hedges>.self), AnalyzerEntry(Fake<Alias>.self)]), names: "Fake<Hedges>", "Fake<Alias>", "“hedges”")
  }

  @Test func twoAnalyzersWithOneIDLetter() {
    enum Letter: FakeNames {
      static let layer = "words"
      static let letter = "h"
    }
    expect(
      message([AnalyzerEntry(Fake<Hedges>.self), AnalyzerEntry(Fake<Letter>.self)]), names: "Fake<Hedges>", "Fake<Letter>", "id letter “h”")
  }

  @Test func theLetterOfNotesIsTaken() {
    enum Letter: FakeNames { static let layer = "names" }
    expect(message([AnalyzerEntry(Fake<Letter>.self)]), names: "notes", "Fake<Letter>", "“n”")
  }

  @Test func twoAnalyzersWithOneLayer() {
    enum Layer: FakeNames {
      static let layer = "hedges"
      static let verb = "others"
      static let letter = "o"
    }
    expect(
      message([AnalyzerEntry(Fake<Hedges>.self), AnalyzerEntry(Fake<Layer>.self)]), names: "Fake<Hedges>", "Fake<Layer>", "layer “hedges”")
  }

  @Test func aVerbOfTheShell() {
    expect(message([AnalyzerEntry(Fake<Hedges>.self)], reserved: ["open", "hedges"]), names: "the shell", "Fake<Hedges>", "“hedges”")
  }

  @Test func aModulesVerbAndAnAnalyzers() {
    expect(
      message([AnalyzerEntry(Fake<Hedges>.self)], verbs: [VerbEntry(FakeVerb.self)]), names: "Fake<Hedges>", "the verb hedges", "“hedges”")
  }

  @Test func aMissingRequirement() {
    expect(
      message([AnalyzerEntry(Fake<NeedsHedges>.self), AnalyzerEntry(Fake<Boosters>.self)]), names: "Fake<NeedsHedges>",
      "the layer “hedges”", "there are claims, boosters", "Package.swift")
  }

  @Test func aRequirementOfOtherMarks() {
    enum Wrong: FakeNames {
      static let layer = "claims"
      static let requires: [Requirement] = [.layer(LayerKey<OddMark>("hedges"))]
    }
    expect(
      message([AnalyzerEntry(Fake<Hedges>.self), AnalyzerEntry(Fake<Wrong>.self)]), names: "Fake<Wrong>", "OddMark", "Fake<Hedges>",
      "FakeMark")
  }

  @Test func aCircle() {
    enum First: FakeNames {
      static let layer = "first"
      static let requires: [Requirement] = [.layer(LayerKey<FakeMark>("second"))]
    }
    enum Second: FakeNames {
      static let layer = "second"
      static let requires: [Requirement] = [.layer(LayerKey<FakeMark>("third"))]
    }
    enum Third: FakeNames {
      static let layer = "third"
      static let requires: [Requirement] = [.layer(LayerKey<FakeMark>("first"))]
    }
    let entries = [AnalyzerEntry(Fake<First>.self), AnalyzerEntry(Fake<Second>.self), AnalyzerEntry(Fake<Third>.self)]
    expect(message(entries), names: "first → second → third → first")
  }

  @Test func anAnalyzerThatRequiresItself() {
    enum Own: FakeNames {
      static let layer = "own"
      static let requires: [Requirement] = [.layer(LayerKey<FakeMark>("own"))]
    }
    expect(message([AnalyzerEntry(Fake<Own>.self)]), names: "own → own")
  }

  @Test func aFieldNamedLikeAnOptionOfEveryListing() {
    expect(message([AnalyzerEntry(Maker<SortMark>.self)]), names: "Maker<SortMark>", "“sort”")
  }

  @Test func twoFieldsWithOneName() {
    expect(message([AnalyzerEntry(Maker<OddMark>.self)]), names: "Maker<OddMark>", "“word”")
  }

  @Test func twoFieldsThatDifferInCaseOnly() {
    expect(message([AnalyzerEntry(Maker<CaseMark>.self)]), names: "Maker<CaseMark>", "“yule_K”", "“Yule-k”")
  }

  @Test func aFieldNamedLikeAnOptionInCapitals() {
    expect(message([AnalyzerEntry(Maker<ByMark>.self)]), names: "Maker<ByMark>", "“By”")
  }

  @Test(arguments: ["", "H", "h1", "ä"])
  func aLetterThatCannotBeTyped(_ letter: String) {
    enum Letter: FakeNames {
      @TaskLocal static var current = ""
      static let layer = "hedges"
      static var letter: String { current }
    }
    let entry = Letter.$current.withValue(letter) { AnalyzerEntry(Fake<Letter>.self) }
    expect(message([entry]), names: "id letter “\(letter)”", "Fake<Letter>")
  }

  @Test(arguments: ["", "Hedges", "two words", "-x", "a|b"])
  func aVerbThatCannotBeTyped(_ verb: String) {
    enum Verb: FakeNames {
      @TaskLocal static var current = ""
      static let layer = "hedges"
      static var verb: String { current }
    }
    let entry = Verb.$current.withValue(verb) { AnalyzerEntry(Fake<Verb>.self) }
    expect(message([entry]), names: "verb “\(verb)”", "Fake<Verb>")
  }

  @Test func aModuleThatRegistersNothing() {
    // The list's type is not `[any Analyzer.Type]`, so that Swift takes the empty default instead.
    enum SilentModule: AnalyzerModule {
      static let analyzers = [Fake<Hedges>.self]
    }
    #expect(throws: RegistryError.nothing(module: "SilentModule")) { try Registry([SilentModule.self]) }
  }
}
