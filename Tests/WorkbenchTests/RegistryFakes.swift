import AnalyzerKit

/// What a fake analyzer calls itself.
protocol FakeNames: Sendable {
  static var layer: String { get }
  static var verb: String { get }
  static var letter: String { get }
  static var aliases: [String] { get }
  static var requires: [Requirement] { get }
}

extension FakeNames {
  static var verb: String { layer }
  static var letter: String { String(layer.prefix(1)) }
  static var aliases: [String] { [] }
  static var requires: [Requirement] { [] }
}

/// An analyzer that finds nothing, under any names.
struct Fake<Names: FakeNames>: Analyzer {
  static var key: LayerKey<FakeMark> { LayerKey(Names.layer) }
  static var info: AnalyzerInfo {
    AnalyzerInfo(verb: Names.verb, letter: Names.letter, summary: "nothing", version: "1", aliases: Names.aliases)
  }
  static var requires: [Requirement] { Names.requires }
  init(options: NoOptions) {}
  func analyze(_ text: AnalyzedText, _ layers: Layers) -> [FakeMark] { [] }
}

struct FakeMark: Mark {
  var span: TextSpan
  var reason: Reason
  var word = ""
  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
  static let fields: [Field<FakeMark>] = [Field("word", \.word, help: "a word")]
}

/// Other marks, with fields that may not be.
struct OddMark: Mark {
  var span: TextSpan
  var reason: Reason
  var word = ""
  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
  static let fields: [Field<OddMark>] = [Field("word", \.word, help: "a word"), Field("word", \.word, help: "the same again")]
}

struct SortMark: Mark {
  var span: TextSpan
  var reason: Reason
  var sort = ""
  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
  static let fields: [Field<SortMark>] = [Field("sort", \.sort, help: "what sort")]
}

struct CaseMark: Mark {
  var span: TextSpan
  var reason: Reason
  var word = ""
  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
  static let fields: [Field<CaseMark>] = [Field("yule_K", \.word, help: "a word"), Field("Yule-k", \.word, help: "the same again")]
}

struct ByMark: Mark {
  var span: TextSpan
  var reason: Reason
  var word = ""
  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
  static let fields: [Field<ByMark>] = [Field("By", \.word, help: "a word")]
}

/// An analyzer of any marks.
struct Maker<M: Mark>: Analyzer {
  static var key: LayerKey<M> { LayerKey("made") }
  static var info: AnalyzerInfo { AnalyzerInfo(verb: "made", letter: "m", summary: "nothing", version: "1") }
  init(options: NoOptions) {}
  func analyze(_ text: AnalyzedText, _ layers: Layers) -> [M] { [] }
}

struct FakeVerb: Verb {
  static let info = VerbInfo(verb: "hedges", summary: "nothing")
  init(options: NoOptions, arguments: [String]) {}
  func run(_ view: SessionView) -> Table { Table(columns: []) }
}
