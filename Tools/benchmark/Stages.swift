import AnalyzerKit
import Foundation
import Reading
import Workbench

/// Seconds that each stage takes for a corpus, on one core, one article after the other: the best of a few rounds.
struct Stages {
  struct Stage {
    var name: String
    var seconds: Double
  }

  let articles: Int
  /// UTF-8 bytes of the articles' texts.
  let bytes: Int
  let stages: [Stage]

  /// Measures over the first `limit` bytes of a JSON Lines file.
  init(path: String, limit: Int, rounds: Int, registry: Registry) throws {
    var input = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    if input.count > limit, let end = input[..<limit].lastIndex(of: 0x0A) { input.removeSubrange((end + 1)...) }
    var articles: [Article] = []
    var stages: [Stage] = []
    let (bytesIn, name) = (input, path)
    let reading = try Stages.best(rounds) {
      articles = try Reading.articles(in: bytesIn, path: name, format: .named("jsonl"))
    }
    stages.append(Stage(name: "read", seconds: reading))
    let cutting = Stages.best(rounds) {
      for article in articles { Stages.keep(AnalyzedText(article).sentences.count) }
    }
    stages.append(Stage(name: "tokens, sentences", seconds: cutting))

    var plans = try registry.analyzers.map { (stage: $0.name, layer: $0.name, plan: try AnalysisPlan(registry, wanted: [$0.name])) }
    var vader = AnalyzerSettings()
    try vader.set("sentiment.mode", to: "vader", in: registry)
    plans.append(("sentiment, vader", "sentiment", try AnalysisPlan(registry, wanted: ["sentiment"], settings: vader)))
    let whole = try AnalysisPlan(registry)
    var times = plans.map { _ in Double.infinity }
    var writing = Double.infinity
    for _ in 0..<rounds {
      var round = plans.map { _ in 0.0 }
      var written = 0.0
      for article in articles {
        let layers = whole.run(AnalyzedText(article))
        for (at, (_, layer, plan)) in plans.enumerated() {
          let text = Stages.cut(article)
          let known = layers.filter { $0.analyzer.name != layer }
          round[at] += Stages.seconds { Stages.keep(plan.run(text, known: known).count) }
        }
        let text = Stages.cut(article)
        written += Stages.seconds { Stages.keep(BatchRun.line(text, layers).count) }
      }
      for at in times.indices { times[at] = min(times[at], round[at]) }
      writing = min(writing, written)
    }
    for (at, (name, _, _)) in plans.enumerated() { stages.append(Stage(name: name, seconds: times[at])) }
    stages.append(Stage(name: "JSON", seconds: writing))
    self.articles = articles.count
    bytes = articles.reduce(0) { $0 + $1.text.bytes.count }
    self.stages = stages
  }

  /// Tokens and sentences ready, so that no stage pays for them.
  private static func cut(_ article: Article) -> AnalyzedText {
    let text = AnalyzedText(article)
    keep(text.sentences.count)
    return text
  }

  private static func best(_ rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<rounds { best = min(best, try seconds(work)) }
    return best
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return start.duration(to: .now) / .seconds(1)
  }

  /// Keeps a result from being optimised away.
  @inline(never)
  private static func keep(_ value: Int) { if value == .min { print(value) } }
}
