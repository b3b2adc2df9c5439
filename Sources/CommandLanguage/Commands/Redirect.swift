/// Where a command's output goes instead of the screen.
public enum Redirect: Sendable, Equatable {
  /// `| COMMAND`: the rest of the line, as it was typed.
  case shell(command: String, range: Range<Int>)
  /// `> FILE`
  case file(Word)
  /// `>> FILE`
  case append(Word)
}
