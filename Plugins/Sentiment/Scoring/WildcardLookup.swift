import AnalyzerKit

/// Looks words of one article up among the entries with wildcards, every distinct word once.
struct WildcardLookup {
  private let table: WildcardTable
  private var words = WordIndex()
  private var matches: [WildcardTable.Match] = []

  init(_ table: WildcardTable) { self.table = table }

  /// Whether there is anything to look up.
  var isNeeded: Bool { !table.isEmpty }

  /// Adds to what is known of a folded word what the patterns say of it. A user's entry that is the word itself, or its owner, keeps its weight,
  /// and the words that the rules work with have none.
  mutating func complete(_ traits: inout WordTraits, _ word: [UInt8]) {
    let own = match(word[...])
    if !matches[own].phraseWords.isEmpty {
      traits.fitting = Int32(truncatingIfNeeded: own) + 1
      if matches[own].startsPhrase { traits.startsPhrase = true }
    }
    if traits.isOwn || traits.isTool { return }
    var weight = matches[own].weight
    if weight == nil, word.count > 2, word.suffix(2).elementsEqual([0x27, 0x73]) { weight = matches[match(word.dropLast(2))].weight }
    if weight == nil, !traits.isListed, let part = DerivedTraits.participle(of: word) { weight = matches[match(part)].weight }
    guard let weight else { return }
    traits.valence = weight
    traits.isListed = true
  }

  /// The words of phrases that an item fits besides itself.
  func phraseWords(_ traits: WordTraits) -> [Int32] { traits.fitting == 0 ? [] : matches[Int(traits.fitting) - 1].phraseWords }

  private mutating func match(_ word: ArraySlice<UInt8>) -> Int {
    let place = words.insert(word.span)
    if place == matches.count { matches.append(table.match(word.span)) }
    return place
  }
}
