import AnalyzerKit
import Foundation
import Reading

/// What a batch run is asked to do.
public struct BatchRequest: Sendable {
  /// Parts of an article that are written only when asked for.
  public struct Contents: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let text = Contents(rawValue: 1)
    public static let sentences = Contents(rawValue: 2)
    public static let tokens = Contents(rawValue: 4)
    /// The tokens with more than their tag.
    public static let syntax = Contents(rawValue: 8)

    /// Their names, as `--with` takes them.
    public static let names: [(name: String, contents: Contents)] = [
      ("text", .text), ("sentences", .sentences), ("tokens", .tokens),
      ("syntax", .syntax),
    ]
  }

  /// Files, folders, patterns, `-` for standard input.
  public var inputs: [String]
  public var inputFormat = FormatChoice.auto
  /// Names of the layers to write, nil for all. Those that they require are made and not written.
  public var only: [String]?
  public var contents: Contents = []
  /// A name of `BatchFormats`.
  public var format = "jsonl"
  /// ISO 8601; the date of articles that have none.
  public var date: String?
  public var settings = AnalyzerSettings()
  /// Threads that read articles at one time.
  public var jobs = BatchRequest.cores

  public init(inputs: [String]) { self.inputs = inputs }

  /// The processor's cores that this process may use.
  public static var cores: Int { Cores.count }
}
