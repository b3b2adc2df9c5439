import AnalyzerKit

/// Reads the text atom by atom, from any byte on. Nothing is kept: values are rare, and each is read from a few atoms.
struct AtomReader {
  let bytes: [UInt8]
  let lexicon: ValueLexicon
  /// Bytes after which a word is cut: no word of a value is that long, and a text without blanks is not read to its end from each token.
  private static let longestWord = 64

  /// The first atom at or after a byte; of kind `none` where there is none before `limit`.
  func atom(at start: Int, limit: Int) -> Atom {
    var at = start
    while at < limit {
      let blank = blankLength(at)
      if blank == 0 { break }
      at += blank
    }
    var atom = Atom(start: at, end: at, isSpaced: at > start)
    guard at < limit else { return atom }
    let byte = bytes[at]
    if isDigit(byte) {
      atom.kind = .digits
      while atom.end < limit, isDigit(bytes[atom.end]) { atom.end += 1 }
      return atom
    }
    if let length = letterLength(at, limit) {
      atom.kind = .word
      atom.end += length
      let cut = min(limit, at + AtomReader.longestWord)
      while atom.end < cut, let length = letterLength(atom.end, limit) { atom.end += length }
      if atom.end - atom.start <= 24 { atom.value = value(atom.start..<atom.end) }
      return atom
    }
    atom.kind = .sign
    (atom.scalar, atom.end) = scalar(at, limit)
    if byte >= 0x80 || byte == 0x24 || byte == 0x25 { atom.value = value(atom.start..<atom.end) }
    return atom
  }

  func next(_ atom: Atom, _ limit: Int) -> Atom { self.atom(at: atom.end, limit: limit) }

  /// Whether an atom is this lower-case ASCII word, whatever its case.
  func isWord(_ atom: Atom, _ word: StaticString) -> Bool {
    guard atom.kind == .word, atom.end - atom.start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for at in 0..<expected.count where bytes[atom.start + at] | 0x20 != expected[at] { return false }
      return true
    }
  }

  func isAny(_ atom: Atom, _ words: [StaticString]) -> Bool { atom.kind == .word && words.contains { isWord(atom, $0) } }

  func isCapital(_ atom: Atom) -> Bool { atom.kind == .word && bytes[atom.start] >= 0x41 && bytes[atom.start] <= 0x5A }

  func isAllCapitals(_ atom: Atom) -> Bool {
    atom.kind == .word && (atom.start..<atom.end).allSatisfy { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }
  }

  /// The meaning of the longest known phrase of at most five words or signs at `first`: “miles per hour”, “US dollars”, “°C”.
  ///
  /// White space and hyphens between words count as one blank each, full stops as nothing.
  func phrase(_ first: Atom, _ limit: Int, where accept: (ValueWord) -> Bool) -> (value: ValueWord, end: Int, atoms: Int)? {
    guard first.kind == .word || first.kind == .sign else { return nil }
    var key: [UInt8] = []
    key.reserveCapacity(32)
    var hash = HashTable.Hash()
    var best: (value: ValueWord, end: Int, atoms: Int)?
    var atom = first
    var count = 0
    var isParted = false
    while count < 5, atom.kind == .word || atom.kind == .sign || count > 0 && atom.isSign(0x2E) {
      if atom.isSign(0x2E) || count > 0 && atom.isHyphen {
        isParted = isParted || atom.isSpaced || atom.isHyphen
      } else {
        if count > 0, isParted || atom.isSpaced {
          key.append(0x20)
          hash.add(0x20)
        }
        isParted = false
        for at in atom.start..<atom.end {
          let byte = bytes[at] >= 0x41 && bytes[at] <= 0x5A ? bytes[at] | 0x20 : bytes[at]
          key.append(byte)
          hash.add(byte)
        }
        count += 1
        let value = lexicon.word(key[...], hash.value)
        if value.kind != .none, accept(value) { best = (value, atom.end, count) }
        if key.count > 48 { break }
      }
      let following = next(atom, limit)
      guard following.kind != .none else { break }
      atom = following
    }
    return best
  }

  /// Bytes of white space at `at`; 0 for anything else.
  func blankLength(_ at: Int) -> Int {
    let byte = bytes[at]
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { return 1 }
    if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
    // Thin and narrow blanks.
    if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] <= 0x8A || bytes[at + 2] == 0xAF { return 3 }
    return 0
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether the byte before `at` belongs to a word or a number.
  func isInside(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let byte = bytes[at - 1]
    if isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { return true }
    guard byte >= 0x80 else { return false }
    var start = at - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return letterLength(start, at) != nil
  }

  /// Bytes of the letter at `at`; nil for signs, white space and digits. Signs are those of Latin-1 and of the blocks from U+2000 to U+2FFF.
  private func letterLength(_ at: Int, _ limit: Int) -> Int? {
    let byte = bytes[at]
    if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A ? 1 : nil }
    if byte < 0xC2 || byte == 0xE2 { return nil }
    let second = at + 1 < bytes.count ? bytes[at + 1] : 0
    if byte == 0xC2 { return second == 0xB5 ? 2 : nil }
    if byte == 0xC3, second == 0x97 || second == 0xB7 { return nil }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, limit - at)
  }

  private func scalar(_ at: Int, _ limit: Int) -> (UInt32, Int) {
    let byte = bytes[at]
    guard byte >= 0xC2 else { return (UInt32(byte), at + 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard at + length <= limit else { return (UInt32(byte), at + 1) }
    var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (value, at + length)
  }

  private func value(_ range: Range<Int>) -> ValueWord {
    var hash = HashTable.Hash()
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    for at in range {
      let byte = bytes[at] >= 0x41 && bytes[at] <= 0x5A ? bytes[at] | 0x20 : bytes[at]
      key.append(byte)
      hash.add(byte)
    }
    return lexicon.word(key[...], hash.value)
  }
}
