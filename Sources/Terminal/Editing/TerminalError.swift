/// Why lines cannot be edited here.
public enum TerminalError: Error, Equatable, CustomStringConvertible {
  /// Standard input, or both outputs, are no terminal: read standard input as a script instead.
  case notATerminal
  /// libedit would not start.
  case editorFailed

  public var description: String {
    switch self {
    case .notATerminal: "standard input is not a terminal"
    case .editorFailed: "the line editor cannot be started on this terminal: check TERM"
    }
  }
}
