import Foundation

/// Letters without their accents: café is cafe, Łódź is Lodz.
enum AccentFolding {
  /// The word without accents; words of ASCII are returned as they are.
  static func fold(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if word.allSatisfy({ $0 < 0x80 }) { return word }
    var folded: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if let plain = letters[scalar] {
        folded += Array(plain.utf8)
      } else {
        folded += Array(String(scalar).utf8)
      }
    }
    return folded[...]
  }

  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE",
    "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ð": "d", "Ð": "D",
  ]
}
