import Foundation

/// Letters without their accents: café is cafe, Łódź is Lodz.
///
/// Marks are taken off Latin, Greek and Cyrillic letters alone: in other scripts they are vowels and parts of letters.
enum AccentFolding {
  /// The word without accents; words of ASCII are returned as they are.
  static func fold(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if word.allSatisfy({ $0 < 0x80 }) { return word }
    var folded = String.UnicodeScalarView()
    var hasAccents = false
    for scalar in String(decoding: word, as: UTF8.self).decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark {
        if !hasAccents { folded.append(scalar) }
        continue
      }
      hasAccents = isAccented(scalar.value)
      if let plain = letters[scalar] { folded.append(contentsOf: plain.unicodeScalars) } else { folded.append(scalar) }
    }
    return Array(String(folded).precomposedStringWithCanonicalMapping.utf8)[...]
  }

  /// Whether marks on a letter are accents: the blocks of Latin, Greek and Cyrillic letters.
  private static func isAccented(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x2AF, 0x370...0x52F, 0x1D00...0x1DBF, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA640...0xA69F,
      0xA720...0xA7FF, 0xAB30...0xAB6F:
      true
    default: false
    }
  }

  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE",
    "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ð": "d", "Ð": "D",
  ]
}
