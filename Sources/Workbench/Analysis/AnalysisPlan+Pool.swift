import AnalyzerKit

/// Why an analyzer kept nothing of a text.
struct PoolFailure: Error, CustomStringConvertible {
  let description: String
}

extension AnalysisPlan {
  /// What an analyzer of the plan that pools keeps of a text.
  ///
  /// - Parameter known: the layers it requires, made before.
  func pool(_ analyzer: AnalyzerEntry, _ text: AnalyzedText, known: [LayerResult]) -> Result<any RecordPool, PoolFailure> {
    guard let step = steps.first(where: { $0.analyzer.name == analyzer.name }), let run = step.pool else {
      return .failure(PoolFailure(description: steps.lazy.compactMap(\.failure).first ?? "the analyzer could not be made"))
    }
    var layers = Layers()
    for layer in known where analyzer.requires.contains(where: { $0.layer == layer.analyzer.name }) {
      if layer.failure != nil, !layer.isUnread {
        return .failure(PoolFailure(description: "skipped, because \(layer.analyzer.name) failed"))
      }
      layer.analyzer.install(&layers, layer.marks, layer.numbers)
    }
    do {
      return .success(try run(text, layers))
    } catch {
      return .failure(PoolFailure(description: "\(error)"))
    }
  }
}
