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
    let all = full.compactMap { vocabulary.word($0).first }
    if letters.elementsEqual(all) { return true }
    let large = full.filter { !words.lexicon.wordClass(vocabulary.word($0)).meets([.functionWord, .particle]) }.compactMap { vocabulary.word($0).first }
    if letters.elementsEqual(large) { return true }
    let core = full.filter { !words.lexicon.wordClass(vocabulary.word($0)).contains(.organisationSuffix) }.compactMap { vocabulary.word($0).first }
    return core.count >= 2 && letters.elementsEqual(core)
  }

  /// Whether a form is another one without its legal suffix or a head like “Group”: “Orr” of “Orr Holdings Ltd”.
  func isShortForm(_ short: [Int32], of full: [Int32]) -> Bool {
    guard short.count < full.count, full.starts(with: short), let first = short.first else { return false }
    let rest = full.dropFirst(short.count)
    if rest.allSatisfy({ words.lexicon.wordClass(vocabulary.word($0)).contains(.organisationSuffix) }) { return true }
    guard rest.count <= 2 else { return false }
    let known = words.lexicon.wordClass(vocabulary.word(first))
    return !known.meets(WordClass.named.union([.common, .given])) && rest.allSatisfy {
      words.lexicon.wordClass(vocabulary.word($0)).meets([.organisationHead, .organisationSuffix])
    }
  }
}
