import AnalyzerKit

/// What the words of a name themselves say of its type.
struct NameEvidence {
  let words: ArticleWords

  private static let listed: [(WordClass, EntityType, Float)] = [
    (.country, .GPE, 4.5), (.state, .GPE, 3.5), (.city, .GPE, 3.5), (.town, .GPE, 2), (.location, .LOC, 4.5), (.group, .NORP, 5),
    (.event, .EVENT, 4), (.facility, .FAC, 4), (.product, .PRODUCT, 3.5), (.law, .LAW, 4), (.work, .WORK_OF_ART, 3),
  ]
  private static let heads: [(WordClass, EntityType, StaticString)] = [
    (.eventHead, .EVENT, "a head of events"), (.lawHead, .LAW, "a head of laws"), (.facilityHead, .FAC, "a head of buildings"),
    (.locationHead, .LOC, "a head of places without a government"), (.placeHead, .GPE, "a head of places with a government"),
  ]

  func collect(_ candidate: Candidate, into evidence: inout [TypeEvidence]) {
    func add(_ rule: TypingRule, _ type: EntityType, _ weight: Float, _ tokens: Range<Int>? = nil, _ note: StaticString? = nil) {
      evidence.append(TypeEvidence(rule: rule, type: type, weight: weight, tokens: tokens ?? candidate.tokens, note: note))
    }
    let entry = candidate.entry
    if entry.contains(.language), !entry.meets(WordClass.place.union([.group, .common])) {
      add(.gazetteer, .LANGUAGE, 3, nil, "listed as a language")
    }
    var types: [EntityType] = []
    for (wordClass, type, weight) in NameEvidence.listed where entry.contains(wordClass) && !types.contains(type) {
      types.append(type)
      add(.gazetteer, type, weight * (candidate.isSingle || wordClass == .town ? 1 : 1.5), nil, type.listing)
    }
    if let title = candidate.title { add(.title, .PERSON, 3, title) }
    if candidate.isSingle { single(candidate, add) } else { several(candidate, isListed: !types.isEmpty, add) }
  }

  private typealias Add = (TypingRule, EntityType, Float, Range<Int>?, StaticString?) -> Void

  private func single(_ candidate: Candidate, _ add: Add) {
    let token = candidate.tokens.lowerBound
    let shape = words.shapes[token]
    if shape.contains(.digit) || shape.contains(.innerCapital) { add(.numbered, .PRODUCT, 2.5, nil, nil) }
    // Of places: “M25”.
    if shape.contains(.digit) { add(.numbered, .FAC, 4, nil, nil) }
    let known = words.wordClass(token)
    if known.contains(.locationHead), known.contains(.common) { add(.head, .LOC, 1.5, nil, "a head of places without a government") }
    // “Torreans”, “Marxist”: words made of names.
    if endsLikeGroup(token) { add(.written, .NORP, 1.2, nil, "an ending of peoples and followers") }
  }

  private func several(_ candidate: Candidate, isListed: Bool, _ add: Add) {
    let first = candidate.tokens.lowerBound
    let opens = words.wordClass(first)
    if opens.contains(.locationOpener), !opens.contains(.given) || opens.contains(.locationHead), !isListed {
      add(.locationOpener, .LOC, 4, first..<(first + 1), nil)
    }
    let head = self.head(candidate.tokens)
    let known = words.wordClass(head)
    for (wordClass, type, note) in NameEvidence.heads where known.contains(wordClass) {
      add(.head, type, isListed && type == .GPE ? 2 : 4.5, head..<(head + 1), note)
      break
    }
    let last = candidate.tokens.upperBound - 1
    if words.tokens.kinds[last] == .number || words.shapes[last].contains(.digit) {
      let isYear = words.tokens.span(last).count == 4
      add(.numbered, isYear ? .EVENT : .PRODUCT, 2, nil, nil)
      // “Interstate 40”
      if !isYear { add(.numbered, .FAC, 3, nil, nil) }
    }
    if words.tokens.kinds[first] == .number { add(.numbered, .EVENT, 2, nil, nil) }
    if !candidate.entry.contains(.group), !known.meets(.head) {
      // Two or more words are seldom a nationality.
      add(.written, .NORP, endsLikeGroup(last) ? 0.5 : -2, nil, nil)
    }
  }

  /// The last word, or the one before “of”, “for” or “on”.
  private func head(_ tokens: Range<Int>) -> Int {
    let joint = tokens.dropFirst().first { words.isWord($0, "of") || words.isWord($0, "for") || words.isWord($0, "on") }
    return (joint ?? tokens.upperBound) - 1
  }

  private func endsLikeGroup(_ token: Int) -> Bool {
    let span = words.tokens.span(token)
    guard span.count > 5 else { return false }
    let endings: [StaticString] = ["ans", "ian", "ese", "ish", "ists", "ist", "ites"]
    return endings.contains { ending in
      ending.withUTF8Buffer { letters in
        letters.indices.allSatisfy { words.bytes[span.end - letters.count + $0] == letters[$0] }
      }
    }
  }
}

extension EntityType {
  /// Said of a name that the lexicon has.
  var listing: StaticString {
    switch self {
    case .GPE: "listed as a country, state or city"
    case .LOC: "listed as a region, sea or mountains"
    case .FAC: "listed as a building"
    case .NORP: "listed as a nationality, religion or party"
    case .ORG: "listed as an organisation"
    case .EVENT: "listed as an event"
    case .PRODUCT: "listed as a product"
    case .LAW: "listed as a law"
    case .WORK_OF_ART: "listed as a work"
    case .LANGUAGE: "listed as a language"
    default: "listed as a name of people"
    }
  }
}
