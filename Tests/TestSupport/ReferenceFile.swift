import Foundation

/// A file of the reference data beside the project, and the programs that read such files.
public struct ReferenceFile: Sendable {
  public let path: String

  /// - Parameter path: below the folder of the reference data, as in `data/syntax/ewt_dev.tsv.gz`.
  public init(_ path: String) {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    self.path = root.deletingLastPathComponent().appending(path: "shared").appending(path: path).path
  }

  public var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// What it holds, unpacked.
  public func unpacked() throws -> Data { try Program.run("gzip", "-dc", path) }

  /// The lines of the same.
  public func lines() throws -> [Data] { try unpacked().split(separator: 0x0A).map { Data($0) } }
}
