import AnalyzerKit

/// Whether two forms may be one organisation's, or one place's.
struct OrganisationNames {
  let words: ArticleWords
  let vocabulary: Vocabulary

  /// Whether an acronym is made of the first letters of a name, with or without its small words: `IMC`, `BoE`.
  func isAcronym(_ short: [Int32], of full: [Int32]) -> Bool {
    guard short.count == 1, full.count >= 2 else { return false }
    let letters = vocabulary.word(short[0]).filter { $0 != 0x2E && $0 != 0x26 && $0 != 0x2F }
    guard letters.count >= 2, letters.count <= 8 else { return false }
    func spells(_ dropped: WordClass) -> Bool {
      let kept = full.filter { !words.wordClass(ofType: $0).meets(dropped) }
      return kept.count >= 2 && letters.elementsEqual(kept.flatMap { initials(vocabulary.word($0)) })
    }
    return spells([]) || spells([.functionWord, .particle]) || spells([.functionWord, .particle, .organisationSuffix])
  }

  /// The first letter of a word, or of each of its parts: `ma` for “Mid-Atlantic”.
  private func initials(_ word: ArraySlice<UInt8>) -> [UInt8] { word.split(separator: 0x2D).compactMap(\.first) }

  /// Whether an acronym has the first letters of a name in another order.
  func isAnagram(_ short: [Int32], of full: [Int32]) -> Bool {
    guard short.count == 1, full.count >= 2 else { return false }
    let large = full.filter { !words.wordClass(ofType: $0).meets([.functionWord, .particle]) }
    return vocabulary.word(short[0]).filter { $0 != 0x2E }.sorted() == large.compactMap { vocabulary.word($0).first }.sorted()
  }

  /// Whether a form is another one without the country or the nationality before it: “Coast Guard” of “U.S. Coast Guard”.
  func isWithoutCountry(_ short: [Int32], of full: [Int32]) -> Bool {
    guard short.count >= 2, short.count < full.count, full.suffix(short.count).elementsEqual(short) else { return false }
    return full.dropLast(short.count).allSatisfy { words.wordClass(ofType: $0).meets([.country, .state, .group]) }
  }

  /// Whether a name is another one up to its “of”, “for” or “&”: “Lighthouse Trust” of “Lighthouse Trust of the Northern Isles”.
  func isOpening(_ short: Range<Int>, of full: Range<Int>) -> Bool {
    guard short.count >= 2, short.count < full.count, words.types[short].elementsEqual(words.types[full].prefix(short.count)) else {
      return false
    }
    let joint = full.lowerBound + short.count
    if words.isSign(joint, 0x26) { return true }
    return (words.isWord(joint, "of") || words.isWord(joint, "for")) && words.wordClass(joint - 1).contains(.organisationHead)
  }

  /// Whether a form is another one without its legal suffix or a head like “Group”: “Orr” of “Orr Holdings Ltd”.
  func isShortForm(_ short: [Int32], of full: [Int32]) -> Bool {
    guard short.count < full.count, full.starts(with: short), let first = short.first else { return false }
    let rest = full.dropFirst(short.count)
    if rest.allSatisfy({ words.wordClass(ofType: $0).contains(.organisationSuffix) }) { return true }
    let known = words.wordClass(ofType: first)
    if short.count == 1, rest.count <= 3, !known.meets(WordClass.named.union([.common, .given])), let last = rest.last,
      words.wordClass(ofType: last).contains(.organisationSuffix)
    {
      return true
    }
    guard rest.count <= 2 else { return false }
    return !known.meets(WordClass.named.union([.common, .given]))
      && rest.allSatisfy {
        words.wordClass(ofType: $0).meets([.organisationHead, .organisationSuffix])
      }
  }
}
