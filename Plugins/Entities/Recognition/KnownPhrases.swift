import AnalyzerKit

/// Names of several words that the lexicon knows, found in an article.
struct KnownPhrases {
  /// In the order of the text, none overlapping another.
  let ranges: [Range<Int>]
  /// By token: what the lexicon says of the name that it is part of, empty outside.
  private var classes: [WordClass]
  /// By token: 0 first, 1 inside, 2 last.
  private var places: [UInt8]

  init(_ words: ArticleWords) {
    classes = [WordClass](repeating: [], count: words.count)
    places = [UInt8](repeating: 0, count: words.count)
    var ranges: [Range<Int>] = []
    let matcher = PhraseMatcher(words: words)
    for sentence in 0..<words.text.sentences.count {
      let tokens = words.text.sentences.tokens(sentence)
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        guard let phrase = matcher.phrase(at: at, limit: tokens.upperBound) else {
          at += 1
          continue
        }
        for token in at..<phrase.end {
          classes[token] = phrase.entry.intersection(.named)
          places[token] = token == at ? 0 : token + 1 == phrase.end ? 2 : 1
        }
        ranges.append(at..<phrase.end)
        at = phrase.end
      }
    }
    self.ranges = ranges
  }

  /// Whether a token is part of one.
  func contains(_ token: Int) -> Bool { !classes[token].isEmpty }

  /// The features of a token that is part of one.
  @inline(__always)
  func collect<Sink: FeatureSink>(_ token: Int, _ offset: Int, into sink: inout Sink) {
    var listed = classes[token].rawValue
    while listed != 0 {
      sink.add(.phrase, offset, UInt64(listed.trailingZeroBitCount) << 2 | UInt64(places[token]))
      listed &= listed - 1
    }
  }
}
