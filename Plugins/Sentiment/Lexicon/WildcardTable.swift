/// A user's entries with wildcards: single words with their weights (`crimin*`), and words of phrases (`climate cris?s`).
struct WildcardTable: Sendable {
  /// What the patterns that a word fits say of it.
  struct Match: Sendable {
    /// Of the pattern with the most characters of its own; of two with as many, the earlier one.
    var weight: Double?
    /// Numbers among the words that phrases are made of.
    var phraseWords: [Int32] = []
    var startsPhrase = false
  }

  private struct Pattern: Sendable {
    /// Bytes that are no wildcards.
    var literals: Int
    var weight: Double?
    var phraseWord: Int32 = 0
    var startsPhrase = false
  }

  private var patterns = WordPatterns()
  /// By the number that `patterns` gives.
  private var known: [Pattern] = []

  var isEmpty: Bool { known.isEmpty }

  /// Whether a word of an entry is a pattern: its wildcard stands beside a letter, or two letters in a row show that it is no emoticon (`:*`).
  static func isPattern(_ word: ArraySlice<UInt8>) -> Bool {
    guard Glob.isPattern(word), !word.contains(where: emoticonSigns.contains) else { return false }
    var before: UInt8?
    for byte in word {
      if let before, isLetter(before) && (isLetter(byte) || isWildcard(byte)) || isWildcard(before) && isLetter(byte) { return true }
      before = byte
    }
    return false
  }

  mutating func add(_ word: ArraySlice<UInt8>, weight: Double) {
    let number = insert(word)
    known[number].weight = weight
  }

  /// Makes a pattern a word of phrases: `new` is the number it gets unless it has one. Returns the number that it has then.
  mutating func add(_ word: ArraySlice<UInt8>, phraseWord new: Int32, isFirst: Bool) -> Int32 {
    let number = insert(word)
    if known[number].phraseWord == 0 { known[number].phraseWord = new }
    if isFirst { known[number].startsPhrase = true }
    return known[number].phraseWord
  }

  /// What the patterns say of a folded word.
  func match(_ word: Span<UInt8>) -> Match {
    var numbers: [Int32] = []
    patterns.find(word, into: &numbers)
    var match = Match()
    var literals = -1
    for number in numbers.sorted() {
      let pattern = known[Int(number)]
      if let weight = pattern.weight, pattern.literals > literals {
        match.weight = weight
        literals = pattern.literals
      }
      if pattern.phraseWord != 0 { match.phraseWords.append(pattern.phraseWord) }
      if pattern.startsPhrase { match.startsPhrase = true }
    }
    return match
  }

  private mutating func insert(_ word: ArraySlice<UInt8>) -> Int {
    let number = Int(patterns.insert(word))
    if number == known.count { known.append(Pattern(literals: word.count { !WildcardTable.isWildcard($0) })) }
    return number
  }

  /// : ; = < > | \ ^, which stand in faces but in no word.
  private static let emoticonSigns: [UInt8] = [0x3A, 0x3B, 0x3D, 0x3C, 0x3E, 0x7C, 0x5C, 0x5E]

  private static func isWildcard(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x3F }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
