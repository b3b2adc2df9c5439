import AnalyzerKit

/// Which n-grams are counted, by what their words are.
struct NgramFilter: Sendable {
  /// For each key: 1 for a stop word, 2 for a word that the pattern finds.
  private(set) var flags: [UInt8] = []
  let leavesOutStopWords: Bool
  let onlyAtEdges: Bool
  let needsMatch: Bool

  static let none = NgramFilter(leavesOutStopWords: false, onlyAtEdges: false, needsMatch: false)

  init(leavesOutStopWords: Bool, onlyAtEdges: Bool, needsMatch: Bool) {
    self.leavesOutStopWords = leavesOutStopWords
    self.onlyAtEdges = onlyAtEdges
    self.needsMatch = needsMatch
  }

  var isOff: Bool { !leavesOutStopWords && !needsMatch }

  /// Looks at every key once.
  mutating func learn(_ count: Int, _ filter: WordFilter, word: (Int) -> ArraySlice<UInt8>) {
    if isOff { return }
    var filter = filter
    flags = (0..<count).map { key in
      let isStopWord = filter.stopWords?.contains(word(key)) == true
      return (isStopWord ? 1 : 0) | (needsMatch && filter.matches(word(key)) ? 2 : 0)
    }
  }

  func accepts(_ gram: [Int32]) -> Bool {
    if leavesOutStopWords {
      if onlyAtEdges {
        if flags[Int(gram[0])] & 1 != 0 || flags[Int(gram[gram.count - 1])] & 1 != 0 { return false }
      } else {
        for key in gram where flags[Int(key)] & 1 != 0 { return false }
      }
    }
    if needsMatch {
      for key in gram where flags[Int(key)] & 2 != 0 { return true }
      return false
    }
    return true
  }
}
