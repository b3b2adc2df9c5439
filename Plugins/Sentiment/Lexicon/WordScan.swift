/// What one pass over the bytes of a word tells: its hash in lower case, and which characters it holds.
struct WordScan {
  /// The same for a word however it uses ASCII capitals.
  private(set) var hash: UInt64 = 0
  /// Every byte of the word, or-ed: 0x80 and above where it is not ASCII.
  private var all: UInt8 = 0
  private var hasSmall = false
  private var hasCapital = false
  private(set) var hasApostrophe = false
  private(set) var hasHyphen = false

  private var group: UInt64 = 0
  private var count: UInt64 = 0

  /// The word `text[start..<end]`.
  @inline(__always)
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    self.init()
    var at = start
    while at < end {
      add(text[at])
      at += 1
    }
    finish()
  }

  /// A word whose bytes are still to be added; `finish` ends it.
  @inline(__always)
  init() {}

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    all |= byte
    if byte &- 0x61 < 26 { hasSmall = true }
    if byte &- 0x41 < 26 { hasCapital = true }
    if byte == 0x27 { hasApostrophe = true }
    if byte == 0x2D { hasHyphen = true }
    group = group << 8 | UInt64(WordScan.lower(byte))
    count += 1
    if count & 7 == 0 {
      hash = WordScan.mixed(hash, group)
      group = 0
    }
  }

  @inline(__always)
  mutating func finish() { hash = WordScan.mixed(hash ^ count, group) }

  var isASCII: Bool { all < 0x80 }
  /// Whether it has an ASCII letter, or any character beyond ASCII.
  var hasLetter: Bool { hasSmall || hasCapital || all >= 0x80 }
  /// Whether it has letters and all of them are capitals; only for an ASCII word.
  var isUpper: Bool { hasCapital && !hasSmall }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ group: UInt64) -> UInt64 {
    let mixed = (hash ^ group) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }
}
