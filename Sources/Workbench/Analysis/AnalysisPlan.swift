import AnalyzerKit

/// Which analyzers run on an article, in which order and with which options: one value for shell and batch alike.
public struct AnalysisPlan: Sendable {
  struct Step: Sendable {
    let analyzer: AnalyzerEntry
    /// Nil when the analyzer could not be made; `failure` then says why.
    let run: AnalyzerEntry.Run?
    /// The same for an analyzer that pools.
    var pool: AnalyzerEntry.PoolRun?
    let failure: String?
  }

  let steps: [Step]

  /// A plan for the layers in `wanted` and all that they require; nil for every analyzer.
  ///
  /// Throws a `FieldError` for an option that cannot take its value. An analyzer that cannot be made (a lexicon that cannot be read) does not
  /// throw here: its layer says so in every article.
  public init(_ registry: Registry, wanted: [String]? = nil, settings: AnalyzerSettings = AnalyzerSettings()) throws {
    let names = wanted.map { AnalysisPlan.closure($0, in: registry) }
    steps = try registry.analyzers.filter { names?.contains($0.name) ?? true }.map { analyzer in
      let options = try settings.options(of: analyzer)
      do {
        return Step(
          analyzer: analyzer, run: try analyzer.prepare(options), pool: try analyzer.preparePool?(options), failure: nil)
      } catch {
        return Step(analyzer: analyzer, run: nil, failure: "\(error)")
      }
    }
  }

  /// Names of the layers the plan makes, each after those it requires.
  public var layers: [String] { steps.map(\.analyzer.name) }

  /// Why analyzers could not be made, by analyzer.
  public var failures: [(analyzer: String, message: String)] {
    steps.compactMap { step in step.failure.map { (step.analyzer.name, $0) } }
  }

  /// Runs the plan on one article. An analyzer that throws leaves a layer that says so, and those that require it are skipped.
  ///
  /// - Parameters:
  ///   - edits: the article's edits; each layer's are laid over it before the layers that require it are made.
  ///   - known: layers that need not be made again. What is made from a stale one is stale too.
  public func run(_ text: AnalyzedText, edits: [Edit] = [], known: [LayerResult] = []) -> [LayerResult] {
    var results: [LayerResult] = []
    var layers = Layers()
    for step in steps {
      var result: LayerResult
      if let ready = known.first(where: { $0.analyzer.name == step.analyzer.name }) {
        result = ready
      } else {
        let required = step.analyzer.requires.map(\.layer)
        let known = layers.limited(to: required)
        result = make(step, text, known, results)
        result.lay(edits, on: EditGround(text.article, layers: known, text: text))
        if let stale = results.first(where: { $0.stale != nil && required.contains($0.analyzer.name) }) {
          result.stale = "made from saved \(stale.analyzer.name), \(stale.stale ?? "")"
        }
      }
      if result.failure == nil || result.isUnread, isRead(step.analyzer.name, known) {
        step.analyzer.install(&layers, result.marks, result.numbers)
      }
      results.append(result)
    }
    return results
  }

  /// Whether a layer is required by one that is yet to be made.
  private func isRead(_ layer: String, _ known: [LayerResult]) -> Bool {
    steps.contains { step in
      step.analyzer.requires.contains { $0.layer == layer } && !known.contains { $0.analyzer.name == step.analyzer.name }
    }
  }

  private func make(_ step: Step, _ text: AnalyzedText, _ layers: Layers, _ results: [LayerResult]) -> LayerResult {
    if let failure = step.failure { return LayerResult(step.analyzer, failure: failure) }
    for requirement in step.analyzer.requires {
      if let failed = results.first(where: { $0.analyzer.name == requirement.layer && $0.failure != nil && !$0.isUnread }) {
        return LayerResult(step.analyzer, failure: "skipped, because \(failed.analyzer.name) failed")
      }
    }
    guard let run = step.run else { return LayerResult(step.analyzer, failure: "the analyzer could not be made") }
    do {
      return LayerResult(step.analyzer, found: try run(text, layers))
    } catch let error as UnreadLanguage {
      return LayerResult(step.analyzer, failure: "\(error)", isUnread: true)
    } catch {
      return LayerResult(step.analyzer, failure: "\(error)")
    }
  }

  private static func closure(_ wanted: [String], in registry: Registry) -> [String] {
    var names: [String] = []
    func add(_ name: String) {
      guard !names.contains(name), let analyzer = registry.analyzers.first(where: { $0.name == name }) else { return }
      names.append(name)
      for requirement in analyzer.requires { add(requirement.layer) }
    }
    for name in wanted { add(name) }
    return names
  }
}
