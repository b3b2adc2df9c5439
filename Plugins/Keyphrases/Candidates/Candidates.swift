import AnalyzerKit

/// The noun-phrase-like sequences of one to five words of an article, counted: `(adjective | noun | name)* (noun | name)`.
///
/// A run of names is never cut, but for titles before it: of “President Ada Quill” there is “Ada Quill”.
struct Candidates {
  private(set) var tree: PhraseTree
  /// By node of the tree.
  private(set) var all: [Candidate] = []
  /// Every occurrence, in the order of the text: its node and its first token.
  private(set) var occurrences: [(node: Int32, token: Int32)] = []
  let types: WordTypes
  let ids: [Int32]
  private let roles: [Role]

  init(_ text: AnalyzedText, _ types: WordTypes, _ roles: [Role]) {
    self.types = types
    self.roles = roles
    ids = text.vocabulary.ids
    tree = PhraseTree(capacity: text.tokens.count / 2)
    var position = 0
    for sentence in 0..<text.sentences.count where text.isProse(sentence: sentence) {
      let range = text.sentences.tokens(sentence)
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, roles[end].isInside { end += 1 }
        if end > start { add(start..<end, position: position + start - range.lowerBound) }
        start = Swift.max(end, start + 1)
      }
      position += range.count
    }
  }

  func kind(_ token: Int) -> WordClass.Kind { types.classes[Int(ids[token])].kind }

  func group(_ token: Int) -> Int32 { types.groups[Int(ids[token])] }

  /// Adds the phrases of one run.
  private mutating func add(_ run: Range<Int>, position: Int) {
    for start in run where isStart(start, in: run) {
      var node = PhraseTree.root
      var isNames = true
      for end in start..<Swift.min(start + KeyphrasesOptions.longest, run.upperBound) {
        if end == start + 1, roles[start] != .name, kind(start) == .vague { break }
        node = tree.extend(node, by: group(end))
        if Int(node) == all.count { all.append(Candidate()) }
        isNames = isNames && roles[end] == .name
        if isEnd(end, start, in: run) {
          count(
            node, start...end, isNames, isWhole: start == run.lowerBound && end == run.upperBound - 1, position + start - run.lowerBound)
        }
      }
    }
  }

  private mutating func count(_ node: Int32, _ words: ClosedRange<Int>, _ isNames: Bool, isWhole: Bool, _ position: Int) {
    occurrences.append((node, Int32(truncatingIfNeeded: words.lowerBound)))
    var candidate = all[Int(node)]
    if candidate.count == 0 {
      candidate.length = Int32(truncatingIfNeeded: words.count)
      candidate.token = Int32(truncatingIfNeeded: words.lowerBound)
      candidate.position = Int32(truncatingIfNeeded: position)
    }
    candidate.count += 1
    if isNames { candidate.names += 1 }
    if isWhole { candidate.isWhole = true }
    all[Int(node)] = candidate
  }

  private func isStart(_ token: Int, in run: Range<Int>) -> Bool {
    guard roles[token] == .name else { return true }
    if token > run.lowerBound, roles[token - 1] == .name, kind(token - 1) != .title { return false }
    return !(kind(token) == .title && token + 1 < run.upperBound && roles[token + 1] == .name)
  }

  private func isEnd(_ token: Int, _ start: Int, in run: Range<Int>) -> Bool {
    let role = roles[token]
    if role == .adjective { return false }
    if role == .name {
      if token + 1 < run.upperBound, roles[token + 1] == .name { return false }
      if token == start, kind(token) == .title || kind(token) == .vague { return false }
    } else if kind(token) == .vague || token == start && kind(token) == .title {
      return false
    }
    return token > start || types.lengths[Int(ids[token])] > 1
  }
}
