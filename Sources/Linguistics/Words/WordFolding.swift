/// Folding of words: lower case, apostrophes straightened, invisible joiners dropped.
public enum WordFolding {
  /// Appends the folded form of `text[range]` to `output`. ASCII, Latin-1, Cyrillic and scripts without case never leave the fast path.
  public static func fold(_ text: borrowing [UInt8], _ range: Range<Int>, into output: inout [UInt8]) {
    fold(text.span, range.lowerBound, range.upperBound, into: &output)
  }

  /// The same for bytes that are borrowed.
  public static func fold(_ text: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
    fold(text, range.lowerBound, range.upperBound, into: &output)
  }

  /// The folded form of a word.
  public static func fold(_ word: String) -> String {
    let utf8 = Array(word.utf8)
    var folded: [UInt8] = []
    fold(utf8, 0..<utf8.count, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// `lowersOnly`: apostrophes and joiners stay as they are.
  static func fold(_ text: Span<UInt8>, _ start: Int, _ end: Int, lowersOnly: Bool = false, into output: inout [UInt8]) {
    var at = start
    while at < end {
      if text[at] < 0x80 {
        output.append(ASCII.lower(text[at]))
        at += 1
      } else {
        let scalar = Scalar(text, at, end)
        if lowersOnly, isStraightened(scalar) {
          for offset in 0..<scalar.length { output.append(text[at + offset]) }
        } else {
          fold(scalar, text, at, into: &output)
        }
        at += scalar.length
      }
    }
  }

  /// Whether folding does more to it than make it small.
  private static func isStraightened(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xAD, 0x200C, 0x200D, 0x2060: true
    default: false
    }
  }

  private static func fold(_ scalar: Scalar, _ text: Span<UInt8>, _ at: Int, into output: inout [UInt8]) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC: output.append(ASCII.apostrophe)
    case 0xAD, 0x200C, 0x200D, 0x2060: break
    case 0xC0...0xD6, 0xD8...0xDE: append(scalar.value + 0x20, into: &output)
    case 0x410...0x42F: append(scalar.value + 0x20, into: &output)
    case 0x400...0x40F: append(scalar.value + 0x50, into: &output)
    case 0xDF...0xFF, 0x430...0x45F, 0x600...0x109F, 0x2000...0x20FF, 0x3000...0x9FFF, 0xAC00...0xD7FF, 0x1F000...0x1FAFF:
      for offset in 0..<scalar.length { output.append(text[at + offset]) }
    default:
      guard let value = Unicode.Scalar(scalar.value) else { return }
      output.append(contentsOf: value.properties.lowercaseMapping.utf8)
    }
  }

  /// A scalar of two bytes.
  private static func append(_ value: UInt32, into output: inout [UInt8]) {
    output.append(UInt8(0xC0 | value >> 6))
    output.append(UInt8(0x80 | value & 0x3F))
  }
}
