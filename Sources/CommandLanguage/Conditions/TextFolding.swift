import Foundation

/// How conditions compare texts: without case, accents, the make of apostrophes and quotation marks, and blanks at the ends or doubled.
public enum TextFolding {
  /// The folded text. Two texts are the same to a condition when their folded forms are equal.
  public static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text.utf8) }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if let plain = fold(scalar, after: previous) {
        for part in plain.unicodeScalars where !(part == " " && (result.last ?? " ") == " ") { result.append(part) }
      }
      previous = scalar
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// A name of a verb, an option or a column as it is looked up: lower case, `-` as `_`.
  static func name(_ name: String) -> String { String(name.lowercased().map { $0 == "-" ? "_" : $0 }) }

  private static func foldASCII(_ text: String.UTF8View) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 0x09...0x0D, 0x20: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      case 0x41...0x5A: bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a lower-case, decomposed scalar becomes; nil where it is dropped. The breve of й stays: it is a letter of its own, not an accent.
  private static func fold(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{306}" where previous == "и": return String(scalar)
    case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}": return nil
    case "’", "‘", "ʼ", "‛", "´", "`": return "'"
    case "“", "”", "„", "‟": return "\""
    case "ł": return "l"
    case "ø": return "o"
    case "đ", "ð": return "d"
    case "ħ": return "h"
    case "ı": return "i"
    case "ß": return "ss"
    case "æ": return "ae"
    case "œ": return "oe"
    case "þ": return "th"
    case "ς": return "σ"
    default: return scalar.properties.isWhitespace ? " " : String(scalar)
    }
  }
}
