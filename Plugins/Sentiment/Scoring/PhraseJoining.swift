/// Makes one item of the words of each phrase.
enum PhraseJoining {
  /// The longest phrase at each place counts, and its words begin no other.
  static func join(
    _ items: inout [SentenceItems.Item], _ phrases: PhraseTable, _ wildcards: WildcardLookup, _ bytes: Span<UInt8>
  ) {
    var kept = 0
    var at = 0
    while at < items.count {
      var item = items[at]
      var length = 1
      if item.traits.startsPhrase, let phrase = phrase(in: items, at: at, phrases, wildcards, bytes) {
        length = phrase.length
        item.traits = phrase.traits
        item.end = items[at + length - 1].end
        item.words = items[at..<(at + length)].reduce(0) { $0 + $1.words }
        item.isUpper = items[at..<(at + length)].allSatisfy(\.isUpper)
      }
      items[kept] = item
      kept += 1
      at += length
    }
    items.removeLast(items.count - kept)
  }

  private static func phrase(
    in items: [SentenceItems.Item], at first: Int, _ phrases: PhraseTable, _ wildcards: WildcardLookup, _ bytes: Span<UInt8>
  ) -> (traits: WordTraits, length: Int)? {
    let longest =
      wildcards.isNeeded ? longest(in: items, at: first, phrases, wildcards) : longest(in: items, at: first, phrases)
    guard let found = longest else { return nil }
    if isSlang(bytes, Int(items[first].start), Int(items[first + found.1 - 1].end)) { return nil }
    switch found.0 {
    case .special(let value), .entry(let value): return (WordTraits(valence: value, isListed: true), found.1)
    case .booster(let value): return (WordTraits(booster: value), found.1)
    case .inert: return (WordTraits(), found.1)
    }
  }

  private static func longest(
    in items: [SentenceItems.Item], at first: Int, _ phrases: PhraseTable
  ) -> (PhraseTable.Effect, Int)? {
    var state = PhraseTable.root
    var found: (PhraseTable.Effect, Int)?
    for at in first..<items.count {
      guard let next = phrases.step(state, items[at].traits.phraseWord) else { break }
      state = next
      if let effect = phrases.effect(state) { found = (effect, at - first + 1) }
    }
    return found
  }

  /// The same where words may fit wildcards, so that several phrases may go on at once. Every state has one word that leads to it, so that none
  /// is there twice; those of the words themselves come before those of wildcards.
  private static func longest(
    in items: [SentenceItems.Item], at first: Int, _ phrases: PhraseTable, _ wildcards: WildcardLookup
  ) -> (PhraseTable.Effect, Int)? {
    var states = [PhraseTable.root]
    var found: (PhraseTable.Effect, Int)?
    for at in first..<items.count {
      let traits = items[at].traits
      let words = [traits.phraseWord] + wildcards.phraseWords(traits)
      states = states.flatMap { state in words.compactMap { phrases.step(state, $0) } }
      if states.isEmpty { break }
      if let effect = states.lazy.compactMap(phrases.effect).first { found = (effect, at - first + 1) }
    }
    return found
  }

  /// VADER's phrases that news means literally.
  private static let slang = ["the bomb", "the shit", "to die for", "break a leg", "cooking with gas"]

  private static func isSlang(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var lowered: [UInt8] = []
    Letters.lower(bytes, start, end, into: &lowered)
    return slang.contains { $0.utf8.elementsEqual(lowered) }
  }
}
