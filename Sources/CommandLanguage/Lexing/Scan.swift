/// A line taken apart into words, before variables are replaced. Any line has one, right or wrong.
public struct Scan: Sendable, Equatable {
  /// What follows a `|` that is a word of its own.
  public struct Pipe: Sendable, Equatable {
    /// The `|`.
    public var mark: Range<Int>
    /// The rest of the line, without outer blanks; it belongs to the shell and is not looked into.
    public var command: Range<Int>
  }

  /// The words before `|` and before a comment; a variable's text is its name with the `$`.
  public var words: [Word] = []
  public var pipe: Pipe?
  /// The opening mark that is never closed; the last word is then what follows it.
  public var unclosed: Range<Int>?
  /// The `#` that starts a comment.
  public var comment: Int?
}
