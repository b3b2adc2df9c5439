import AnalyzerKit

/// By which pronoun the article speaks of each name, read from the whole of it: titles, and sentences that name one person and go on with “he” or
/// “she”. The name itself says nothing.
struct GenderVotes {
  private var votes: [Int: (he: Int, she: Int)] = [:]
  /// Votes that decide, and what one title counts.
  private static let least = 2
  private static let title = 100

  init(mentions: [Mention]) {
    var sentence: Int32 = -1
    var named: Int?
    var isOpen = false
    for mention in mentions {
      if mention.sentence != sentence {
        sentence = mention.sentence
        named = nil
        isOpen = true
      }
      switch mention.kind {
      case .name:
        guard let entity = mention.entity else { continue }
        if let gender = mention.gender { add(gender, to: entity, GenderVotes.title) }
        if mention.region >= 0 || named.map({ $0 != entity }) ?? false { isOpen = false }
        named = entity
      case .nominal: if mention.gender != nil || mention.owner != nil { isOpen = false }
      case .pronoun:
        guard mention.region < 0, let gender = mention.gender else { continue }
        if isOpen, let named { add(gender, to: named, 1) }
        isOpen = false
      }
    }
  }

  private mutating func add(_ gender: Person.Gender, to entity: Int, _ count: Int) {
    var vote = votes[entity] ?? (0, 0)
    if gender == .he { vote.he += count } else if gender == .she { vote.she += count }
    votes[entity] = vote
  }

  /// The pronoun that four of five votes are for.
  func gender(of entity: Int) -> Person.Gender? {
    guard let vote = votes[entity], vote.he + vote.she >= GenderVotes.least else { return nil }
    if vote.he * 5 >= (vote.he + vote.she) * 4 { return .he }
    return vote.she * 5 >= (vote.he + vote.she) * 4 ? .she : nil
  }
}
