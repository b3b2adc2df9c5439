import AnalyzerKit

/// A pattern made ready for one article: for each type of the article, which words of the pattern it matches.
struct KwicMatcher {
  private let words: CountedWords
  private let bytes: [UInt8]
  private let phrases: [[Int]]
  private let hyphenated: UInt64
  /// One bit for each word of the pattern.
  private var masks: [UInt64]
  private var firstWords: UInt64 = 0

  /// Nil when no phrase can be in the article.
  init?(_ pattern: KwicPattern, _ words: CountedWords, _ bytes: [UInt8]) {
    masks = Array(repeating: 0, count: words.typeLimit)
    var present: UInt64 = 0
    var hyphenated: UInt64 = 0
    for (place, word) in pattern.words.enumerated() {
      let bit = KwicMatcher.bit(place)
      if word.followsHyphen { hyphenated |= bit }
      for type in 0..<masks.count where word.matches(words.folded(Int32(truncatingIfNeeded: type))) {
        masks[type] |= bit
        present |= bit
      }
    }
    phrases = pattern.phrases.filter { $0.allSatisfy { present & KwicMatcher.bit($0) != 0 } }
    if phrases.isEmpty { return nil }
    self.words = words
    self.bytes = bytes
    self.hyphenated = hyphenated
    for type in 0..<masks.count { masks[type] |= masks[Int(words.base(Int32(truncatingIfNeeded: type)))] }
    for phrase in phrases { firstWords |= KwicMatcher.bit(phrase[0]) }
  }

  /// Ranges of words that match, in the order of the text; of several phrases at one place the longest. Matches do not overlap.
  func matches() -> [Range<Int>] {
    var matches: [Range<Int>] = []
    for sentence in 0..<words.sentenceCount {
      let range = words.words(ofSentence: sentence)
      var word = range.lowerBound
      while word < range.upperBound {
        if masks[Int(words.types[word])] & firstWords != 0, let end = end(of: word, before: range.upperBound) {
          matches.append(word..<end)
          word = end
        } else {
          word += 1
        }
      }
    }
    return matches
  }

  private static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place) }

  private func end(of first: Int, before limit: Int) -> Int? {
    var longest: Int?
    for phrase in phrases where first + phrase.count <= limit && first + phrase.count > longest ?? 0 {
      if phrase.indices.allSatisfy({ holds(phrase[$0], at: first + $0, isFirst: $0 == 0) }) { longest = first + phrase.count }
    }
    return longest
  }

  private func holds(_ place: Int, at word: Int, isFirst: Bool) -> Bool {
    let bit = KwicMatcher.bit(place)
    guard masks[Int(words.types[word])] & bit != 0 else { return false }
    if isFirst { return true }
    let end = Int(words.ends[word - 1])
    let start = Int(words.starts[word])
    if hyphenated & bit != 0 { return start == end + 1 && bytes[end] == 0x2D }
    // In a narrowed text (`--in quotes`) words may be missing between the two.
    for at in end..<start where bytes[at] >= 0x30 && bytes[at] <= 0x39 || bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A {
      return false
    }
    return true
  }
}
