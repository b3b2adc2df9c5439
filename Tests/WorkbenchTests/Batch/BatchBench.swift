import Foundation
import JSON
import Synchronization

@testable import Workbench

/// A batch run over records in a file of its own, and all that came out of it.
final class BatchBench: BatchHost {
  struct Heard {
    var output: [UInt8] = []
    var problems: [BatchProblem] = []
    /// Articles that had been written when each problem was reported.
    var places: [Int] = []
    var writes = 0
  }

  private let heard = Mutex(Heard())
  private let failure: BatchWriteError?
  private let interruptsAfterWriting: Bool

  init(failure: BatchWriteError? = nil, interruptsAfterWriting: Bool = false) {
    self.failure = failure
    self.interruptsAfterWriting = interruptsAfterWriting
  }

  var text: String { heard.withLock { String(decoding: $0.output, as: UTF8.self) } }
  var lines: [String] { text.split(separator: "\n").map { String($0) } }
  var problems: [String] { heard.withLock { $0.problems.map(\.message) } }
  var places: [Int] { heard.withLock { $0.places } }

  func objects() throws -> [JSONValue] { try lines.map { try JSONParser.parse($0) } }

  func write(_ bytes: [UInt8]) throws(BatchWriteError) {
    heard.withLock {
      $0.output += bytes
      $0.writes += 1
    }
    if let failure { throw failure }
  }

  func report(_ problem: BatchProblem) {
    heard.withLock { heard in
      heard.problems.append(problem)
      heard.places.append(heard.output.count { $0 == 0x0A })
    }
  }

  func show(_ progress: BatchProgress) {}

  var isInterrupted: Bool { interruptsAfterWriting && heard.withLock { $0.writes > 0 } }

  static func registry() throws -> Registry {
    try Registry(analyzers: [AnalyzerEntry(Capitals.self), AnalyzerEntry(Cells.self)], verbs: [])
  }

  /// Runs over the lines of a JSON Lines file.
  func run(_ records: [String], change: (inout BatchRequest) -> Void = { _ in }) throws -> BatchOutcome {
    let file = FileManager.default.temporaryDirectory.appending(path: "lede-batch-\(UUID().uuidString).jsonl")
    try Data(records.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var request = BatchRequest(inputs: [file.path])
    change(&request)
    return try BatchRun(request, registry: BatchBench.registry()).run(self)
  }

  static func record(_ id: String, _ text: String) -> String {
    JSONValue.object([.init("id", .string(id)), .init("text", .string(text))]).compact
  }
}
