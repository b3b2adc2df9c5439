/// What the tagger looks at of each word of a sentence, as parallel arrays that are used again for the next sentence.
///
/// Place `i + 2` is the sentence's token `i`: two places before the first and two after the last stand for its edges.
package struct SentenceForms {
  /// The words made small, apostrophes straight, digits 0, one after the other.
  private(set) var folded: [UInt8] = []
  /// Where each word begins in `folded`, and after the last one where it ends.
  private(set) var offsets: [Int32] = []
  /// A hash of each folded word.
  package private(set) var words: [UInt64] = []
  /// The words' outlines (`WordShape`).
  private(set) var shapes: [UInt64] = []
  /// `Capitalisation` in the low three bits, then whether it is the first word of the sentence, then the case of the sentence.
  private(set) var capitals: [UInt8] = []
  /// The words' clusters among 1000, 160 and 40, each number one higher and 0 for a word that has none: in bits from 0, 16 and 32.
  private(set) var clusters: [UInt64] = []
  /// Bits: glued to the token before, to the token after, an odd number of straight quotation marks before it.
  private(set) var joints: [UInt8] = []

  /// Tokens of the sentence.
  package private(set) var count = 0

  package init() {}

  static let start: UInt64 = 1
  static let end: UInt64 = 2

  /// How a sentence as a whole uses capitals: told apart, because in a headline they mean little.
  enum Case: UInt8 {
    case usual
    /// THE MAYOR RESIGNS
    case capitals
    /// The Mayor Resigns Over a Bridge
    case titled
    /// the mayor resigns
    case small
  }

  /// Takes the tokens `range` of a text, which are a sentence.
  package mutating func read(_ analyzed: AnalyzedText, _ range: Range<Int>) {
    let text = analyzed.bytes.span
    let tokens = analyzed.tokens
    let types = analyzed.types
    let known = analyzed.clusters
    count = range.count
    clusters.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    joints.removeAll(keepingCapacity: true)
    for _ in 0..<2 { edge(SentenceForms.start) }
    var isFirst = true
    var isOdd = false
    for token in range {
      let start = Int(tokens.starts[token])
      let end = Int(tokens.ends[token])
      let first = folded.count
      offsets.append(Int32(truncatingIfNeeded: first))
      fold(text, start, end)
      words.append(SentenceForms.hash(folded.span, first, folded.count))
      shapes.append(WordShape(text, start, end).packed)
      clusters.append(SentenceForms.clusters(Int(known[Int(types[token])])))
      let capitalisation = Capitalisation(text, start, end)
      var flags = capitalisation.rawValue
      if isFirst, tokens.kinds[token].isWordLike {
        isFirst = false
        flags |= 8
      }
      capitals.append(flags)
      var joint: UInt8 = token > range.lowerBound && tokens.isGlued(token) ? 1 : 0
      if token + 1 < range.upperBound, tokens.isGlued(token + 1) { joint |= 2 }
      if isOdd { joint |= 4 }
      if end == start + 1, text[start] == ASCII.quote { isOdd.toggle() }
      joints.append(joint)
    }
    for _ in 0..<2 { edge(SentenceForms.end) }
    offsets.append(Int32(truncatingIfNeeded: folded.count))
    // Room to load eight bytes at any place.
    for _ in 0..<8 { folded.append(0) }
    let sentenceCase = self.sentenceCase().rawValue << 4
    if sentenceCase != 0 { for place in 2..<(count + 2) { capitals[place] |= sentenceCase } }
  }

  @inline(__always)
  private static func clusters(_ fine: Int) -> UInt64 {
    if fine < 0 { return 0 }
    let clusters = WordClusters.shared
    return UInt64(fine + 1) | UInt64(clusters.medium(fine) + 1) << 16 | UInt64(clusters.coarse(fine) + 1) << 32
  }

  private mutating func edge(_ word: UInt64) {
    offsets.append(Int32(truncatingIfNeeded: folded.count))
    words.append(word)
    shapes.append(word)
    clusters.append(word &* 0xFFFF)
    capitals.append(7)
    joints.append(0)
  }

  private mutating func fold(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    let first = folded.count
    var isPlain = true
    for at in start..<end {
      let byte = text[at]
      if byte >= 0x80 { isPlain = false; break }
      folded.append(ASCII.isDigit(byte) ? 0x30 : ASCII.lower(byte))
    }
    if isPlain { return }
    folded.removeSubrange(first...)
    WordFolding.fold(text, start, end, into: &folded)
    for at in first..<folded.count where ASCII.isDigit(folded[at]) { folded[at] = 0x30 }
  }

  /// A hash of bytes, eight at a time.
  package static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: end - start) &* 0x9E37_79B9_7F4A_7C15
    var at = start
    while at < end {
      var piece: UInt64 = 0
      if at + 8 <= end {
        piece = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      } else {
        for offset in 0..<(end - at) { piece |= UInt64(bytes[at + offset]) << UInt64(offset * 8) }
      }
      hash = (hash ^ piece) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
      at += 8
    }
    return hash
  }

  /// The last `length` bytes of the word at a place (at most seven), 0 where it is not longer than that.
  @inline(__always)
  func suffix(_ place: Int, _ length: Int) -> UInt64 {
    let start = Int(offsets[place])
    let end = Int(offsets[place + 1])
    guard end - start > length else { return 0 }
    let piece = folded.span.bytes.unsafeLoadUnaligned(fromByteOffset: end - length, as: UInt64.self).littleEndian
    return piece << UInt64(64 - length * 8) | UInt64(length)
  }

  /// The first `length` bytes of the word at a place (at most seven), 0 where it is not longer than that.
  @inline(__always)
  func prefix(_ place: Int, _ length: Int) -> UInt64 {
    let start = Int(offsets[place])
    guard Int(offsets[place + 1]) - start > length else { return 0 }
    let piece = folded.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    return piece << UInt64(64 - length * 8) | UInt64(length)
  }

  /// Whether a word may be one whose class is known without looking around: in small letters or without letters, in running text.
  @inline(__always)
  package func isShortcut(_ token: Int) -> Bool { capitals[token + 2] & 0xF7 <= Capitalisation.lower.rawValue }

  private func sentenceCase() -> Case {
    var (small, titled, capitals, letters) = (0, 0, 0, 0)
    for place in 2..<(count + 2) {
      // Short words tell little: in a title they are small, and in any text an abbreviation is in capitals.
      let length = Int(offsets[place + 1] - offsets[place])
      switch Capitalisation(rawValue: self.capitals[place] & 7) {
      case .lower:
        letters += 1
        if length > 3 { small += 1 }
      case .allCaps:
        letters += 1
        if length > 1 { capitals += 1 }
      case .capitalised, .mixed:
        letters += 1
        if length > 3 { titled += 1 }
      default: break
      }
    }
    if letters < 3 { return .usual }
    if capitals * 3 >= letters * 2 { return .capitals }
    if titled >= 3, titled > small * 4 { return .titled }
    return titled + capitals == 0 && letters > 3 ? .small : .usual
  }
}
