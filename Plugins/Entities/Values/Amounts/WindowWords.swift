/// The words just before a place, for what only they can decide.
struct WindowWords {
  let reader: AtomReader
  /// From the first word looked at to the last.
  private let range: Range<Int>

  /// At most 60 bytes, in the same line.
  init(reader: AtomReader, before end: Int) {
    self.reader = reader
    var start = end
    while start > 0, end - start < 60, reader.bytes[start - 1] != 0x0A { start -= 1 }
    while start < end, start > 0, reader.isInside(start) { start += 1 }
    range = start..<end
  }

  /// Whether the last word is this one.
  func endsIn(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    var end = range.upperBound
    while end > range.lowerBound, reader.bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - length >= range.lowerBound, end == length || !reader.isInside(end - length) else { return false }
    return reader.isWord(reader.atom(at: end - length, limit: end), word)
  }

  func contains(_ words: [StaticString]) -> Bool {
    var atom = reader.atom(at: range.lowerBound, limit: range.upperBound)
    while atom.kind != .none {
      if reader.isAny(atom, words) { return true }
      atom = reader.next(atom, range.upperBound)
    }
    return false
  }
}
