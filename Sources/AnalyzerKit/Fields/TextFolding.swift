import Foundation

/// How conditions compare texts, and by which names are the same: without case, accents, the make of apostrophes and quotation marks, and blanks at the ends or doubled.
public enum TextFolding {
  /// The folded text. Two texts are the same to a condition when their folded forms are equal.
  public static func fold(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

  /// The folded text in UTF-8.
  public static func bytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(ascii: UInt8(scalar.value), to: &result)
      } else {
        append(scalar, after: previous, to: &result)
      }
      previous = scalar
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// A name of a verb, an option or a column as it is looked up: lower case, `-` as `_`.
  public static func name(_ name: String) -> String { FieldSchema.folded(name) }

  private static func append(ascii byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case 0x09...0x0D, 0x20: if let last = result.last, last != 0x20 { result.append(0x20) }
    case 0x41...0x5A: result.append(byte | 0x20)
    case UInt8(ascii: "`"): result.append(UInt8(ascii: "'"))
    default: result.append(byte)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, to result: inout [UInt8]) {
    switch scalar {
    case "’", "‘", "ʼ", "‛", "´": result.append(UInt8(ascii: "'"))
    case "“", "”", "„", "‟": result.append(UInt8(ascii: "\""))
    case "\u{AD}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}": break
    default:
      if scalar.properties.isWhitespace { return append(ascii: 0x20, to: &result) }
      var previous = previous
      for part in scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars {
        appendLetter(part, after: previous, to: &result)
        previous = part
      }
    }
  }

  /// A lower-case, decomposed scalar: without accents, and as its nearest plain letters. The breve of й stays: it is no accent but makes
  /// another letter.
  private static func appendLetter(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, to result: inout [UInt8]) {
    let plain: String
    switch scalar {
    case "\u{306}" where previous == "и" || previous == "И": plain = "\u{306}"
    case "\u{300}"..."\u{36F}": return
    case "ł": plain = "l"
    case "ø": plain = "o"
    case "đ", "ð": plain = "d"
    case "ħ": plain = "h"
    case "ı": plain = "i"
    case "ß": plain = "ss"
    case "æ": plain = "ae"
    case "œ": plain = "oe"
    case "þ": plain = "th"
    case "ς": plain = "σ"
    default: return result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    result.append(contentsOf: plain.utf8)
  }
}
