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
  /// What follows from a correction: the mark with the fields that the user set, and others brought into line with them. The mark as it is
  /// unless the type says otherwise.
  ///
  /// - Parameters:
  ///   - before: the mark without the correction.
  ///   - given: the fields that were set; these are to stay.
  ///   - layers: those it requires, as far as they are at hand.
  static func corrected(_ mark: Produces, from before: Produces, given: [String], in text: AnalyzedText, _ layers: Layers) -> Produces
}

extension Analyzer {
  public static var requires: [Requirement] { [] }

  public static func corrected(
    _ mark: Produces, from before: Produces, given: [String], in text: AnalyzedText, _ layers: Layers
  ) -> Produces { mark }
}
