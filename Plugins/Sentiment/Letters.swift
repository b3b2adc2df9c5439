import AnalyzerKit

/// What the rules ask about the letters of a word.
enum Letters {
  /// Whether there is a letter with case and all of them are capitals.
  static func areUpper(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    var hasUpper = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte >= 0x80 { return areUpper(String(decoding: bytes[range], as: UTF8.self)) }
      if byte >= 0x61, byte <= 0x7A { return false }
      if byte >= 0x41, byte <= 0x5A { hasUpper = true }
      at += 1
    }
    return hasUpper
  }

  /// Whether it begins with an ASCII capital and goes on in small letters.
  static func areCapitalised(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 1, bytes[range.lowerBound] >= 0x41, bytes[range.lowerBound] <= 0x5A else { return false }
    return bytes[range.lowerBound + 1] >= 0x61
  }

  private static func areUpper(_ word: String) -> Bool {
    var hasUpper = false
    for scalar in word.unicodeScalars {
      if scalar.properties.isLowercase || scalar.properties.generalCategory == .titlecaseLetter { return false }
      if scalar.properties.isUppercase { hasUpper = true }
    }
    return hasUpper
  }

  /// Replaces `output` by the word in lower case; unlike `WordFolding`, apostrophes stay as they are.
  static func lower(_ bytes: borrowing [UInt8], _ range: Range<Int>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    for at in range {
      let byte = bytes[at]
      if byte >= 0x80 {
        output = Array(String(decoding: bytes[range], as: UTF8.self).lowercased().utf8)
        return
      }
      output.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }

  /// Whether a folded word holds `n't`, as every negated verb does.
  static func holdsNegation(_ word: Span<UInt8>) -> Bool {
    guard word.count >= 3 else { return false }
    for at in 1..<(word.count - 1) where word[at] == 0x27 {
      if word[at - 1] == 0x6E, word[at + 1] == 0x74 { return true }
    }
    return false
  }

  /// The first scalar at `at` of valid UTF-8, and its length in bytes.
  static func scalar(_ bytes: borrowing [UInt8], at: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at + length <= bytes.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[at + next] & 0x3F) }
    return (value, length)
  }
}
