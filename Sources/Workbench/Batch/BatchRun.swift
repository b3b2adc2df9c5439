import AnalyzerKit
import Foundation
import Reading

/// Reads articles, runs a plan on each and writes what was found, in the order of the input, on as many cores as asked for.
///
/// One thread reads, others analyse; memory holds a window of articles, bounded in number and bytes. An article's tokens live and die inside
/// the thread that analyses it.
public struct BatchRun: Sendable {
  private let request: BatchRequest
  private let plan: AnalysisPlan
  /// Names of the layers to write.
  private let written: [String]
  private let format: any BatchFormat

  /// Throws a `BatchError` for a request that cannot be met, a `FieldError` for an option that cannot take its value.
  public init(_ request: BatchRequest, registry: Registry) throws {
    self.request = request
    let type = try BatchFormats.named(request.format)
    let wanted = type.writesLayers ? request.only : []
    plan = try AnalysisPlan(registry, wanted: wanted, settings: request.settings)
    if let failure = plan.failures.first { throw BatchError.analyzer(failure.analyzer, message: failure.message) }
    let analyzers = registry.analyzers.filter { analyzer in wanted?.contains(analyzer.name) ?? true }
    written = analyzers.map(\.name)
    format = try type.init(request, analyzers: analyzers)
  }

  /// Runs to the end of the input, to an interruption or until nobody reads the output any more.
  public func run(_ host: some BatchHost) -> BatchOutcome {
    let pipeline = BatchPipeline(host, format: format, jobs: max(1, request.jobs))
    start {
      var inputs = BatchInputs(request) { host.isInterrupted || pipeline.isStopping }
      while let item = inputs.next() {
        // An interrupted read is no bad input: whoever waits sees the interruption too and ends the run.
        if case .failure(.interrupted) = item { return }
        if !pipeline.add(item) { return }
      }
      pipeline.endInput()
    }
    for _ in 0..<max(1, request.jobs) {
      start {
        while let work = pipeline.take() { pipeline.finish(work, result(of: work.item)) }
      }
    }
    return pipeline.wait()
  }

  private func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Everything that is made of one article, on the thread that calls.
  private func result(of item: Result<PendingArticle, ReadingError>) -> BatchResult {
    let article: Article
    do throws(ReadingError) {
      article = dated(try item.get().article())
    } catch {
      return BatchResult(problems: [BatchProblem(.error, error.description)])
    }
    let text = AnalyzedText(article)
    let layers = plan.run(text).filter { written.contains($0.analyzer.name) }
    var problems = article.warnings.map { BatchProblem(.warning, "\(article.source.name): \($0)") }
    for layer in layers {
      if let failure = layer.failure {
        problems.append(BatchProblem(layer.isUnread ? .warning : .error, "\(article.source.name): \(layer.analyzer.name): \(failure)"))
      }
    }
    let output = format.encode(BatchArticle(text: text, layers: layers))
    return BatchResult(output: output, problems: problems, textBytes: article.text.bytes.count, isArticle: true)
  }

  /// One article as a line of JSON Lines: for measuring how long the writing alone takes.
  package static func line(_ text: AnalyzedText, _ layers: [LayerResult]) -> [UInt8] {
    JSONLinesOutput(BatchRequest(inputs: []), analyzers: []).encode(BatchArticle(text: text, layers: layers))
  }

  private func dated(_ article: Article) -> Article {
    guard let date = request.date else { return article }
    var article = article
    article.metadata.fill("date", [date], Origin(.user))
    return article
  }
}
