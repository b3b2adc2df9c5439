import AnalyzerKit
import CommandLanguage
import Workbench

/// What `analyze` and `verify` share.
enum Analyzers {
  /// The analyzers that the words name; all where there are none.
  static func named(_ call: Call) throws(CommandError) -> [AnalyzerEntry] {
    let registry = call.workspace.registry
    if call.words.isEmpty { return registry.analyzers }
    var found: [AnalyzerEntry] = []
    for word in call.words {
      guard let analyzer = registry.analyzer(word.text) else {
        throw CommandError(.notInSet("an analyzer", word.text, values: registry.analyzers.map(\.info.verb)), word.range)
      }
      found.append(analyzer)
    }
    return found
  }

  static func summary(_ comparison: LayerComparison) -> String {
    let changes: [LayerComparison.Change] = [.added, .dropped, .changed]
    let counts = changes.compactMap { change -> String? in
      let count = comparison.entries.filter { $0.change == change }.count
      return count == 0 ? nil : "\(count) \(change.rawValue)"
    }
    return counts.isEmpty ? "" : "; " + counts.joined(separator: ", ")
  }
}
