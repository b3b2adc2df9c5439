import AnalyzerKit

/// What every distinct word of a text contributes to the counts, worked out once for each.
struct WordMeasures {
  let letters: [Int32]
  let syllables: [Int32]
  /// Ends in -ed or -es, which Gunning does not count as a syllable.
  let hasEnding: [Bool]

  init(_ words: CountedWords) {
    var letters: [Int32] = []
    var syllables: [Int32] = []
    var hasEnding: [Bool] = []
    for type in 0..<Int32(truncatingIfNeeded: words.typeLimit) {
      let word = words.folded(type)
      var count: Int32 = 0
      for byte in word where byte & 0xC0 == 0xC0 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 {
        count += 1
      }
      letters.append(count)
      syllables.append(count == 0 ? 0 : Int32(truncatingIfNeeded: Syllables.count(word)))
      let ending = word.suffix(2)
      hasEnding.append(ending.elementsEqual([0x65, 0x64]) || ending.elementsEqual([0x65, 0x73]))
    }
    self.letters = letters
    self.syllables = syllables
    self.hasEnding = hasEnding
  }

  /// Whether Gunning counts a word of this type as hard: three or more syllables, not counting a last -ed or -es.
  func isHard(_ type: Int) -> Bool { syllables[type] >= 4 || syllables[type] == 3 && !hasEnding[type] }
}
