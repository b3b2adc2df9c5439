import Terminal

/// Fits visible text into terminal columns.
enum LineWrapping {
  /// The text in lines of at most `limit` columns, broken at blanks; a word that is wider than a line is broken inside. Nil never breaks.
  static func wrap(_ text: String, to limit: Int?) -> [String] {
    guard let limit, VisibleText.width(text) > limit else { return [text] }
    let width = max(2, limit)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let wide = VisibleText.width(word)
      if !line.isEmpty, used + 1 + wide > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      for character in word {
        let columns = VisibleText.width(String(character))
        if used + columns > width, !line.isEmpty {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += columns
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The end of the text that fits `columns`, with … in place of what is cut before it.
  static func cutStart(_ text: String, to columns: Int) -> String {
    if VisibleText.width(text) <= columns { return text }
    guard columns > 0 else { return "" }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += VisibleText.width(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
