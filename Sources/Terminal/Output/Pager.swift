import Glibc

/// Long results, shown a screen at a time.
public enum Pager {
  /// Writes `text` to standard output: through a pager where standard output is a terminal and the text is longer than it, else directly.
  ///
  /// `PAGER` names the pager, where it is empty there is none; else it is `less -FRX`. One that is missing is done without, and one that
  /// is left early is no fault. The text has been made visible already; it may hold colours.
  public static func show(_ text: String) throws(WriteProblem) {
    guard TerminalInfo.isTerminal(1), isLonger(text, columns: TerminalInfo.width(), rows: TerminalInfo.height() - 1),
      let command = command(pager: getenv("PAGER").map { String(cString: $0) }, path: TerminalInfo.environment("PATH") ?? "/usr/bin:/bin"),
      let pipe = try? CommandPipe(command)
    else { return try Output.write(text) }
    do { try pipe.write(text) } catch {}  // left early, or Ctrl-C: the pager decides when it ends
    _ = pipe.finish()
    Interrupt.clear()  // Ctrl-C in the pager is the pager's
  }

  /// Whether `text` takes more than `rows` rows of a terminal with `columns` columns.
  static func isLonger(_ text: String, columns: Int, rows: Int) -> Bool {
    var used = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      used += max(1, (width(line) + columns - 1) / max(1, columns))
      if used > rows { return true }
    }
    return false
  }

  /// Columns of a line that may hold colours.
  private static func width(_ line: Substring) -> Int {
    guard line.utf8.contains(0x1B) else { return VisibleText.width(line) }
    return line.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().reduce(0) { columns, part in
      let shown = part.offset == 0 ? part.element : part.element.drop { $0 != "m" }.dropFirst()
      return columns + VisibleText.width(shown)
    }
  }

  /// The shell command that shows text, or nil where there is none to be had.
  static func command(pager: String?, path: String) -> String? {
    let pager = pager ?? "less"
    guard let program = pager.split(separator: " ").first.map(String.init) else { return nil }
    if !program.contains(where: { "'\"$`\\(=;".contains($0) }) {
      let places = program.contains("/") ? [program] : path.split(separator: ":").map { "\($0)/\(program)" }
      guard places.contains(where: { access($0, X_OK) == 0 }) else { return nil }
    }
    // less leaves short text on the screen, shows colours, and is told about UTF-8 under LANG=C; the user's own settings stand. It starts no
    // programs and writes no files: Lede writes only what was named.
    return "LESS=\"${LESS--FRX}\" LESSCHARSET=\"${LESSCHARSET-utf-8}\" LESSSECURE=1 LESSHISTFILE=-; "
      + "export LESS LESSCHARSET LESSSECURE LESSHISTFILE; \(pager)"
  }
}
