/// An analyzer: reads an article and returns what it found, as marks.
///
/// A new one is a folder under Plugins/ and a word in Package.swift; `swift package new-analyzer Name` makes both.
public protocol Analyzer: Sendable {
  associatedtype Produces: Mark
  associatedtype Options: AnalyzerOptions = NoOptions
  /// The layer it makes.
  static var key: LayerKey<Produces> { get }
  static var info: AnalyzerInfo { get }
  /// The layers it reads; they are made first, with the user's edits.
  static var requires: [Requirement] { get }
  /// Throws when the options make no sense together, or a file they name cannot be read.
  init(options: Options) throws
  /// Marks in the order in which they are to be numbered. Must give the same marks for the same text, layers and options.
  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Produces]
}

extension Analyzer {
  public static var requires: [Requirement] { [] }
}
