import AnalyzerKit

/// What the words around a candidate say of its type.
struct ContextEvidence {
  let words: ArticleWords

  private static let places: [StaticString] = [
    "city", "town", "village", "province", "capital", "suburb", "port", "district", "county", "municipality", "residents", "villagers",
    "inhabitants", "townspeople", "outskirts",
  ]
  private static let bodies: [StaticString] = [
    "newspaper", "magazine", "daily", "weekly", "agency", "party", "company", "group", "bank", "club", "team", "airline", "network",
    "university",
    "firm", "union", "station", "broadcaster", "website", "tabloid", "journal", "news", "newsroom", "shares", "stock", "carmaker", "unit",
    "spokesman",
    "spokeswoman", "militia", "coach",
  ]
  private static let buildings: [StaticString] = [
    "airport", "stadium", "crossing", "prison", "mosque", "church", "cathedral", "temple", "bridge", "hotel", "palace", "airbase",
    "building",
  ]
  private static let ships: [StaticString] = [
    "tanker", "ferry", "ship", "vessel", "trawler", "freighter", "yacht", "liner", "steamer", "frigate", "destroyer", "submarine",
    "schooner", "lifeboat", "tugboat", "tug", "barge", "icebreaker", "warship", "flagged",
  ]
  private static let battles: [StaticString] = [
    "beat", "beats", "defeated", "thrashed", "vs", "v", "drew", "edged", "hosts", "visited", "signed",
  ]

  func collect(_ candidate: Candidate, number: Int32, sentence: Range<Int>, into evidence: inout [TypeEvidence]) {
    func add(_ rule: TypingRule, _ type: EntityType, _ weight: Float, _ token: Int) {
      evidence.append(TypeEvidence(candidate: number, rule: rule, type: type, weight: weight, tokens: token..<(token + 1)))
    }
    let end = words.skippingMarks(from: candidate.tokens.upperBound, sentence.upperBound)
    let first = words.skippingMarks(before: candidate.tokens.lowerBound, sentence.lowerBound - 1) + 1
    if isDateline(candidate, sentence) { add(.datelinePlace, .GPE, 9, first) }
    if first > sentence.lowerBound { before(candidate, first - 1, sentence, add) }
    if end < sentence.upperBound { after(candidate, end, sentence, add) }
    if end + 1 < sentence.upperBound, first > sentence.lowerBound, words.isSign(first - 1, 0x28), words.isSign(end, 0x29),
      words.isDash(end + 1) || words.isSign(end + 1, 0x2D), end - sentence.lowerBound < 14
    {
      add(.dateline, .ORG, 5, end)
    }
    var open = first - 1
    if open > sentence.lowerBound, words.value(open).kind == .article, words.isCapital(open) { open -= 1 }
    if open >= sentence.lowerBound, end < sentence.upperBound, words.tokens.kinds[open] == .quote, words.tokens.kinds[end] == .quote,
      !words.isPossessive(end), candidate.tokens.count <= 6, !candidate.entry.meets(.named)
    {
      add(.quotedTitle, .WORK_OF_ART, candidate.isSingle ? 1.2 : 4, first)
    }
  }

  /// “PORT ORR, Maine (News Desk) —” and “ORR —” at the start of a paragraph.
  private func isDateline(_ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
    let first = candidate.tokens.lowerBound
    var end = candidate.tokens.upperBound
    let block = words.text.block(ofSentence: Int(words.sentenceOf[first]))
    guard words.skippingMarks(from: sentence.lowerBound, sentence.upperBound) == first, block.span.start == words.span(sentence).start
    else {
      return false
    }
    // “RTRS -”: letters of an agency.
    let isAgency = candidate.isSingle && words.tokens.span(first).count <= 4 && !candidate.entry.meets(.place)
    if block.kind == .dateline { return !isAgency }
    guard candidate.style == .normal, !block.kind.isHeading else { return false }
    let capitals = candidate.tokens.allSatisfy { !words.tokens.kinds[$0].isWordLike || words.shapes[$0].contains(.allCapitals) }
    end = words.skippingMarks(from: end, sentence.upperBound)
    guard end < sentence.upperBound, capitals || words.isSign(end, 0x2C) else { return false }
    let isPlaced = capitals || end + 1 < sentence.upperBound && words.wordClass(end + 1).meets([.country, .state, .stateAbbreviation])
    guard isPlaced else { return false }
    for token in end..<min(sentence.upperBound, end + 12) {
      if words.isDash(token) || words.isWord(token, "--") { return !words.isHyphen(token) }
      // A single hyphen is also what follows “CRICKET” and the names of teams.
      if words.isSign(token, 0x2D) { return words.isSign(token - 1, 0x29) && !words.isHyphen(token) }
      let isName = words.isCapital(token) || words.tokens.kinds[token] == .number
      guard isName || [0x2C, 0x2E, 0x28, 0x29, 0x2A, 0x5F].contains(where: { words.isSign(token, $0) }) else { return false }
    }
    return false
  }

