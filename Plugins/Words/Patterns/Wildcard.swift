/// A word with `*` for any letters or none and `?` for one letter.
struct Wildcard: Equatable, Sendable {
  let bytes: [UInt8]

  static let any = UInt8(ascii: "*")
  static let one = UInt8(ascii: "?")

  static func isWildcard(_ byte: UInt8) -> Bool { byte == any || byte == one }

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Whether a word matches from its first to its last letter. Takes time in proportion to the lengths at most multiplied.
  func matches(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    var next = 0
    var star: (next: Int, at: Int)?
    while at < word.endIndex {
      if next < bytes.count, bytes[next] == Wildcard.any {
        star = (next + 1, at)
        next += 1
      } else if next < bytes.count, bytes[next] == Wildcard.one {
        next += 1
        at = Wildcard.after(at, in: word)
      } else if next < bytes.count, bytes[next] == word[at] {
        next += 1
        at += 1
      } else if let last = star {
        let again = Wildcard.after(last.at, in: word)
        star = (last.next, again)
        next = last.next
        at = again
      } else {
        return false
      }
    }
    return bytes[next...].allSatisfy { $0 == Wildcard.any }
  }

  /// The place after the letter at `at`.
  private static func after(_ at: Int, in word: ArraySlice<UInt8>) -> Int {
    var next = at + 1
    while next < word.endIndex, word[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
