import AnalyzerKit

/// One word to look for: folded, `*` for any letters or none.
struct WordPattern: Equatable {
  let bytes: [UInt8]
  /// Whether only a hyphen may stand between it and the word before it.
  var followsHyphen = false

  init(_ folded: some Sequence<UInt8>, followsHyphen: Bool = false) {
    bytes = Array(folded)
    self.followsHyphen = followsHyphen
  }

  static let wildcard = UInt8(ascii: "*")

  var hasWildcard: Bool { bytes.contains(WordPattern.wildcard) }

  /// Whether a folded word matches from its first to its last byte.
  func matches(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    var next = 0
    var star: (next: Int, at: Int)?
    while at < word.endIndex {
      if next < bytes.count, bytes[next] == WordPattern.wildcard {
        star = (next + 1, at)
        next += 1
      } else if next < bytes.count, bytes[next] == word[at] {
        next += 1
        at += 1
      } else if let last = star {
        star = (last.next, last.at + 1)
        next = last.next
        at = last.at + 1
      } else {
        return false
      }
    }
    return bytes[next...].allSatisfy { $0 == WordPattern.wildcard }
  }
}
