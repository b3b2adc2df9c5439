import CSignals
import Glibc

/// Text of many lines taken as it comes: what the `paste` command needs.
extension LineEditor {
  /// Shows `prompt` on a line of its own and returns the lines that follow, up to Ctrl-D or a typed line that is a single `.`.
  ///
  /// Nil where Ctrl-C dropped it. The terminal's own line mode would cut lines at 4,095 bytes, so keys are read one by one; Backspace and
  /// Ctrl-U work within the current line.
  public func readPaste(prompt: String) -> String? {
    Interrupt.clear()
    var before = termios()
    guard tcgetattr(0, &before) == 0 else { return nil }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    signals_hold_terminal()
    tcsetattr(0, TCSADRAIN, &raw)
    write(VisibleText.make(prompt) + "\n" + (TerminalInfo.isDumb ? "" : BracketedPaste.on))
    defer {
      if !TerminalInfo.isDumb { write(BracketedPaste.off) }
      tcsetattr(0, TCSADRAIN, &before)
      signals_release_terminal()
    }
    var typed = TypedText()
    while true {
      switch input.nextKey() {
      case .scalar(let scalar):
        let echo = typed.take(scalar)
        if !echo.isEmpty { write(echo) }
        if typed.isComplete { return typed.text }
      case .redraw: tcsetattr(0, TCSADRAIN, &raw)
      case .stop:
        tcsetattr(0, TCSADRAIN, &before)
        signals_stop()
        tcsetattr(0, TCSADRAIN, &raw)
      case .interrupted:
        write("^C\n")
        Interrupt.clear()
        return nil
      case .closed: return nil
      }
    }
  }
}
