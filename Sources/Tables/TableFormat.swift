import AnalyzerKit

/// A way to write a table.
public protocol TableFormat: Sendable {
  /// What `--as` calls it.
  var name: String { get }
  /// The file extensions that choose it, without the dot.
  var extensions: [String] { get }
  /// Why nothing can be added to a file in this format; nil where it can.
  var appending: AppendRefusal? { get }
  /// Why a table cannot be written so, nil where it can; such a table is written as nothing.
  func refusal(of table: Table) -> String?
  /// The table in UTF-8, ending in a line feed.
  func write(_ table: Table, options: TableOptions) -> [UInt8]
}

/// Why nothing can be added to a file, and what to do instead.
public struct AppendRefusal: Sendable {
  public let reason: String
  public let suggestion: String

  init(_ reason: String, instead suggestion: String) {
    self.reason = "\(reason), so nothing can be added to it"
    self.suggestion = suggestion
  }
}

extension TableFormat {
  public var appending: AppendRefusal? { nil }
  public func refusal(of table: Table) -> String? { nil }
}

/// All formats.
public enum TableFormats {
  /// In the order in which help lists them.
  public static let all: [any TableFormat] = [
    TerminalFormat(), CSVFormat(), TSVFormat(), JSONFormat(), JSONLinesFormat(), MarkdownFormat(), SVGFormat(), GraphMLFormat(),
  ]

  public static let csv: any TableFormat = CSVFormat()

  public static var names: [String] { all.map(\.name) }

  public static func named(_ name: String) -> (any TableFormat)? {
    let name = name.lowercased()
    return all.first { $0.name == name }
  }

  /// The format that a file's extension chooses, nil where it chooses none.
  public static func forFile(extension suffix: String) -> (any TableFormat)? {
    let suffix = suffix.lowercased()
    return all.first { $0.extensions.contains(suffix) }
  }
}