  private typealias Add = (TypingRule, EntityType, Float, Int) -> Void

  private func before(_ candidate: Candidate, _ token: Int, _ sentence: Range<Int>, _ add: Add) {
    let word = words.value(token)
    let known = words.wordClass(token)
    let isSmall = words.shapes[token].contains(.small)
    if candidate.title == nil, known.contains(.role), isSmall, !known.contains(.organisationHead) { add(.role, .PERSON, 3.5, token) }
    if words.isSign(token, 0x3A), token > sentence.lowerBound, words.isWord(token - 1, "photo") || words.isWord(token - 1, "photograph"),
      candidate.tokens.count > 1, !candidate.entry.meets(.named)
    {
      add(.credit, .PERSON, 3, token - 1)
    }
    if words.isWord(token, "in") || words.isWord(token, "near") {
      let isOther = candidate.entry.meets(.named) && !candidate.entry.meets(.place)
      if !isOther { add(.preposition, candidate.entry.contains(.location) ? .LOC : .GPE, candidate.isSingle ? 2.5 : 2, token) }
    } else if words.isWord(token, "from") || words.isWord(token, "to") && !candidate.isSingle {
      add(.preposition, .GPE, 0.8, token)
    } else if words.isWord(token, "at"), candidate.tokens.count <= 3 {
      // “director of operations at Linden Freight”
      let isPost = (max(sentence.lowerBound, token - 4)..<token).contains {
        words.wordClass($0).contains(.role) && words.shapes[$0].contains(.small)
      }
      add(.preposition, .ORG, isPost ? 3 : 0.6, token)
    } else if ContextEvidence.ships.contains(where: { words.isWord(token, $0) }), !candidate.entry.meets(.named.union(.person)) {
      add(.nominal, .PRODUCT, 6, token)
    } else if word.kind == .speech, isSaid(token) {
      add(.speechVerb, .PERSON, 1.2, token)
    } else if words.isWord(token, "the"), candidate.style == .normal, !candidate.entry.meets(.named) {
      if !candidate.entry.contains(.common) || !candidate.isSingle { add(.article, .ORG, 1.2, token) }
      add(.article, .PERSON, candidate.isSingle ? -1.5 : -2.5, token)
    } else if words.isWord(token, "against") || ContextEvidence.battles.contains(where: { words.isWord(token, $0) }) {
      opponent(candidate, token, add)
    } else if words.isWord(token, "of"), token > sentence.lowerBound,
      ContextEvidence.places.contains(where: { words.isWord(token - 1, $0) })
    {
      add(.nominal, .GPE, 4, token - 1)
    } else if words.isWord(token, "speak") || words.isWord(token, "speaks") || words.isWord(token, "spoke")
      || words.isWord(token, "speaking")
    {
      if candidate.entry.meets([.language, .group]) { add(.language, .LANGUAGE, 7, token) }
    }
    if candidate.isSingle, words.isWord(token, "in"), candidate.entry.contains(.group), candidate.entry.contains(.language) {
      let next = candidate.tokens.upperBound
      if next >= sentence.upperBound || !words.shapes[next].contains(.small) || words.wordClass(next).contains(.functionWord) {
        add(.language, .LANGUAGE, 6, token)
      }
    }
  }

