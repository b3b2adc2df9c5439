extension RecoveryLog {
  /// What a log holds.
  public struct Contents: Sendable, Equatable {
    public var path: String
    /// The working folder in which Lede was started.
    public var folder: String
    /// When, ISO 8601 in UTC.
    public var started: String
    public var entries: [Entry]
  }

  /// One changing command.
  public struct Entry: Sendable, Equatable {
    public var line: String
    /// Text that the command took from the terminal (`paste`).
    public var pasted: String?

    public init(line: String, pasted: String? = nil) {
      self.line = line
      self.pasted = pasted
    }
  }
}
