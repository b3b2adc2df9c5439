import Synchronization
import Terminal
import Workbench

/// A batch run's standard output and standard error, and the progress line between them.
final class BatchConsole: BatchHost {
  private let progress = Mutex(ProgressLine("analysing"))
  private let started = ContinuousClock.now
  private let isTerminal = TerminalInfo.isTerminal(1)

  var isInterrupted: Bool { Interrupt.isRaised }

  func write(_ bytes: [UInt8]) throws(BatchWriteError) {
    do throws(WriteProblem) {
      if isTerminal {
        progress.withLock { $0.finish() }
        try Output.write(VisibleText.make(String(decoding: bytes, as: UTF8.self), keepingLines: true))
      } else {
        try Output.write(bytes)
      }
    } catch {
      if error.isClosedPipe { throw .closedPipe }
      throw error.isInterruption ? .interrupted : .failed(error.description)
    }
  }

  func report(_ problem: BatchProblem) {
    say(problem.severity == .warning ? "warning: \(problem.message)" : problem.message)
  }

  func show(_ done: BatchProgress) {
    let megabytes = Double(done.bytes) / 1e6
    let seconds = started.duration(to: .now) / .seconds(1)
    let detail = "\(tenths(megabytes)) MB  \(tenths(seconds > 0 ? megabytes / seconds : 0)) MB/s"
    progress.withLock { $0.update(done: done.articles, detail: detail) }
  }

  /// Takes the progress line away and says what ended the run, where that is not plain.
  func finish(_ outcome: BatchOutcome) {
    progress.withLock { $0.finish() }
    switch outcome.end {
    case .writeFailed(let reason): say("the output could not be written: \(reason)")
    case .interrupted: say("interrupted after \(outcome.progress.articles) articles")
    case .finished, .closedPipe: break
    }
  }

  private func say(_ message: String) {
    progress.withLock { line in
      line.finish()
      try? Output.write(VisibleText.make("lede: \(message)") + "\n", to: 2)
    }
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
