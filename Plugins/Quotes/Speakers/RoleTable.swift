import AnalyzerKit

/// What the article calls the people it names: “geologist” → the person introduced as one.
///
/// Read from the words before a name (“Judge Alan Roe”, “his lawyer, Ana Roe”) and from the apposition after it (“Ana Roe, a geologist at …”).
struct RoleTable {
  /// Vocabulary type of the noun, entity, and where.
  private var roles: [Int32: [(entity: Int, token: Int)]] = [:]

  init(_ passage: Passage, _ mentions: MentionTable, _ entities: Layer<Entity>) {
    let ids = passage.text.types
    for mention in mentions.mentions where mention.kind == .name && entities.marks[mention.entity].type == .PERSON {
      let block = passage.blockTokens(of: mention.tokens.lowerBound)
      func add(_ token: Int) {
        guard !passage.classes[token].isPreposition else { return }
        roles[ids[token], default: []].append((mention.entity, mention.tokens.lowerBound))
      }
      // The name itself may hold its title.
      for token in mention.tokens.dropLast() where !passage.traits[token].isDisjoint(with: [.role, .kin]) { add(token) }
      var before = mention.tokens.lowerBound - 1
      while before >= block.lowerBound, mention.tokens.lowerBound - before < 5, passage.classes[before].isNominal {
        add(before)
        before -= 1
      }
      if before > block.lowerBound, before == mention.tokens.lowerBound - 1 || passage.classes[before] == .determiner {
        if passage.classes[before] == .determiner { before -= 1 }
        if before > block.lowerBound, passage.classes[before] == .comma, passage.classes[before - 1].isNominal, mentions[before - 1] == nil
        {
          add(before - 1)
        }
      }
      RoleTable.apposition(after: mention.tokens.upperBound, block, passage).forEach(add)
    }
  }

  /// The person last called by that noun before `token`.
  func entity(_ noun: Int32, before token: Int) -> Int? {
    guard let found = roles[noun] else { return nil }
    return found.last { $0.token < token }?.entity
  }

  /// The nouns of “, a geologist at the university”: all before the first preposition, and “, 54, a pilot”.
  private static func apposition(after end: Int, _ block: Range<Int>, _ passage: Passage) -> [Int] {
    var at = end
    var nouns: [Int] = []
    guard at < block.upperBound, passage.classes[at] == .comma else { return [] }
    at += 1
    if at + 1 < block.upperBound, passage.classes[at] == .number, passage.classes[at + 1] == .comma { at += 2 }
    guard at < block.upperBound else { return [] }
    switch passage.classes[at] {
    case .relative:
      // “who was elected mayor”
      return (at..<min(block.upperBound, at + 8)).prefix { passage.classes[$0] != .comma }
        .filter { passage.traits[$0].contains(.role) && passage.classes[$0 - 1] == .past }
    case .determiner, .possessive: break
    case .capital, .word: if passage.traits[at].isDisjoint(with: [.role, .kin]) { return [] }
    default: return []
    }
    while at < block.upperBound, at - end < 12 {
      let kind = passage.classes[at]
      if kind.isPreposition || kind == .comma || kind == .relative || kind == .end || kind.isAuxiliary { break }
      if kind.isNominal { nouns.append(at) }
      at += 1
    }
    return nouns
  }
}
