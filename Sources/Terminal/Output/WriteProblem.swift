import Glibc

/// Why bytes could not be written.
public struct WriteProblem: Error, Equatable, CustomStringConvertible {
  /// The system's error number.
  public let code: Int32

  /// Whether whoever read has gone (`| head`): no fault, the program ends quietly.
  public var isClosedPipe: Bool { code == EPIPE }

  /// Whether Ctrl-C came while the reader was slow.
  public var isInterruption: Bool { code == EINTR }

  public var description: String { code == ENOSPC ? "the disk is full" : String(cString: strerror(code)).lowercased() }
}
