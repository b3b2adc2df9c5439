import AnalyzerKit

/// What the distinct words of a text contribute to its counts: each is looked at once, however often it occurs.
struct WordTraits {
  /// How often each type occurs, by its number.
  let frequencies: [Int32]
  /// Syllables of each type that occurs; 0 for all where they are not counted.
  private(set) var syllables: [UInt8]
  /// The sums over all words; sentences, characters and stretches between blanks are not counted here.
  private(set) var sums = Readability()

  /// - Parameter isEnglish: whether syllables are counted and easy words looked up.
  init(_ words: CountedWords, isEnglish: Bool) {
    frequencies = words.frequencies()
    syllables = Array(repeating: 0, count: frequencies.count)
    sums.words = words.count
    for type in frequencies.indices where frequencies[type] > 0 {
      let word = words.folded(Int32(truncatingIfNeeded: type))
      let times = Int(frequencies[type])
      let letters = WordTraits.letters(word)
      sums.letters += times * letters
      if letters > 6 { sums.longWords += times }
      if letters <= 3 { sums.miniwords += times }
      if isEnglish { add(word, letters == 0 ? 0 : Syllables.count(word), times, type) }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, _ count: Int, _ times: Int, _ type: Int) {
    syllables[type] = UInt8(clamping: count)
    sums.syllables += times * count
    if count == 1 { sums.monosyllables += times }
    if count >= 3 { sums.polysyllables += times }
    if EasyWords.shared.contains(word) { return }
    sums.daleChallHardWords += times
    if count >= 2 { sums.spacheHardWords += times }
    if count >= 3 { sums.fogHardWords += times }
  }

  /// Letters and digits of a folded word, and what is beyond ASCII.
  private static func letters(_ word: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in word where byte >= 0xC0 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A {
      count += 1
    }
    return count
  }
}
