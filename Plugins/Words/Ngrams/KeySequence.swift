import AnalyzerKit

/// The words of one slice of the articles as numbers, cut into the stretches that an n-gram may not leave: sentences, or paragraphs.
struct KeySequence: Sendable {
  private(set) var keys: [Int32] = []
  /// For each stretch the place after its last word.
  private(set) var stretchEnds: [Int32] = []
  /// For each article the number of the stretch after its last one.
  private(set) var articleEnds: [Int32] = []

  /// Adds an article's words.
  ///
  /// - Parameter across: whether a stretch is a paragraph instead of a sentence.
  mutating func append(_ keyed: KeyedWords, of text: AnalyzedText, across: Bool) {
    let words = keyed.words
    var ends =
      across ? (0..<words.blockCount).map { Int32(truncatingIfNeeded: words.words(ofBlock: $0).upperBound) } : words.sentenceEnds(text)
    ends.append(Int32(truncatingIfNeeded: words.count))
    let base = keys.count
    keys += keyed.keys
    var word = 0
    for end in ends {
      let last = Int(end)
      var start = word
      while word < last {
        // In a narrowed text (`--in quotes`) words may be missing.
        if word > start, !words.isNext(word, in: text.bytes) {
          stretchEnds.append(Int32(truncatingIfNeeded: base + word))
          start = word
        }
        word += 1
      }
      if word > start { stretchEnds.append(Int32(truncatingIfNeeded: base + word)) }
    }
    articleEnds.append(Int32(truncatingIfNeeded: stretchEnds.count))
  }

  /// Gives the words other numbers.
  mutating func renumber(_ numbers: [Int32]) {
    for at in keys.indices { keys[at] = numbers[Int(keys[at])] }
  }

  /// Calls `body` with the places of each stretch, and with the 0-based number of its article.
  @inline(__always)
  func forEachStretch(_ body: (Range<Int>, _ article: Int) throws -> Void) rethrows {
    var start = 0
    var stretch = 0
    for (article, end) in articleEnds.enumerated() {
      while stretch < Int(end) {
        let stretchEnd = Int(stretchEnds[stretch])
        try body(start..<stretchEnd, article)
        start = stretchEnd
        stretch += 1
      }
    }
  }
}
