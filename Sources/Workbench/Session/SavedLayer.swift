import AnalyzerKit
import JSON

/// A layer as a session file held it: shown as it was until `analyze` renews it, and written back as it is when its analyzer is unknown.
public struct SavedLayer: Sendable, Equatable {
  public var article: Int
  /// The layer's name.
  public var analyzer: String
  public var version: String
  public var options: [JSONValue.Member]
  /// Digest of what it was made from.
  public var inputs: String
  /// The marks before any edit, as objects of the file.
  public var marks: [JSONValue]

  public init(article: Int, analyzer: String, version: String, options: [JSONValue.Member], inputs: String, marks: [JSONValue]) {
    self.article = article
    self.analyzer = analyzer
    self.version = version
    self.options = options
    self.inputs = inputs
    self.marks = marks
  }
}
