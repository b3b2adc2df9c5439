import Foundation

/// The articles made up for this project.
enum Samples {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Samples").standardizedFileURL

  /// Every paragraph of every text sample, in the order of the file names.
  static func paragraphs() throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
    return try files.flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
    }
  }
}
