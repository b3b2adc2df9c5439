import AnalyzerKit
import Dispatch
import Synchronization

/// Makes layers when they are asked for and keeps them as long as their inputs stay the same.
///
/// Owned by one thread; it uses all cores itself when several articles have to be read.
public final class Analyst {
  public let registry: Registry
  private var analyses: [Int: ArticleAnalysis] = [:]
  private var texts: [(id: Int, article: Article, text: AnalyzedText)] = []
  private static let keptTexts = 32

  public init(registry: Registry) { self.registry = registry }

  /// Tokens and sentences of an article; those of the last few articles are kept.
  public func text(of article: OpenArticle) -> AnalyzedText {
    if let at = texts.firstIndex(where: { $0.id == article.id }) {
      let kept = texts.remove(at: at)
      if kept.article == article.article {
        texts.append(kept)
        return kept.text
      }
    }
    let text = AnalyzedText(article.article)
    texts.append((article.id, article.article, text))
    if texts.count > Analyst.keptTexts { texts.removeFirst() }
    return text
  }

  /// The layers named, of each of the articles, in the order of the articles and of `names`; made where they are missing or out of date.
  ///
  /// Throws what `check` throws (an interruption); what was made until then is kept.
  public func layers(
    _ names: [String], of articles: [OpenArticle], in session: Session, check: () throws -> Void = {},
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> [[LayerResult]] {
    let settings = AnalyzerSettings(session.settings)
    let plan = try AnalysisPlan(registry, wanted: names, settings: settings)
    var missing: [(OpenArticle, ArticleAnalysis.Inputs, [LayerResult])] = []
    for article in articles {
      let inputs = ArticleAnalysis.Inputs(
        article: article.article, edits: session.edits.filter { $0.article == article.id }, settings: settings)
      if analyses[article.id]?.inputs != inputs {
        analyses[article.id] = ArticleAnalysis(inputs: inputs, layers: restored(article, session, inputs))
      }
      let known = analyses[article.id]?.layers ?? []
      if !plan.layers.allSatisfy({ name in known.contains { $0.analyzer.name == name } }) { missing.append((article, inputs, known)) }
    }
    try make(missing, plan, check, progress)
    return articles.map { article in names.compactMap { analyses[article.id]?.layer($0) } }
  }

  /// The layers that have been made of an article from just these inputs.
  func made(_ id: Int, _ inputs: ArticleAnalysis.Inputs) -> [LayerResult] {
    guard let analysis = analyses[id], analysis.inputs == inputs else { return [] }
    return registry.analyzers.compactMap { analysis.layer($0.name) }
  }

  /// Forgets what was made of an article.
  public func forget(_ id: Int) {
    analyses[id] = nil
    texts.removeAll { $0.id == id }
  }

  /// Runs the plan on the articles that lack layers, a batch at a time on all cores.
  private func make(
    _ missing: [(OpenArticle, ArticleAnalysis.Inputs, [LayerResult])], _ plan: AnalysisPlan, _ check: () throws -> Void,
    _ progress: (Int, Int) -> Void
  ) throws {
    let batch = 64
    var done = 0
    while done < missing.count {
      try check()
      progress(done, missing.count)
      let slice = Array(missing[done..<min(done + batch, missing.count)])
      let results = Mutex<[Int: [LayerResult]]>([:])
      if slice.count == 1 {
        let (article, inputs, known) = slice[0]
        let made = plan.run(text(of: article), edits: inputs.edits, known: known)
        results.withLock { $0[0] = made }
      } else {
        DispatchQueue.concurrentPerform(iterations: slice.count) { at in
          let (article, inputs, known) = slice[at]
          let made = plan.run(AnalyzedText(article.article), edits: inputs.edits, known: known)
          results.withLock { $0[at] = made }
        }
      }
      let made = results.withLock { $0 }
      for (at, (article, inputs, known)) in slice.enumerated() {
        guard let layers = made[at] else { continue }
        let others = known.filter { kept in !layers.contains { $0.analyzer.name == kept.analyzer.name } }
        analyses[article.id] = ArticleAnalysis(inputs: inputs, layers: others + layers)
      }
      done += slice.count
    }
    try check()
  }

  /// The layers that the session's file brought along for an article, with the edits laid over them.
  private func restored(_ article: OpenArticle, _ session: Session, _ inputs: ArticleAnalysis.Inputs) -> [LayerResult] {
    let saved = session.savedLayers.filter { $0.article == article.id }
    if saved.isEmpty { return [] }
    var results: [LayerResult] = []
    for analyzer in registry.analyzers {
      guard let layer = saved.first(where: { $0.analyzer == analyzer.name }),
        var result = LayerCoding.decode(layer, analyzer, text: article.article.text)
      else { continue }
      result.stale = LayerInputs.staleness(of: layer, analyzer, article: article.article, inputs: inputs, registry: registry)
      result.inputs = layer.inputs
      result.lay(inputs.edits, text: article.article.text)
      results.append(result)
    }
    return results
  }
}
