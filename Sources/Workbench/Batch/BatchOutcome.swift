/// How a batch run ended.
public struct BatchOutcome: Sendable, Equatable {
  public enum End: Sendable, Equatable {
    case finished
    case interrupted
    /// Whoever read the output closed it: the run ended early and well.
    case closedPipe
    case writeFailed(String)
  }

  public var end: End
  public var progress: BatchProgress
  /// Problems that were errors.
  public var errors: Int

  /// 0 done, 1 something was skipped or could not be written, 130 interrupted.
  public var exitStatus: Int32 {
    switch end {
    case .finished: errors == 0 ? 0 : 1
    case .interrupted: 130
    case .closedPipe: 0
    case .writeFailed: 1
    }
  }
}
