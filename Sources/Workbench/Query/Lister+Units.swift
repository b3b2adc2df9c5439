import AnalyzerKit
import Dispatch
import Synchronization

/// What was made of the words of an article inside a scope, or of those that have the same values in some columns.
struct TextUnit<Made: Sendable>: Sendable {
  let article: OpenArticle
  /// The values of the columns that the text was divided by.
  let values: [FieldValue]
  /// Where its words stand, nil for a whole article.
  let spans: [TextSpan]?
  let made: Made
}

extension Lister {
  /// Makes something of each article's words inside a scope, divided by columns, on all cores; `use` gets the units in the order of the
  /// articles and of the text.
  ///
  /// - Parameter analyzer: its required layers are made first and handed to `make`.
  func units<Made>(
    of articles: [OpenArticle], in scope: TextScope, by columns: [String], for analyzer: AnalyzerEntry,
    _ make: @Sendable (AnalyzedText, [LayerResult], AnalysisPlan) -> Made, use: (TextUnit<Made>) throws -> Void
  ) throws {
    let plan = try AnalysisPlan(analyst.registry, wanted: [analyzer.name], settings: AnalyzerSettings(session.settings))
    let required = plan.layers.filter { $0 != analyzer.name }
    let known =
      required.isEmpty ? [] : try analyst.layers(required, of: articles, in: session, check: check, progress: progress, announce: announce)
    let estimate = WorkEstimate(articles, rate: WorkEstimate.rate(ofLayers: [analyzer.name]))
    if let notice = estimate.notice("measuring", patience: WorkEstimate.patience) { announce(notice) }
    try units(of: articles, in: scope, by: columns, { make($1, known.isEmpty ? [] : known[$0], plan) }, use: use)
  }

  /// The same without layers; `make` is given the place of the article.
  func units<Made>(
    of articles: [OpenArticle], in scope: TextScope, by columns: [String], _ make: @Sendable (Int, AnalyzedText) -> Made,
    use: (TextUnit<Made>) throws -> Void
  ) throws {
    let spans = try ScopedSpans(scope, dividedBy: columns, articles, self)
    @Sendable func units(_ at: Int, _ text: AnalyzedText) throws -> [TextUnit<Made>] {
      try spans.divided(text, of: articles[at]).map { values, text, spans in
        TextUnit(article: articles[at], values: values, spans: spans, made: make(at, text))
      }
    }
    for first in stride(from: 0, to: articles.count, by: 64) {
      try check()
      progress(first, articles.count)
      let batch = first..<min(first + 64, articles.count)
      if batch.count == 1 {
        try units(first, analyst.text(of: articles[first])).forEach(use)
        continue
      }
      let results = Mutex<[Int: Result<[TextUnit<Made>], any Error>]>([:])
      DispatchQueue.concurrentPerform(iterations: batch.count) { at in
        let result = Result { try units(first + at, AnalyzedText(articles[first + at].article)) }
        results.withLock { $0[at] = result }
      }
      let made = results.withLock { $0 }
      for at in batch.indices { try made[at - first]?.get().forEach(use) }
    }
    try check()
  }
}
