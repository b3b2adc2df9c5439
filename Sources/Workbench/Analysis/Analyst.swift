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
  /// The plan made last: analyzers that load lexicons are made once, not for every command.
  private var lastPlan: (wanted: [String], settings: AnalyzerSettings, files: FileDigests, plan: AnalysisPlan)?

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
  /// Throws what `check` throws (an interruption); what was made until then is kept. `announce` gets one line before work that takes long.
  public func layers(
    _ names: [String], of articles: [OpenArticle], in session: Session, check: () throws -> Void = {},
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }, announce: (String) -> Void = { _ in }
  ) throws -> [[LayerResult]] {
    let inputs = inputs(of: articles, in: session)
    let plan = try plan(names, inputs.first)
    let saved = Dictionary(grouping: session.savedLayers, by: \.article)
    var missing: [(OpenArticle, ArticleAnalysis.Inputs, [LayerResult])] = []
    for (article, inputs) in zip(articles, inputs) {
      if !adapt(article.id, to: inputs) {
        let layers = restored(saved[article.id] ?? [], inputs, before: loaded(article.id, in: session, inputs.files))
        analyses[article.id] = ArticleAnalysis(inputs: inputs, layers: layers)
      }
      let known = analyses[article.id]?.layers ?? []
      if !plan.layers.allSatisfy({ name in known.contains { $0.analyzer.name == name } }) { missing.append((article, inputs, known)) }
    }
    let unmade = plan.layers.filter { name in missing.contains { !$0.2.contains { $0.analyzer.name == name } } }
    let estimate = WorkEstimate(missing.map(\.0), rate: WorkEstimate.rate(ofLayers: unmade))
    if let notice = estimate.notice("analysing", patience: WorkEstimate.patience) { announce(notice) }
    try make(missing, plan, check, progress)
    return articles.map { article in names.compactMap { analyses[article.id]?.layer($0) } }
  }

  /// The layers that have been made of each article from what the session holds now, with the digests of their inputs.
  func made(of articles: [OpenArticle], in session: Session) -> [[LayerResult]] {
    zip(articles, inputs(of: articles, in: session)).map { article, inputs in
      guard adapt(article.id, to: inputs), let analysis = analyses[article.id] else { return [] }
      return registry.analyzers.compactMap { analyzer in
        guard var layer = analysis.layer(analyzer.name) else { return nil }
        layer.inputs = LayerInputs.digest(analyzer, inputs, registry: registry)
        return layer
      }
    }
  }

  /// What the layers of each article are made from.
  private func inputs(of articles: [OpenArticle], in session: Session) -> [ArticleAnalysis.Inputs] {
    let settings = AnalyzerSettings(session.settings)
    let files = FileDigests(settings, registry: registry)
    let edits = Dictionary(grouping: session.edits, by: \.article)
    return articles.map { article in
      ArticleAnalysis.Inputs(article: article.article, edits: edits[article.id] ?? [], settings: settings, files: files)
    }
  }

  /// Keeps what still holds of an article's layers; false when nothing does.
  private func adapt(_ id: Int, to inputs: ArticleAnalysis.Inputs) -> Bool {
    guard let analysis = analyses[id] else { return false }
    if analysis.inputs == inputs { return true }
    analyses[id] = analysis.adapted(to: inputs, registry: registry)
    return analyses[id] != nil
  }

  /// What the layers of an article were made from when the session was loaded.
  private func loaded(_ id: Int, in session: Session, _ files: FileDigests) -> ArticleAnalysis.Inputs? {
    guard let loaded = session.loaded, let article = loaded.articles[id] else { return nil }
    return ArticleAnalysis.Inputs(
      article: article.article, edits: loaded.edits.filter { $0.article == id }, settings: AnalyzerSettings(loaded.settings), files: files)
  }

  private func plan(_ wanted: [String], _ inputs: ArticleAnalysis.Inputs?) throws -> AnalysisPlan {
    guard let inputs else { return try AnalysisPlan(registry, wanted: []) }
    if let last = lastPlan, last.wanted == wanted, last.settings == inputs.settings, last.files == inputs.files { return last.plan }
    let plan = try AnalysisPlan(registry, wanted: wanted, settings: inputs.settings)
    lastPlan = (wanted, inputs.settings, inputs.files, plan)
    return plan
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
  ///
  /// A layer that was out of date when it was loaded is shown as it was. One that was not, and is now, is left out: what the user changed since
  /// takes effect at once.
  private func restored(
    _ saved: [SavedLayer], _ inputs: ArticleAnalysis.Inputs, before: ArticleAnalysis.Inputs?
  ) -> [LayerResult] {
    if saved.isEmpty { return [] }
    var results: [LayerResult] = []
    for analyzer in registry.analyzers {
      guard let layer = saved.first(where: { $0.analyzer == analyzer.name }),
        var result = LayerCoding.decode(layer, analyzer, text: inputs.article.text)
      else { continue }
      result.stale = LayerInputs.staleness(of: layer, analyzer, inputs, registry: registry)
      if result.stale != nil, let before, before != inputs,
        LayerInputs.staleness(of: layer, analyzer, before, registry: registry) == nil
      {
        continue
      }
      result.inputs = layer.inputs
      result.lay(inputs.edits, on: EditGround(inputs.article, made: results))
      results.append(result)
    }
    return results
  }
}
