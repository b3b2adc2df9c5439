/// What is known of a word that the lexicon does not hold by the word that it is made of.
enum DerivedTraits {
  /// A possessive says what its owner says, a compound what the participle at its end says; `n't` negates whatever stands before it.
  ///
  /// - Parameter word: folded.
  static func of(_ word: [UInt8], _ words: WordTable) -> WordTraits {
    if word.count > 2, word.suffix(2).elementsEqual([0x27, 0x73]) {
      let stem = word.dropLast(2)
      var owner = words.traits(of: stem.span) ?? .unknown
      owner.phraseWord = 0
      owner.startsPhrase = false
      owner.rule = .none
      owner.isNegation = false
      return owner
    }
    var traits = WordTraits()
    traits.isNegation = Letters.holdsNegation(word.span)
    if let part = participle(of: word), let found = words.traits(of: part.span), found.isListed {
      traits.valence = found.valence
      traits.isListed = true
    }
    return traits
  }

  /// The last part of a compound when it is a participle, which then says what the whole says: `award-winning`, `well-loved`.
  static func participle(of word: [UInt8]) -> ArraySlice<UInt8>? {
    guard word.contains(0x2D) else { return nil }
    let parts = word.split(separator: 0x2D)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    guard last.suffix(2).elementsEqual("ed".utf8) || last.suffix(3).elementsEqual("ing".utf8) else { return nil }
    return turningPrefixes.contains { $0.utf8.elementsEqual(first) } ? nil : last
  }

  /// First parts after which a compound does not say what its last part says: `non-threatening`.
  private static let turningPrefixes = ["non", "anti", "counter", "un", "de", "not", "never", "less", "ill"]
}
