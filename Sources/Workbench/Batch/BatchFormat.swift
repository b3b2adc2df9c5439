import AnalyzerKit

/// A form that batch output takes: one type, in one file under Formats, and its name in `BatchFormats.all`.
///
/// Articles are encoded on several threads; what they give is written in the order of the input.
protocol BatchFormat: Sendable {
  /// The word after `--format`.
  static var name: String { get }
  /// One line for help.
  static var help: String { get }
  /// Whether it writes what analyzers found; if not, none is run.
  static var writesLayers: Bool { get }

  /// Throws where the request asks for what the format has no place for. `analyzers` are those whose layers are to be written.
  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) throws(BatchError)

  /// What stands before the first article, between two and after the last one.
  var opening: [UInt8] { get }
  var separator: [UInt8] { get }
  var closing: [UInt8] { get }

  func encode(_ article: BatchArticle) -> [UInt8]
}

extension BatchFormat {
  static var writesLayers: Bool { true }
  var opening: [UInt8] { [] }
  var separator: [UInt8] { [] }
  var closing: [UInt8] { [] }
}

/// The forms that batch output takes.
public enum BatchFormats {
  static var all: [any BatchFormat.Type] { [JSONLinesOutput.self, JSONArrayOutput.self, CSVOutput.self, CoNLLUOutput.self] }

  /// What may follow `--format`, each with one line of help.
  public static var names: [(name: String, help: String)] { all.map { ($0.name, $0.help) } }

  static func named(_ name: String) throws(BatchError) -> any BatchFormat.Type {
    guard let format = all.first(where: { $0.name == name }) else { throw .unknownFormat(name, known: all.map { $0.name }) }
    return format
  }
}
