import CSignals

/// Ctrl-C: the one flag that a signal raises and that long work looks at.
///
/// At the prompt `LineEditor` takes it; while a command runs, the command asks `isRaised` now and then (every article, every few thousand
/// rows), stops where the session is whole, and whoever started it calls `clear`.
public enum Interrupt {
  /// Whether Ctrl-C came since the last `clear`. Costs one memory read; any thread may ask.
  public static var isRaised: Bool { signals_interrupt_is_raised() }

  /// Lowers the flag.
  public static func clear() { signals_clear_interrupt() }

  /// Takes SIGINT, so that it raises the flag and a waiting read or write returns with EINTR; and ignores SIGPIPE, so that writing to a
  /// closed pipe reports EPIPE. Called once, when the program starts.
  public static func install() { signals_install() }
}
