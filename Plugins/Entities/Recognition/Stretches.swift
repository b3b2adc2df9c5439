import AnalyzerKit

/// The parts of sentences in which a name may stand: words with capitals and what may stand between them. All other tokens are outside names.
struct Stretches {
  /// The most tokens between two capitals that may belong to one name.
  private static let bridge = 3

  /// Appends the stretches of one sentence. `isTaken` tells the tokens of names that are settled, of which no stretch has one; it may be empty.
  static func find(_ sentence: Range<Int>, _ words: ArticleWords, _ forms: WrittenForms, isTaken: [Bool], into found: inout [Range<Int>]) {
    var start = sentence.lowerBound
    if !isTaken.isEmpty {
      for token in sentence where isTaken[token] {
        find(free: start..<token, words, forms, into: &found)
        start = token + 1
      }
    }
    find(free: start..<sentence.upperBound, words, forms, into: &found)
  }

  private static func find(free tokens: Range<Int>, _ words: ArticleWords, _ forms: WrittenForms, into found: inout [Range<Int>]) {
    var start = -1
    var end = tokens.lowerBound
    for token in tokens where mayName(token, words, forms) {
      if start >= 0, token - end > bridge {
        found.append(start..<closing(end, tokens.upperBound, words))
        start = -1
      }
      if start < 0 { start = opening(token, after: end, words) }
      end = token + 1
    }
    if start >= 0 { found.append(start..<closing(end, tokens.upperBound, words)) }
  }

  @inline(__always)
  private static func mayName(_ token: Int, _ words: ArticleWords, _ forms: WrittenForms) -> Bool {
    forms.hasCapital[token] || words.shapes[token].contains(.capital) && words.tokens.kinds[token] != .address
  }

  /// A number after the last capital, and what a hyphen ties to it: “Apollo 11”, “Ji-won”.
  private static func closing(_ end: Int, _ limit: Int, _ words: ArticleWords) -> Int {
    if end < limit, words.tokens.kinds[end] == .number { return end + 1 }
    return end + 1 < limit && words.isHyphen(end) && words.tokens.kinds[end + 1].isWordLike ? end + 2 : end
  }

  /// Particles, numbers and hyphenated parts before the first capital: “van der Meer”, “1998 Winter Games”, “al-Aqsa”.
  private static func opening(_ token: Int, after limit: Int, _ words: ArticleWords) -> Int {
    var at = token
    while at > limit, at > token - 3 {
      let before = at - 1
      let isPart = words.isHyphen(before) || words.tokens.kinds[before] == .number || words.wordClass(before).contains(.particle)
      guard isPart || words.isHyphen(at) else { break }
      at = before
    }
    while at < token, !words.tokens.kinds[at].isWordLike { at += 1 }
    return at
  }
}
