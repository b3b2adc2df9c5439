/// Where a shell's results, messages and questions go: the terminal, a file, a test.
public struct ShellIO {
  /// Results. Throws when nobody reads them any more or the disk is full.
  public var write: ([UInt8]) throws -> Void
  /// Messages: errors, warnings, questions. One or more whole lines.
  public var message: (String) -> Void
  /// The terminal's width in columns; nil off a terminal: tables are then never cut.
  public var width: () -> Int?
  /// Whether results may be coloured.
  public var usesColour: Bool
  /// Whether long results may go through a pager.
  public var usesPager: Bool
  /// A question with yes or no; nil where nobody can be asked.
  public var confirm: (String) -> Bool?
  /// Text that the user pastes; nil where nobody can.
  public var readText: (String) -> String?
  public var progress: (_ done: Int, _ total: Int) -> Void
  /// The work is done or given up: whatever shows its progress goes away.
  public var endProgress: () -> Void
  /// Whether the user asked for the running command to stop.
  public var isInterrupted: () -> Bool

  public init(
    write: @escaping ([UInt8]) throws -> Void, message: @escaping (String) -> Void, width: @escaping () -> Int? = { nil },
    usesColour: Bool = false, usesPager: Bool = false, confirm: @escaping (String) -> Bool? = { _ in nil },
    readText: @escaping (String) -> String? = { _ in nil }, progress: @escaping (Int, Int) -> Void = { _, _ in },
    endProgress: @escaping () -> Void = {},
    isInterrupted: @escaping () -> Bool = { false }
  ) {
    self.write = write
    self.message = message
    self.width = width
    self.usesColour = usesColour
    self.usesPager = usesPager
    self.confirm = confirm
    self.readText = readText
    self.progress = progress
    self.endProgress = endProgress
    self.isInterrupted = isInterrupted
  }
}
