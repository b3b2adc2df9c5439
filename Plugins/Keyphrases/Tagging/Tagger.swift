import AnalyzerKit

/// Gives every word its role: by what is known of it, by its capital and by the word before it.
struct Tagger {
  let words: PhraseWords
  let types: WordTypes
  let capitals: Capitals

  /// Small words inside persons' names, and those that join an institution to its place or purpose.
  private static let particles: [StaticString] = ["van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "la", "bin", "al"]
  private static let joints: [StaticString] = ["of", "for"]

  init(_ words: PhraseWords, _ types: WordTypes, sentences: Int) {
    self.words = words
    self.types = types
    capitals = Capitals(words, types, sentences: sentences)
  }

  /// By word.
  func roles(sentences: Int) -> [Role] {
    var roles = [Role](repeating: .mark, count: words.count)
    for sentence in 0..<sentences {
      let range = words.words(ofSentence: sentence)
      var before = Role.mark
      for word in range {
        before = role(word, before: before, next: word + 1 < range.upperBound ? word + 1 : nil)
        roles[word] = before
      }
      join(range, &roles)
    }
    return roles
  }

  private func known(_ word: Int) -> WordClass { types.classes[Int(words.types[word])] }

  private func role(_ word: Int, before: Role, next: Int?) -> Role {
    switch words.kinds[word] {
    case .punctuation, .quote, .symbol, .address: return .mark
    case .number: return .quantity
    case .word: break
    }
    let known = known(word)
    if let role = closed(word, known) { return role }
    if known.kind == .season { return season(before, next) }
    if capitals.isCapital(word), isName(word, known) {
      return known.kind == .demonym && known.possible.contains(.adjective) ? .adjective : .name
    }
    if known.kind == .demonym { return .adjective }
    if known.possible.isSuperset(of: [.noun, .verb]) { return nounOrVerb(word, before, next) }
    switch known.mostly {
    case .verb: return .verb
    case .adjective: return .adjective
    case .adverb: return .adverb
    default: return .noun
    }
  }

  /// Whether a word with a capital is a name: where no capital is due, always; elsewhere by the rest of the article, then by the lexicon.
  private func isName(_ word: Int, _ known: WordClass) -> Bool {
    if !capitals.isDue[word] { return true }
    return capitals.isName(type: Int(words.types[word])) ?? (known.kind == .name || !known.isListed)
  }

  /// The role of a word whose class tells it, nil for words of open classes.
  private func closed(_ word: Int, _ known: WordClass) -> Role? {
    switch known.kind {
    case .determiner: return .determiner
    // US, IT and WHO are no pronouns.
    case .pronoun: return capitals.words[word] == .allCaps && !capitals.isDue[word] ? .name : .pronoun
    case .auxiliary: return .auxiliary
    case .preposition: return .preposition
    case .function: return words.isClitic(word) ? .possessive : .grammar
    case .saying: return .grammar
    case .time: return .time
    case .quantity: return .quantity
    default: return nil
    }
  }

  /// Whether “protest” is the noun or the verb.
  ///
  /// After a noun it is a verb only where it agrees with it (the miners protest, the miner protests) and something follows that may depend on it.
  private func nounOrVerb(_ word: Int, _ before: Role, _ next: Int?) -> Role {
    if before == .auxiliary || before == .pronoun { return .verb }
    guard before == .noun || before == .name, known(word).mostly == .verb, let next, words.kinds[next] == .word else { return .noun }
    let isPlural = before == .noun && words.endsInS(word - 1)
    if isPlural == words.endsInS(word) { return .noun }
    let after = self.known(next)
    switch after.kind {
    case .determiner, .pronoun, .auxiliary, .time, .quantity: return .verb
    // The miners protest in Northfield, but student protests in Northfield.
    case .preposition: return isPlural && !words.isOne(next, of: ["of"]) ? .verb : .noun
    default: return after.mostly == .adverb ? .verb : .noun
    }
  }

  /// A night bus, the summer season; but last night, in summer.
  private func season(_ before: Role, _ next: Int?) -> Role {
    guard before != .time, let next, words.kinds[next] == .word, !capitals.isCapital(next) else { return .time }
    let after = known(next)
    return after.kind == .open && after.mostly == .noun ? .noun : .time
  }

  /// Makes one name of University of Northfield, Center for Bird Studies, Noor van Dalen. A particle elsewhere belongs to no phrase; a title at
  /// the beginning of a sentence belongs to the name after it.
  private func join(_ range: Range<Int>, _ roles: inout [Role]) {
    for word in range.dropLast() where roles[word + 1] == .name {
      if known(word).kind == .title, roles[word] == .noun, capitals.isCapital(word) { roles[word] = .name }
      let follows = word > range.lowerBound && roles[word - 1] == .name
      if words.isOne(word, of: Tagger.particles) {
        roles[word] = follows ? .name : .grammar
      } else if follows, words.isOne(word, of: Tagger.joints), isInstitution(known(word - 1)) {
        roles[word] = .name
      }
    }
  }

  /// Whether a name's word is also a common noun, as University and Bank are.
  private func isInstitution(_ word: WordClass) -> Bool {
    word.isListed && word.possible.contains(.noun) && word.kind != .title && word.kind != .name
  }
}
