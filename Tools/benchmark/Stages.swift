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
    let tagging = Stages.best(rounds, articles) { _, text in
      var sum = 0
      for token in 0..<text.tokens.count { sum += Int(text.pennTag(token).rawValue) }
      Stages.keep(sum)
    }
    stages.append(Stage(name: "tags", seconds: tagging))
    let lemmas = Stages.best(rounds, articles) { _, text in
      var bytes: [UInt8] = []
      for token in 0..<text.tokens.count { text.appendLemma(token, to: &bytes) }
      Stages.keep(bytes.count)
    }
    stages.append(Stage(name: "tags, lemmas", seconds: lemmas))
    let parsing = Stages.best(rounds, articles) { _, text in
      var sum = 0
      for sentence in 0..<text.sentences.count { sum += text.parse(ofSentence: sentence).root ?? 0 }
      Stages.keep(sum)
    }
    stages.append(Stage(name: "tags, parse", seconds: parsing))

    var plans = try registry.analyzers.map { (stage: $0.name, layer: $0.name, plan: try AnalysisPlan(registry, wanted: [$0.name])) }
    var vader = AnalyzerSettings()
    try vader.set("sentiment.mode", to: "vader", in: registry)
    plans.append(("sentiment, vader", "sentiment", try AnalysisPlan(registry, wanted: ["sentiment"], settings: vader)))
    let whole = try AnalysisPlan(registry)
    let layers = articles.map { whole.run(AnalyzedText($0)) }
    // Each stage by itself over all articles, so that it finds its own tables in the processor's cache.
    for (name, layer, plan) in plans {
      let known = layers.map { $0.filter { $0.analyzer.name != layer } }
      let seconds = Stages.best(rounds, articles) { at, text in Stages.keep(plan.run(text, known: known[at]).count) }
      stages.append(Stage(name: name, seconds: seconds))
    }
    let writing = Stages.best(rounds, articles) { at, text in Stages.keep(BatchRun.line(text, layers[at]).count) }
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

  /// The same over articles whose tokens and sentences are ready, one after the other.
  private static func best(_ rounds: Int, _ articles: [Article], _ work: (Int, AnalyzedText) -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      var round = 0.0
      for (at, article) in articles.enumerated() {
        let text = cut(article)
        round += seconds { work(at, text) }
      }
      best = min(best, round)
    }
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
