import Glibc

/// Why the history cannot be read or written; the shell works on without it.
public struct HistoryProblem: Error, Equatable, CustomStringConvertible {
  /// The history's file.
  public let path: String
  /// The system's error number.
  public let code: Int32

  public var description: String {
    "history is not kept: \(VisibleText.make(path)): \(String(cString: strerror(code)))"
  }
}
