/// The words just before a place, for what only they can decide.
struct WindowWords {
  let reader: AtomReader
  /// From the first word looked at to the last.
  private let range: Range<Int>

  /// At most 60 bytes, of the same line and sentence.
  init(reader: AtomReader, before end: Int) {
    self.reader = reader
    var start = end
    while start > 0, end - start < 60, reader.bytes[start - 1] != 0x0A, !WindowWords.isStop(reader.bytes, start - 1) { start -= 1 }
    while start < end, start > 0, reader.isInside(start) { start += 1 }
    range = start..<end
  }

  /// A full stop with white space after it.
  private static func isStop(_ bytes: [UInt8], _ at: Int) -> Bool { bytes[at] == 0x2E && at + 1 < bytes.count && bytes[at + 1] <= 0x20 }

  /// Whether one of the last `count` words is among these.
  func endsIn(any words: [StaticString], among count: Int = 1) -> Bool {
    var end = range.upperBound
    for _ in 0..<count {
      while end > range.lowerBound, reader.bytes[end - 1] <= 0x20 { end -= 1 }
      var start = end
      while start > range.lowerBound, reader.isInside(start) { start -= 1 }
      guard start < end else { return false }
      if reader.isAny(reader.atom(at: start, limit: end), words) { return true }
      end = start
    }
    return false
  }

  /// Whether the last word is this one.
  func endsIn(_ word: StaticString) -> Bool { endsIn(any: [word]) }

  /// Whether any word is among these.
  func contains(_ words: [StaticString]) -> Bool {
    var atom = reader.atom(at: range.lowerBound, limit: range.upperBound)
    while atom.kind != .none {
      if reader.isAny(atom, words) { return true }
      atom = reader.next(atom, range.upperBound)
    }
    return false
  }
}
