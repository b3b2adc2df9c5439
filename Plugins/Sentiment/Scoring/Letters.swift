import AnalyzerKit

/// What the rules ask about the letters of a word.
enum Letters {
  /// Whether there is a letter with case and all of them are capitals; for words of any script, as Python's `isupper`.
  static func areUpper(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var hasUpper = false
    var at = start
    while at < end {
      let (value, length) = scalar(bytes, at: at)
      at += length
      if value < 0x80 {
        if value &- 0x61 < 26 { return false }
        if value &- 0x41 < 26 { hasUpper = true }
      } else if !(0x2000...0x206F).contains(value), let properties = Unicode.Scalar(value)?.properties {
        if properties.isLowercase || properties.generalCategory == .titlecaseLetter { return false }
        if properties.isUppercase { hasUpper = true }
      }
    }
    return hasUpper
  }

  /// Whether it begins with an ASCII capital and goes on in small letters.
  static func areCapitalised(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start > 1 && bytes[start] &- 0x41 < 26 && bytes[start + 1] >= 0x61
  }

  /// Replaces `output` by the word in lower case; unlike `WordFolding`, apostrophes stay as they are.
  static func lower(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    var at = start
    while at < end {
      let (value, length) = scalar(bytes, at: at)
      if value < 0x80 {
        output.append(WordScan.lower(bytes[at]))
      } else if !(0x2000...0x206F).contains(value), let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased {
        output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        for next in at..<min(at + length, end) { output.append(bytes[next]) }
      }
      at += length
    }
  }

  /// Whether a folded word holds `n't`, as every negated verb does.
  static func holdsNegation(_ word: Span<UInt8>) -> Bool { holdsNegation(word, 0, word.count) }

  /// The same for a word whatever its ASCII capitals.
  static func holdsNegation(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start + 1
    while at < end - 1 {
      if bytes[at] == 0x27, bytes[at - 1] | 0x20 == 0x6E, bytes[at + 1] | 0x20 == 0x74 { return true }
      at += 1
    }
    return false
  }

  /// The scalar at `at` of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, at: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard at + length <= bytes.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[at + next] & 0x3F) }
    return (value, length)
  }
}
