import Glibc

/// What the program's terminal is and can do, asked anew each time: windows change their size.
public enum TerminalInfo {
  /// Whether `descriptor` (0 standard input, 1 standard output, 2 standard error) is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the window: what the terminal says, else `COLUMNS`, else 80.
  public static func width(_ descriptor: Int32 = 1) -> Int {
    let told = Int(size(of: descriptor).ws_col)
    return told > 0 ? told : positive("COLUMNS") ?? 80
  }

  /// Rows of the window: what the terminal says, else `LINES`, else 24.
  public static func height(_ descriptor: Int32 = 1) -> Int {
    let told = Int(size(of: descriptor).ws_row)
    return told > 0 ? told : positive("LINES") ?? 24
  }

  /// Whether the terminal understands no escape sequences: `TERM` is `dumb`, empty or not set.
  public static var isDumb: Bool {
    guard let term = environment("TERM") else { return true }
    return term == "dumb"
  }

  /// Whether colour may be written to `descriptor`: it is a terminal, not a dumb one, and `NO_COLOR` (no-color.org) is unset or empty.
  public static func usesColour(_ descriptor: Int32 = 1) -> Bool {
    isTerminal(descriptor) && !isDumb && environment("NO_COLOR") == nil
  }

  /// The value of an environment variable, or nil where it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static func size(of descriptor: Int32) -> winsize {
    var window = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 ? window : winsize()
  }

  private static func positive(_ name: String) -> Int? {
    environment(name).flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}
