import AnalyzerKit

/// Finds the phrases of a pattern among the words of an article, from the tests that each word passes.
struct PhraseSearch {
  private let phrases: [[Pattern.Place]]
  /// Tests of the words that a phrase may begin with.
  private let firstMask: UInt64
  private let isOneWord: Bool

  init(_ phrases: [[Pattern.Place]]) {
    self.phrases = phrases
    var mask: UInt64 = 0
    for phrase in phrases { mask |= PhraseSearch.bit(phrase[0]) }
    firstMask = mask
    isOneWord = phrases.allSatisfy { $0.count == 1 }
  }

  private static func bit(_ place: Pattern.Place) -> UInt64 { 1 << UInt64(place.test) }

  /// - Parameters:
  ///   - numbers: for each word its place in `masks`.
  ///   - masks: tests that words pass.
  ///   - check: called for every word that a phrase of several words may begin with; may throw.
  func matches(
    in text: AnalyzedText, _ words: NumberedWords, numbers: [Int32], masks: [UInt64], check: () throws -> Void
  ) rethrows -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var line = WordLine(text: text, words: words, numbers: numbers, masks: masks)
    var sentences: [Int32]?
    var sentence = 0
    var word = 0
    while word < numbers.count {
      guard masks[Int(numbers[word])] & firstMask != 0 else {
        word += 1
        continue
      }
      var end: Int? = word + 1
      if !isOneWord {
        let ends = sentences ?? words.sentenceEnds(text)
        sentences = ends
        while sentence < ends.count, Int(ends[sentence]) <= word { sentence += 1 }
        line.limit = sentence < ends.count ? Int(ends[sentence]) : numbers.count
        try check()
        end = longest(from: word, line)
      }
      guard let end else {
        word += 1
        continue
      }
      matches.append(PatternMatch(words: word..<end, start: Int(words.starts[word]), end: Int(words.ends[end - 1])))
      word = end
    }
    return matches
  }

  private func longest(from first: Int, _ line: WordLine) -> Int? {
    var longest: Int?
    for phrase in phrases where line.passes(phrase[0].test, at: first) {
      if let end = end(of: phrase, from: first, line), end > longest ?? 0 { longest = end }
    }
    return longest
  }

  /// The word after the nearest reading of a phrase. Follows all readings at once, so that gaps cost no more than their lengths.
  private func end(of phrase: [Pattern.Place], from first: Int, _ line: WordLine) -> Int? {
    // Words that the place before may stand on; one but for gaps.
    var standing = [first]
    for place in phrase.dropFirst() {
      var next: [Int] = []
      var from = 0
      var near: Int? = standing[0]
      var at = standing[0] + 1
      while at < line.limit, at <= standing[standing.count - 1] + 1 + place.gap {
        if !line.follows(at, hyphen: place.followsHyphen) { near = nil }
        if let near, at - near <= place.gap + 1, line.passes(place.test, at: at) { next.append(at) }
        while from < standing.count, standing[from] <= at {
          if standing[from] == at { near = at }
          from += 1
        }
        at += 1
      }
      if next.isEmpty { return nil }
      standing = next
    }
    return standing[0] + 1
  }
}

/// The words of an article with the tests they pass.
private struct WordLine {
  let text: AnalyzedText
  let words: NumberedWords
  let numbers: [Int32]
  let masks: [UInt64]
  /// The end of the sentence that is looked at.
  var limit = 0

  init(text: AnalyzedText, words: NumberedWords, numbers: [Int32], masks: [UInt64]) {
    self.text = text
    self.words = words
    self.numbers = numbers
    self.masks = masks
  }

  func passes(_ test: Int, at word: Int) -> Bool { masks[Int(numbers[word])] >> UInt64(test) & 1 != 0 }

  /// Whether a word stands right after the one before it.
  func follows(_ word: Int, hyphen: Bool) -> Bool {
    let end = Int(words.ends[word - 1])
    let start = Int(words.starts[word])
    if hyphen { return start == end + 1 && text.bytes[end] == UInt8(ascii: "-") }
    return words.isNext(word, in: text.bytes)
  }
}
