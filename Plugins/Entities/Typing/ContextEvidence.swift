import AnalyzerKit

/// What the words around a name say of its type, among the types of its kind.
struct ContextEvidence {
  let words: ArticleWords

  /// Nouns beside a name that say what it is, for each type.
  private static let nouns: [(EntityType, [StaticString])] = [
    (
      .GPE,
      [
        "city", "town", "village", "province", "capital", "suburb", "port", "municipality", "residents", "villagers", "inhabitants",
        "republic",
        "district", "county", "region", "government", "mayor", "governor", "embassy",
      ]
    ),
    (.LOC, ["river", "mountains", "mountain", "island", "islands", "valley", "coast", "desert", "sea", "lake", "peninsula", "forest"]),
    (
      .FAC,
      [
        "airport", "stadium", "crossing", "prison", "mosque", "church", "cathedral", "temple", "bridge", "hotel", "palace", "airbase",
        "building", "station", "street", "road", "highway", "tower", "castle", "museum", "circuit", "arena",
      ]
    ),
    (
      .PRODUCT,
      [
        "tanker", "ferry", "ship", "vessel", "trawler", "freighter", "yacht", "liner", "steamer", "frigate", "destroyer", "submarine",
        "schooner", "lifeboat", "tugboat", "tug", "barge", "icebreaker", "warship", "flagged", "jet", "jets", "missile", "missiles",
        "rocket",
        "rockets", "plane", "aircraft", "airliner", "helicopter", "helicopters", "car", "cars", "phone", "phones", "smartphone", "rifle",
        "rifles", "software", "app", "console", "spacecraft", "satellite", "drone", "drones", "vaccine", "drug",
      ]
    ),
    (
      .WORK_OF_ART,
      [
        "film", "movie", "novel", "book", "album", "song", "single", "series", "sitcom", "opera", "play", "painting", "musical",
        "documentary",
        "magazine", "poem", "ballet", "symphony", "starring",
      ]
    ),
    (
      .EVENT,
      [
        "tournament", "championship", "championships", "final", "finals", "festival", "race", "match", "playoff", "qualifier", "qualifying",
        "semifinal", "title", "holders", "winners", "champions", "champion", "gold", "medal", "winner",
      ]
    ),
    (.LAW, ["treaty", "law", "accord", "accords", "agreement", "protocol", "legislation", "convention"]),
  ]

  func collect(_ candidate: Candidate, in sentence: Range<Int>, into evidence: inout [TypeEvidence]) {
    func add(_ rule: TypingRule, _ type: EntityType, _ weight: Float, _ token: Int) {
      evidence.append(TypeEvidence(rule: rule, type: type, weight: weight, tokens: token..<(token + 1)))
    }
    let end = words.skippingMarks(from: candidate.tokens.upperBound, sentence.upperBound)
    let first = words.skippingMarks(before: candidate.tokens.lowerBound, sentence.lowerBound - 1) + 1
    if isDateline(candidate, sentence) { add(.datelinePlace, .GPE, 9, first) }
    if first > sentence.lowerBound { before(candidate, first - 1, sentence, add) }
    if end < sentence.upperBound { after(candidate, end, sentence, add) }
    var open = first - 1
    if open > sentence.lowerBound, words.value(open).kind == .article, words.isCapital(open) { open -= 1 }
    if open >= sentence.lowerBound, end < sentence.upperBound, words.tokens.kinds[open] == .quote, words.tokens.kinds[end] == .quote,
      !words.isPossessive(end), candidate.tokens.count <= 6, !candidate.entry.meets(.named)
    {
      add(.quotedTitle, .WORK_OF_ART, 4, first)
    }
  }

  private typealias Add = (TypingRule, EntityType, Float, Int) -> Void

  private func nominal(_ token: Int, _ weight: Float, _ add: Add) {
    guard words.shapes[token].contains(.small) else { return }
    for (type, nouns) in ContextEvidence.nouns where nouns.contains(where: { words.isWord(token, $0) }) {
      add(.nominal, type, weight, token)
    }
  }

  private func before(_ candidate: Candidate, _ token: Int, _ sentence: Range<Int>, _ add: Add) {
    if words.isWord(token, "in") || words.isWord(token, "near") {
      add(.preposition, candidate.entry.contains(.location) ? .LOC : .GPE, 1.5, token)
    } else if words.isWord(token, "of"), token > sentence.lowerBound {
      nominal(token - 1, 4, add)
    } else {
      nominal(token, candidate.entry.meets(.named) ? 1 : 5, add)
    }
    if candidate.isSingle, candidate.entry.meets([.language, .group]), isLast(candidate, sentence),
      let verb = (max(sentence.lowerBound, token - 1)...token).last(where: { at in ContextEvidence.speech.contains { words.isWord(at, $0) }
      })
    {
      add(.language, .LANGUAGE, 7, verb)
    }
    if candidate.isSingle, words.isWord(token, "in"), candidate.entry.contains(.group), candidate.entry.contains(.language) {
      if isLast(candidate, sentence) { add(.language, .LANGUAGE, 6, token) }
    }
  }

  /// Words before the name of a language, at most one between: “spoke only Basque”, “into modern Greek”.
  private static let speech: [StaticString] = [
    "speak", "speaks", "spoke", "speaking", "spoken", "teach", "teaches", "taught", "teaching", "learn", "learns", "learned", "learning",
    "learnt", "understand", "understands", "understood", "translate", "translated", "into", "fluent",
  ]

  /// Whether no noun follows that the name could belong to.
  private func isLast(_ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
    let next = candidate.tokens.upperBound
    return next >= sentence.upperBound || !words.shapes[next].contains(.small) || words.wordClass(next).contains(.functionWord)
  }

  private func after(_ candidate: Candidate, _ token: Int, _ sentence: Range<Int>, _ add: Add) {
    let next = token + 1
    let hasNext = next < sentence.upperBound
    if words.isSign(token, 0x2C), hasNext {
      place(candidate, next, sentence, add)
      // “Nether Orrin, in Dorset,”
      if words.isWord(next, "in"), next + 1 < sentence.upperBound, words.wordClass(next + 1).meets([.country, .state]),
        words.isCapital(next + 1), candidate.tokens.count <= 3
      {
        add(.beforePlace, .GPE, 2.2, next + 1)
      }
      return
    }
    if words.isHyphen(token), hasNext, words.isWord(next, "based") || words.isWord(next, "born") { add(.based, .GPE, 4, next) }
    nominal(token, candidate.entry.meets(.named) ? 0.5 : 2.5, add)
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

  /// “PORT ORR, Maine (News Desk) —” and “ORR —” at the start of a paragraph.
  private func isDateline(_ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
    let first = candidate.tokens.lowerBound
    let block = words.text.block(ofSentence: Int(words.sentenceOf[first]))
    guard words.skippingMarks(from: sentence.lowerBound, sentence.upperBound) == first, block.span.start == words.span(sentence).start
    else { return false }
    if block.kind == .dateline { return true }
    guard candidate.style == .normal, !block.kind.isHeading else { return false }
    return candidate.tokens.allSatisfy { !words.tokens.kinds[$0].isWordLike || words.shapes[$0].contains(.allCapitals) }
  }
}
