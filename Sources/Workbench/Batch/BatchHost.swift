/// The world around a batch run: where its output goes and who hears of problems. Called from several threads, never from two at once for
/// `write` and `report`.
public protocol BatchHost: Sendable {
  func write(_ bytes: [UInt8]) throws(BatchWriteError)
  func report(_ problem: BatchProblem)
  /// Called several times a second from the thread that started the run.
  func show(_ progress: BatchProgress)
  /// Whether the user wants the run to stop.
  var isInterrupted: Bool { get }
}

/// Why output could not be written.
public enum BatchWriteError: Error, Equatable {
  /// Whoever read the output has seen enough: no fault.
  case closedPipe
  case interrupted
  case failed(String)
}

/// Something to tell the user about one input, in one line that names it.
public struct BatchProblem: Sendable, Equatable {
  public enum Severity: Sendable, Equatable {
    /// Read, with a guess or a repair.
    case warning
    /// Skipped, or without one of its layers.
    case error
  }

  public var severity: Severity
  public var message: String

  public init(_ severity: Severity, _ message: String) {
    self.severity = severity
    self.message = message
  }
}

/// How far a run has come: what has been written.
public struct BatchProgress: Sendable, Equatable {
  public var articles = 0
  /// UTF-8 bytes of the articles' texts.
  public var bytes = 0
}
