/// How a line that somebody typed is shown on a terminal: with nothing in it that the terminal would obey, and how wide that is.
public struct SafeText: Sendable {
  /// The text made visible.
  public let make: @Sendable (String) -> String
  /// The columns that visible text takes.
  public let width: @Sendable (String) -> Int

  public init(make: @escaping @Sendable (String) -> String, width: @escaping @Sendable (String) -> Int) {
    self.make = make
    self.width = width
  }
}