  private func after(_ candidate: Candidate, _ token: Int, _ sentence: Range<Int>, _ add: Add) {
    let next = token + 1
    let hasNext = next < sentence.upperBound
    if words.isSign(token, 0x2C), hasNext {
      // In “a nurse in Gdynia, Poland, who” the words after the comma are the nurse’s.
      let isPlace =
        candidate.entry.meets(.politicalPlace) && candidate.tokens.lowerBound > sentence.lowerBound + 1
        && words.isSign(candidate.tokens.lowerBound - 1, 0x2C) && words.isCapital(candidate.tokens.lowerBound - 2)
      if words.isWord(next, "who"), !isPlace { add(.relativeClause, .PERSON, 4, next) }
      if words.tokens.kinds[next] == .number, next + 1 < sentence.upperBound, words.isSign(next + 1, 0x2C),
        words.tokens.span(next).count == 2
      {
        add(.age, .PERSON, 4, next)
      }
      if let role = apposition(next, sentence) { add(.role, .PERSON, 3, role) }
      place(candidate, next, sentence, add)
      // “Nether Orrin, in Dorset,”
      if words.isWord(next, "in"), next + 1 < sentence.upperBound, words.wordClass(next + 1).meets([.country, .state]),
        words.isCapital(next + 1), candidate.tokens.count <= 3
      {
        add(.beforePlace, .GPE, 2.2, next + 1)
      }
      return
    }
    if words.isWord(token, "who"), candidate.entry.isDisjoint(with: .group) { add(.relativeClause, .PERSON, 3, token) }
    if words.isHyphen(token), hasNext, words.isWord(next, "based") || words.isWord(next, "born") { add(.based, .GPE, 4, next) }
    if isScore(token, sentence) { opponent(candidate, token, add) }
    if words.value(token).kind == .speech {
      if isSaid(token) { add(.speechVerb, .PERSON, 1.4, token) }
      if words.isWord(token, "beat") { opponent(candidate, token, add) }
    }
    if ContextEvidence.battles.contains(where: { words.isWord(token, $0) }) { opponent(candidate, token, add) }
    guard words.shapes[token].contains(.small) else { return }
    if ContextEvidence.bodies.contains(where: { words.isWord(token, $0) }), !candidate.entry.meets([.group, .country]) {
      add(.nominal, .ORG, candidate.entry.meets(.place) ? 1.5 : 3, token)
    }
    if words.isWord(token, "province") || words.isWord(token, "region") || words.isWord(token, "county") || words.isWord(token, "district")
    {
      if !candidate.entry.contains(.group) { add(.nominal, .GPE, 3, token) }
    }
    if words.isWord(token, "river") || words.isWord(token, "mountains") || words.isWord(token, "island") { add(.nominal, .LOC, 3, token) }
    if ContextEvidence.buildings.contains(where: { words.isWord(token, $0) }) {
      add(.nominal, .FAC, candidate.entry.meets(.place) ? 0.5 : 3, token)
    }
  }

  /// “Yakutsk, Russia” and “Springfield, Ill.”
  private func place(_ candidate: Candidate, _ token: Int, _ sentence: Range<Int>, _ add: Add) {
    let known = words.wordClass(token)
    let isAbbreviation = known.contains(.stateAbbreviation) && words.shapes[token].contains(.dotted)
    guard words.isCapital(token), isAbbreviation || known.meets([.country, .state]) && candidate.tokens.count <= 2, !known.contains(.common)
    else { return }
    if !isAbbreviation {
      // Not in a list: “Russia, Ukraine and Belarus”.
      let after = token + 1
      guard !candidate.entry.meets([.country, .state]), after >= sentence.upperBound || !words.isWord(after, "and") else { return }
      guard after >= sentence.upperBound || !words.isCapital(after) else { return }
    }
    add(.beforePlace, .GPE, isAbbreviation ? 5 : 2.2, token)
  }

  /// A team’s name is often its city’s; countries play under their own.
  private func opponent(_ candidate: Candidate, _ token: Int, _ add: Add) {
    guard candidate.isSingle || candidate.entry.meets([.city, .town]), candidate.entry.isDisjoint(with: [.country, .group]) else { return }
    add(.opponent, .ORG, 2, token)
  }

  /// “Harfield 2 Norbury 1”, and a line of a league table.
  private func isScore(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard words.tokens.kinds[token] == .number, token + 1 < sentence.upperBound, words.tokens.span(token).count <= 3 else { return false }
    let next = token + 1
    if words.tokens.kinds[next] == .number { return true }
    return words.isCapital(next) && next + 1 < sentence.upperBound && words.tokens.kinds[next + 1] == .number
  }

  private func isSaid(_ token: Int) -> Bool {
    let verbs: [StaticString] = [
      "said", "says", "told", "added", "wrote", "asked", "replied", "recalled", "joked", "thinks", "thought", "believes", "explained",
      "insisted",
    ]
    return verbs.contains { words.isWord(token, $0) }
  }

  /// The role in “, a Russia analyst at”, “, spokesman for”: nil when the words after the comma are no apposition.
  private func apposition(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var at = start
    let isArticle = words.value(at).kind == .article
    if isArticle { at += 1 }
    let limit = min(sentence.upperBound, at + 5)
    while at < limit, words.tokens.kinds[at].isWordLike || words.isHyphen(at) {
      let known = words.wordClass(at)
      if known.contains(.role), words.shapes[at].contains(.small), at + 1 >= sentence.upperBound || !words.wordClass(at + 1).contains(.role)
      {
        return at
      }
      if known.contains(.functionWord) && !known.contains(.roleModifier) || words.value(at).kind == .speech { return nil }
      at += 1
    }
    return nil
  }
}
