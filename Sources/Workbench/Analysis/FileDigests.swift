import AnalyzerKit
import Foundation

/// The contents of the files that analyzers' options name, as digests: a lexicon that changed on disk makes its layer anew.
struct FileDigests: Sendable, Equatable {
  private var digests = OrderedValues<String>()

  /// Reads the files that the settings name. One that cannot be read counts as empty.
  init(_ settings: AnalyzerSettings, registry: Registry) {
    for analyzer in registry.analyzers {
      for option in analyzer.options where option.kind == .file {
        guard let path = settings.values["\(analyzer.name).\(option.name)"] else { continue }
        digests[path] = SHA256Digest.hex(FileManager.default.contents(atPath: path).map { Array($0) } ?? [])
      }
    }
  }

  /// The digest of a file; empty for one that no option names.
  subscript(path: String) -> String { digests[path] ?? "" }
}
