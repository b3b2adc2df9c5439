import AnalyzerKit

/// Frequencies of words over many articles.
struct WordCounts {
  /// All words counted.
  private(set) var total = 0
  private var index = WordIndex(capacity: 4096)
  private var counts: [Int] = []
  private var articles: [Int32] = []
  private var lastArticle: [Int32] = []
  private var article: Int32 = 0

  /// Different words.
  var typeCount: Int { counts.count }

  func count(_ word: Int) -> Int { counts[word] }

  func articles(_ word: Int) -> Int { Int(articles[word]) }

  func string(_ word: Int) -> String { index.string(word) }

  /// Counts the words of one article, folded or as they are written.
  mutating func add(_ words: CountedWords, of text: [UInt8], folds: Bool) {
    article += 1
    total += words.count
    if folds {
      for (type, frequency) in words.frequencies().enumerated() where frequency > 0 {
        count(words.folded(Int32(truncatingIfNeeded: type)).span, Int(frequency))
      }
    } else {
      for word in 0..<words.count { count(text[Int(words.starts[word])..<Int(words.ends[word])].span, 1) }
    }
  }

  /// All words: the commonest first, of equally common ones in the order of their bytes.
  func byFrequency() -> [Int] {
    (0..<typeCount).sorted { first, second in
      if counts[first] != counts[second] { return counts[first] > counts[second] }
      return index.word(first).lexicographicallyPrecedes(index.word(second))
    }
  }

  private mutating func count(_ word: Span<UInt8>, _ frequency: Int) {
    let number = index.insert(word)
    if number == counts.count {
      counts.append(0)
      articles.append(0)
      lastArticle.append(0)
    }
    counts[number] += frequency
    if lastArticle[number] != article {
      lastArticle[number] = article
      articles[number] += 1
    }
  }
}
