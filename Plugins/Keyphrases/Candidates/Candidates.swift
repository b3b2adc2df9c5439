import AnalyzerKit

/// The noun-phrase-like sequences of one to five words of an article, counted: `(adjective | noun | name)* (noun | name)`.
///
/// A run of names is never cut, but for titles before it: of “President Ada Quill” there is “Ada Quill”.
struct Candidates {
  private(set) var tree: PhraseTree
  /// By node of the tree.
  private(set) var all: [Candidate] = []
  /// Every occurrence, in the order of the text: its node and its first word.
  private(set) var occurrences: [(node: Int32, word: Int32)] = []
  let words: PhraseWords
  let types: WordTypes
  private let roles: [Role]

  init(_ words: PhraseWords, _ types: WordTypes, _ roles: [Role], sentences: Int) {
    self.words = words
    self.types = types
    self.roles = roles
    tree = PhraseTree(capacity: words.count / 2)
    for sentence in 0..<sentences {
      let range = words.words(ofSentence: sentence)
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, roles[end].isInside { end += 1 }
        if end > start { add(start..<end) }
        start = Swift.max(end, start + 1)
      }
    }
  }

  func kind(_ word: Int) -> WordClass.Kind { types.classes[Int(words.types[word])].kind }

  func group(_ word: Int) -> Int32 { types.groups[Int(words.types[word])] }

  /// Adds the phrases of one run.
  private mutating func add(_ run: Range<Int>) {
    for start in run where isStart(start, in: run) {
      var node = PhraseTree.root
      var isNames = true
      for end in start..<Swift.min(start + KeyphrasesOptions.longest, run.upperBound) {
        if end == start + 1, roles[start] != .name, kind(start) == .vague { break }
        node = tree.extend(node, by: group(end))
        if Int(node) == all.count { all.append(Candidate()) }
        isNames = isNames && roles[end] == .name
        if isEnd(end, from: start, in: run) { count(node, start..<(end + 1), isNames, in: run) }
      }
    }
  }

  private mutating func count(_ node: Int32, _ phrase: Range<Int>, _ isNames: Bool, in run: Range<Int>) {
    occurrences.append((node, Int32(truncatingIfNeeded: phrase.lowerBound)))
    var candidate = all[Int(node)]
    if candidate.count == 0 {
      candidate.length = Int32(truncatingIfNeeded: phrase.count)
      candidate.word = Int32(truncatingIfNeeded: phrase.lowerBound)
    }
    candidate.count += 1
    if isNames { candidate.names += 1 }
    if phrase == run { candidate.isWhole = true }
    all[Int(node)] = candidate
  }

  private func isStart(_ word: Int, in run: Range<Int>) -> Bool {
    guard roles[word] == .name else { return true }
    if word > run.lowerBound, roles[word - 1] == .name, kind(word - 1) != .title { return false }
    return !(kind(word) == .title && word + 1 < run.upperBound && roles[word + 1] == .name)
  }

  private func isEnd(_ word: Int, from start: Int, in run: Range<Int>) -> Bool {
    switch roles[word] {
    case .adjective: return false
    case .name:
      if word + 1 < run.upperBound, roles[word + 1] == .name { return false }
      if word == start, kind(word) == .title || kind(word) == .vague { return false }
    default:
      if kind(word) == .vague || word == start && kind(word) == .title { return false }
    }
    return word > start || types.lengths[Int(words.types[word])] > 1
  }
}
