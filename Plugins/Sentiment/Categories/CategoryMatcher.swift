import AnalyzerKit

/// Finds the entries of a dictionary in the sentences of one article.
///
/// Longest match first, as quanteda's `nested_scope = "dictionary"`: an entry inside a longer one does not count (`not good` is one match of
/// a negated category, and its *good* is none), while entries that only overlap both do. Of entries of one length at one place all categories
/// count. Only blanks and quotation marks may stand between the words of an entry; hyphenated compounds are one word.
struct CategoryMatcher {
  /// One entry found.
  struct Match {
    var span: TextSpan
    /// The folded words.
    var words: [UInt8]
    /// Indexes of its categories, rising.
    var categories: [Int]
    /// Words of the article that no match before it covers.
    var newWords: Int
  }

  private struct Unit {
    /// Its place among the words looked up.
    var word: Int
    var run: WordRun
    /// Whether punctuation stands before it.
    var isCut: Bool
  }

  private let index: CategoryIndex
  private let tokens: TokenTable
  private let sentences: SentenceTable
  private let areGiven: Bool
  /// Every distinct word of the article so far, with the patterns it fits.
  private var words = WordIndex()
  private var offsets: [Int] = [0]
  private var fitting: [Int32] = []
  private var units: [Unit] = []
  private var folded: [UInt8] = []

  init(_ text: AnalyzedText, _ index: CategoryIndex) {
    self.index = index
    tokens = text.tokens
    sentences = text.sentences
    areGiven = text.hasGivenTokens
  }

  /// Replaces `matches` by those of a sentence.
  mutating func read(_ sentence: Int, _ bytes: Span<UInt8>, into matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    cut(sentence, bytes)
    var covered = 0
    for first in units.indices {
      guard let (end, categories) = longest(from: first), end > covered else { continue }
      var words: [UInt8] = []
      for unit in units[first..<end] {
        if !words.isEmpty { words.append(0x20) }
        words.append(contentsOf: self.words.word(unit.word))
      }
      let new = units[max(first, covered)..<end].reduce(0) { $0 + $1.run.words }
      let span = TextSpan(units[first].run.start, units[end - 1].run.end)
      matches.append(Match(span: span, words: words, categories: categories, newWords: new))
      covered = end
    }
  }

  private func longest(from first: Int) -> (end: Int, categories: [Int])? {
    var nodes = [CategoryIndex.root]
    var found: (end: Int, categories: [Int])?
    var at = first
    while at < units.count, at == first || !units[at].isCut {
      let word = units[at].word
      if offsets[word] == offsets[word + 1] { break }
      nodes = nodes.flatMap { node in fitting[offsets[word]..<offsets[word + 1]].compactMap { index.step(node, $0) } }
      if nodes.isEmpty { break }
      at += 1
      let categories = Set(nodes.flatMap { index.categories(endingAt: $0) })
      if !categories.isEmpty { found = (at, categories.sorted()) }
    }
    return found
  }

  private mutating func cut(_ sentence: Int, _ bytes: Span<UInt8>) {
    units.removeAll(keepingCapacity: true)
    let range = sentences.tokens(sentence)
    var token = range.lowerBound
    var isCut = false
    while token < range.upperBound {
      guard tokens.kinds[token].isWordLike else {
        if tokens.kinds[token] != .quote { isCut = true }
        token += 1
        continue
      }
      let run = WordRun(tokens, bytes, from: token, to: range.upperBound, areGiven: areGiven)
      units.append(Unit(word: word(run, bytes), run: run, isCut: isCut))
      isCut = false
      token = run.endToken
    }
  }

  /// The place of a word among those looked up; a possessive that is no entry itself also fits what its owner fits.
  private mutating func word(_ run: WordRun, _ bytes: Span<UInt8>) -> Int {
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(bytes, run.start..<run.end, into: &folded)
    let word = folded
    let place = words.insert(word.span)
    if place < offsets.count - 1 { return place }
    index.patterns.find(word.span, into: &fitting)
    if word.count > 2, word.suffix(2).elementsEqual([0x27, 0x73]), !index.patterns.holds(word.span) {
      let owner = word.dropLast(2)
      var ofOwner: [Int32] = []
      index.patterns.find(owner.span, into: &ofOwner)
      // A pattern that fits both stands once: else the paths through the tree would double at every word.
      let own = Set(fitting[(offsets.last ?? 0)...])
      fitting.append(contentsOf: ofOwner.filter { !own.contains($0) })
    }
    offsets.append(fitting.count)
    return place
  }
}
