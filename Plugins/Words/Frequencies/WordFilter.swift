import AnalyzerKit

/// Which words a list shows: those that a pattern finds, without those of a list.
struct WordFilter {
  private var masks: TypeMasks?
  /// A bit for each test of the pattern that is a word by itself.
  private let wanted: UInt64
  let stopWords: StopWords?

  /// - Parameter pattern: such as `*tion`; empty for every word. Throws `VerbError` for one that stands for several words.
  init(pattern: String, stopWords: StopWords?, folding: Folding, verb: String) throws(VerbError) {
    self.stopWords = stopWords
    if pattern.isEmpty {
      masks = nil
      wanted = 0
      return
    }
    let parsed = try Pattern([pattern], folding: folding, verb: "\(verb) --match")
    let single = parsed.phrases.filter { $0.count == 1 && !$0[0].isJoined }
    if single.isEmpty { throw VerbError("\(verb) --match looks at single words, and “\(pattern)” stands for several: kwic finds phrases") }
    masks = TypeMasks(parsed)
    wanted = single.reduce(0) { $0 | 1 << UInt64($1[0].test) }
  }

  /// Whether the pattern finds a key.
  mutating func matches(_ key: ArraySlice<UInt8>) -> Bool {
    guard let mask = masks?.mask(of: key) else { return true }
    return mask & wanted != 0
  }
}
