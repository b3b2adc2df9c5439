import AnalyzerKit
import Foundation
import Reading
import Workbench

/// Seconds that the verbs about words take for a corpus in memory, tokenising included: the best of a few rounds.
///
/// They use as many cores as the process may; `taskset` decides.
enum VerbTimes {
  /// A command as a person would type it.
  static let commands: [(verb: String, arguments: [String])] = [
    ("words", []), ("kwic", ["harbor"]), ("kwic", ["the"]), ("ngrams", ["2"]), ("collocates", ["said"]), ("dispersion", ["said"]),
  ]

  /// Measures every command that the program has; returns the bytes of the texts as well.
  static func measure(path: String, rounds: Int, registry: Registry) throws -> (bytes: Int, times: [(name: String, seconds: Double)]) {
    let items = try Reading.articles(at: path).enumerated().map { at, article in
      SessionView.Item(number: at + 1, article: article) { AnalyzedText(article) }
    }
    let view = SessionView(items: items, checkInterrupt: {})
    var times: [(name: String, seconds: Double)] = []
    for (verb, arguments) in commands {
      guard let entry = registry.verb(verb) else { continue }
      var best = Double.infinity
      for _ in 0..<rounds {
        let start = ContinuousClock.now
        _ = try entry.run(entry.defaults, arguments, view)
        best = min(best, start.duration(to: .now) / .seconds(1))
      }
      times.append((([verb] + arguments).joined(separator: " "), best))
    }
    return (items.reduce(0) { $0 + $1.article.text.bytes.count }, times)
  }
}
