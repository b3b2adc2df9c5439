import LinguisticsData

/// The learned rule: syllables are a sum of weights, one for each sequence of up to five letters in the word.
struct SyllableRule: Sendable {
  static let shared = SyllableRule()

  private let weights: [Int8]

  private init() {
    let file = linguistics_syllable_weights()
    weights = UnsafeBufferPointer(start: file.bytes, count: file.count).map { Int8(bitPattern: $0) }
  }

  /// The syllables of `text[..<end]`, in small ASCII letters; signs beside letters, `'`, `.` and `-` are passed over.
  func count(_ text: Span<UInt8>, _ end: Int) -> Int {
    var letters = 0
    var spelled = 0
    var vowels = 0
    var others = 0
    for at in 0..<end {
      switch text[at] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: vowels += 1
      case 0x61...0x7A:
        letters += 1
        spelled += text[at] == 0x77 ? 3 : 1
      case 0x30...0x39: others += 1
      default: break
      }
    }
    if vowels == 0 {
      if letters == 0 { return others == 0 ? 0 : 1 }
      return letters == end && end <= 5 ? spelled : 1
    }
    return max(1, (weight(text, end) + SyllableRule.scale / 2) >> SyllableRule.scale.trailingZeroBitCount)
  }

  private static let scale = 64
  private static let placeBits: UInt64 = 16
  /// The five letters that a sequence may have, as one integer.
  private static let window: UInt64 = 0xFF_FFFF_FFFF

  private func weight(_ text: Span<UInt8>, _ end: Int) -> Int {
    var sum = 0
    // The last letters read, the newest in the lowest byte: every sequence is found where it ends.
    var recent: UInt64 = 0
    func add(_ letter: UInt8) {
      recent = (recent << 8 | UInt64(letter)) & SyllableRule.window
      var mask: UInt64 = 0xFF
      while true {
        let sequence = recent & mask
        sum += Int(weights[Int(truncatingIfNeeded: (sequence &* 0x9E37_79B9_7F4A_7C15) >> (64 - SyllableRule.placeBits))])
        if mask == SyllableRule.window || recent & ~mask == 0 { break }
        mask = mask << 8 | 0xFF
      }
    }
    add(0x5E)
    for at in 0..<end {
      switch text[at] {
      case 0x61...0x7A, 0x27, 0x2D, 0x2E: add(text[at])
      default: break
      }
    }
    add(0x24)
    return sum
  }
}
