/// Text from anywhere made safe for a terminal: what would act on the terminal, hide or reorder text is shown instead.
///
/// Control characters become their Unicode pictures (ESC ␛, NUL ␀, DEL ␡); C1 controls, bidirectional controls, zero-width and other
/// format characters become their number, ⟨U+202E⟩; a tab becomes a blank. Joiners stay where writing needs them: between emoji and in
/// scripts that join.
public enum VisibleText {
  /// `text` with nothing in it that a terminal would obey. Line feeds stay only where `keepingLines`; otherwise they are shown as ␊.
  public static func make(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || ($0 == 0x0A && keepingLines) }) { return String(text) }
    if text.unicodeScalars.allSatisfy({ isSafe($0) || ($0 == "\n" && keepingLines) }) { return String(text) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n" && keepingLines || isSafe(scalar) || joins(scalar, after: previous) {
        result.append(scalar)
      } else {
        result.append(contentsOf: shown(scalar).unicodeScalars)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Columns that `text`, already made visible, takes on a terminal.
  public static func width(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    var columns = 0
    for scalar in text.unicodeScalars { columns += DisplayWidth.columns(scalar) }
    return columns
  }

  /// `text`, already made visible, cut so that it takes at most `columns`, with … in place of what is cut.
  public static func truncate(_ text: String, to columns: Int) -> String {
    if text.utf8.count <= columns || width(text) <= columns { return text }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let wide = width(String(character))
      if used + wide > columns - 1 { break }
      result.append(character)
      used += wide
    }
    return result + "…"
  }

  /// `text`, already made visible, filled with blanks to `columns`: after it, or before it where `right` aligned. Never cut.
  public static func pad(_ text: String, to columns: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - width(text)))
    return right ? blanks + text : text + blanks
  }

  /// Whether a terminal may be sent `scalar` whatever is around it.
  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x0600: true
    case 0..<0xAE: false
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x08E2: true  // signs that enclose the digits after them: format characters that are seen
    case 0x2010..<0x2028, 0x2030..<0x2060, 0x2070..<0xFE00: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }

  /// Whether `scalar` is a joiner (or part of a subdivision's flag) after what it belongs to.
  private static func joins(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D:
      (0x0600..<0x0E00).contains(previous.value) || previous.properties.isEmoji && !previous.isASCII || previous.value == 0xFE0F
    case 0xE0020...0xE007F: previous.value == 0x1F3F4 || (0xE0020...0xE007F).contains(previous.value)
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "?"
    case 0x7F: return "␡"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }
  }
}
