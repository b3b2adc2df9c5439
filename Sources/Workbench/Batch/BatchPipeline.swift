import Dispatch
import Foundation
import Reading

/// The window between the thread that reads, those that analyse and the output: work goes in in order, is taken by whoever is free, and comes
/// out in order.
///
/// Whoever finishes the article that is next to be written writes it and all ready ones behind it; the others go on meanwhile. What is in the
/// window is bounded in number and in bytes, but one article always fits.
final class BatchPipeline: @unchecked Sendable {
  private struct State {
    var waiting: [BatchWork] = []
    /// Results that wait for their turn. Looked up, never iterated.
    var ready: [Int: BatchResult] = [:]
    /// The next number to give out, and the next to be written.
    var added = 0
    var next = 0
    /// Bytes of inputs and results in the window.
    var bytes = 0
    var isInputEnded = false
    var isWriting = false
    /// Nothing is begun any more.
    var isStopping = false
    var progress = BatchProgress()
    var errors = 0
    var end: BatchOutcome.End?
  }

  private static let byteLimit = 64 << 20
  private let countLimit: Int
  private let host: any BatchHost
  /// Guards `state`; signalled whenever it changes.
  private let condition = NSCondition()
  private var state = State()
  /// Belongs to the thread that set `isWriting`.
  private var output: BatchOutput
  /// Signalled when the run has ended.
  private let ended = DispatchSemaphore(value: 0)

  init(_ host: any BatchHost, format: any BatchFormat, jobs: Int) {
    self.host = host
    output = BatchOutput(host, format: format)
    countLimit = jobs * 32
  }

  var isStopping: Bool { locked { $0.isStopping } }

  /// Adds work, waiting until there is room; false when the run was stopped.
  func add(_ item: Result<PendingArticle, ReadingError>) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    let work = BatchWork(number: state.added, item: item)
    while !state.isStopping, isFull(adding: work.byteCount) { condition.wait() }
    if state.isStopping { return false }
    state.waiting.append(work)
    state.added += 1
    state.bytes += work.byteCount
    condition.broadcast()
    return true
  }

  func endInput() {
    locked { $0.isInputEnded = true }
    write()
  }

  /// The oldest work that nobody has taken, waiting for it; nil when there is no more.
  func take() -> BatchWork? {
    condition.lock()
    defer { condition.unlock() }
    while state.waiting.isEmpty, !state.isInputEnded, !state.isStopping { condition.wait() }
    return state.waiting.isEmpty || state.isStopping ? nil : state.waiting.removeFirst()
  }

  /// Hands in the result of work, and writes what is next.
  func finish(_ work: BatchWork, _ result: BatchResult) {
    locked { state in
      state.ready[work.number] = result
      state.bytes += result.output.count - work.byteCount
    }
    write()
  }

  /// Waits for the end, showing progress; called by the thread that started the run.
  func wait() -> BatchOutcome {
    while ended.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      if host.isInterrupted { interrupt() } else { host.show(locked { $0.progress }) }
    }
    return locked { BatchOutcome(end: $0.end ?? .finished, progress: $0.progress, errors: $0.errors) }
  }

  // MARK: writing

  /// Writes the results whose turn it is, unless another thread is at it: that one then sees to these as well.
  private func write() {
    while let (results, isLast) = beginWriting() {
      var end: BatchOutcome.End? = isLast ? .finished : nil
      do throws(BatchWriteError) {
        try output.write(results)
        if isLast { try output.close() }
      } catch {
        end = BatchPipeline.end(error)
      }
      finishWriting(results, end)
    }
  }

  /// Takes the results whose turn it is; nil when there are none or another thread is writing.
  private func beginWriting() -> (results: [BatchResult], isLast: Bool)? {
    locked { state in
      if state.isWriting || state.isStopping { return nil }
      var results: [BatchResult] = []
      while let result = state.ready.removeValue(forKey: state.next) {
        results.append(result)
        state.next += 1
      }
      let isLast = state.isInputEnded && state.next == state.added
      if results.isEmpty, !isLast { return nil }
      state.isWriting = true
      return (results, isLast)
    }
  }

  private func finishWriting(_ results: [BatchResult], _ end: BatchOutcome.End?) {
    locked { state in
      state.isWriting = false
      state.isStopping = state.isStopping || end != nil
      for result in results {
        state.bytes -= result.output.count
        state.progress.articles += result.isArticle ? 1 : 0
        state.progress.bytes += result.textBytes
        state.errors += result.problems.count { $0.severity == .error }
      }
    }
    if let end { stop(end) }
  }

  // MARK: stopping

  /// Stops the run. What is being written is given a second, so that the output ends with a whole article.
  private func interrupt() {
    let patience = Date().addingTimeInterval(1)
    condition.lock()
    state.isStopping = true
    condition.broadcast()
    while state.isWriting, condition.wait(until: patience) {}
    condition.unlock()
    stop(.interrupted)
  }

  private func stop(_ end: BatchOutcome.End) {
    let isFirst = locked { state in
      state.isStopping = true
      if state.end != nil { return false }
      state.end = end
      return true
    }
    if isFirst { ended.signal() }
  }

  private static func end(_ error: BatchWriteError) -> BatchOutcome.End {
    switch error {
    case .closedPipe: .closedPipe
    case .interrupted: .interrupted
    case .failed(let message): .writeFailed(message)
    }
  }

  // MARK: the window

  private func isFull(adding byteCount: Int) -> Bool {
    let inside = state.added - state.next
    return inside >= countLimit || (inside > 0 && state.bytes + byteCount > BatchPipeline.byteLimit)
  }

  private func locked<Value>(_ change: (inout State) -> Value) -> Value {
    condition.lock()
    defer { condition.unlock() }
    let value = change(&state)
    condition.broadcast()
    return value
  }
}
