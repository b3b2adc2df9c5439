/// One line on standard error that says how far a long command has come.
///
/// Shown only on a terminal and only after a second, rewritten in place at most ten times a second, gone when the work is done.
public struct ProgressLine {
  private let label: String
  private let isShown: Bool
  private let clock: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let columns: () -> Int
  private let isDumb: Bool
  private var next: ContinuousClock.Instant
  private var drawn = 0

  /// A line that begins with `label`, such as “analysing”.
  public init(_ label: String) {
    self.init(
      label, isShown: TerminalInfo.isTerminal(2), isDumb: TerminalInfo.isDumb, columns: { TerminalInfo.width(2) },
      clock: { ContinuousClock.now }, write: { try? Output.write($0, to: 2) })
  }

  init(
    _ label: String, isShown: Bool, isDumb: Bool, columns: @escaping () -> Int, clock: @escaping () -> ContinuousClock.Instant,
    write: @escaping (String) -> Void
  ) {
    self.label = label
    self.isShown = isShown
    self.isDumb = isDumb
    self.columns = columns
    self.clock = clock
    self.write = write
    next = clock() + .seconds(1)
  }

  /// Says that `done` of `total` (nil: not known) things are done; cheap enough to be called for each.
  public mutating func update(done: Int, of total: Int? = nil, detail: String = "") {
    guard isShown else { return }
    let now = clock()
    guard now >= next else { return }
    next = now + .milliseconds(100)
    let share = total.map { $0 > 0 ? " of \($0) (\(min(100, done * 100 / $0)) %)" : "" } ?? ""
    let text = VisibleText.make("\(label) \(done)\(share)" + (detail.isEmpty ? "" : "  \(detail)"))
    let line = VisibleText.truncate(text, to: max(1, columns() - 1))
    let width = VisibleText.width(line)
    write("\r" + line + (isDumb ? String(repeating: " ", count: max(0, drawn - width)) : "\u{1B}[K"))
    drawn = width
  }

  /// Takes the line away, before results or messages are written.
  public mutating func finish() {
    guard drawn > 0 else { return }
    write(isDumb ? "\r" + String(repeating: " ", count: drawn) + "\r" : "\r\u{1B}[K")
    drawn = 0
  }
}
