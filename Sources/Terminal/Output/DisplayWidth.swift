/// How many columns a character takes on a terminal.
///
/// By Unicode's East Asian Width (UAX #11, classes W and F, Unicode 14), as `wcwidth` has it: a sequence of emoji counts as the sum of its
/// parts, which is what most terminals draw.
enum DisplayWidth {
  /// 0 for combining marks and joiners, 2 for wide characters, else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
    if value < 0x1100 || (0x2010..<0x2028).contains(value) { return combines(scalar) ? 0 : 1 }
    if isWide(value) { return combines(scalar) ? 0 : 2 }
    if combines(scalar) { return 0 }
    return scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value) ? 2 : 1  // two letters make one flag
  }

  private static func combines(_ scalar: Unicode.Scalar) -> Bool {
    if (0x1160..<0x1200).contains(scalar.value) { return true }  // vowels and finals of a Hangul syllable
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The wide blocks, sorted; single emoji among narrow characters are known to the standard library.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
    0x1F200...0x1F320, 0x20000...0x3FFFD,
  ]
}
