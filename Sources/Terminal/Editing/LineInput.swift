/// What came of asking for a line.
public enum LineInput: Equatable, Sendable {
  /// One line, without its line break.
  case line(String)
  /// Several lines at once, pasted or recalled from the history, and accepted together by the user.
  case pasted([String])
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
}
