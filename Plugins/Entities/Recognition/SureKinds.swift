import AnalyzerKit

/// Puts names right whose kind a word in them or before them tells for sure, leaves out what no name is, and adds family names beside persons.
struct SureKinds {
  let words: ArticleWords
  let phrases: PhraseMatcher

  private static let ships: [StaticString] = [
    "tanker", "ferry", "ship", "vessel", "trawler", "freighter", "yacht", "liner", "steamer", "frigate", "destroyer", "submarine",
    "schooner",
    "lifeboat", "tugboat", "tug", "barge", "icebreaker", "warship",
  ]
  /// Before “of” and a place.
  private static let ofPlaces: [StaticString] = [
    "residents", "inhabitants", "villagers", "city", "town", "village", "hamlet", "suburb", "municipality", "outskirts", "mayor",
  ]
  /// Heads of places that are hardly ever a family name.
  private static let placeHeads: [StaticString] = [
    "Airport", "Airfield", "Stadium", "Boulevard", "Avenue", "Highway", "Motorway", "Cathedral", "Peninsula", "Islands", "Mountains",
    "Bridge",
    "River", "Station",
  ]

  /// Mends the names of one sentence, which are in the order of the text.
  func mend(_ names: inout [RecognisedName], in sentence: Range<Int>) {
    var mended: [RecognisedName] = []
    for name in names {
      guard name.given == nil else {
        mended.append(name)
        continue
      }
      if isPartyAndState(name.tokens) || isStateOfPlace(name, after: mended.last) { continue }
      mended.append(retyped(name, in: sentence))
    }
    names = mended
    if words.styles[Int(words.sentenceOf[sentence.lowerBound])] == .normal { addFamilyNames(to: &names, in: sentence) }
  }

  /// “R-Ariz.” after a senator’s name.
  private func isPartyAndState(_ tokens: Range<Int>) -> Bool {
    let span = words.span(tokens)
    guard span.count >= 4, words.bytes[span.start + 1] == 0x2D, [0x52, 0x44, 0x49].contains(words.bytes[span.start]) else { return false }
    return words.lexicon.wordClass(words.key(TextSpan(span.start + 2, span.end))[...]).meets([.stateAbbreviation, .state])
  }

  /// “Ill.” of “Springfield, Ill.”: says where the place is.
  private func isStateOfPlace(_ name: RecognisedName, after place: RecognisedName?) -> Bool {
    let token = name.tokens.lowerBound
    guard name.tokens.count == 1, words.wordClass(token).contains(.stateAbbreviation), words.shapes[token].contains(.dotted),
      !words.shapes[token].contains(.initials), let place, place.kind == .location, place.tokens.upperBound == token - 1
    else { return false }
    return words.isSign(token - 1, 0x2C)
  }

  private func retyped(_ name: RecognisedName, in sentence: Range<Int>) -> RecognisedName {
    let (first, last) = (name.tokens.lowerBound, name.tokens.upperBound - 1)
    func made(_ kind: NameLabel.Kind, _ rule: TypingRule, _ cue: Int) -> RecognisedName {
      RecognisedName(tokens: name.tokens, kind: kind, rule: rule, cue: cue..<(cue + 1))
    }
    if name.kind == .person, name.tokens.count > 1, isOne(last, of: SureKinds.placeHeads), words.isCapital(last),
      !words.wordClass(first).contains(.title)
    {
      return made(.location, .head, last)
    }
    let before = first - 1
    guard before > sentence.lowerBound, !phrases.entry(name.tokens).meets(.named) else { return name }
    if name.kind == .person || name.kind == .location, name.tokens.count > 1, words.shapes[before].contains(.small),
      isOne(before, of: SureKinds.ships)
    {
      return made(.other, .nominal, before)
    }
    let isOwner = last + 1 < sentence.upperBound && words.isPossessive(last + 1)
    if name.kind == .person || name.kind == .other, !isOwner, words.isWord(before, "of"), isOne(before - 1, of: SureKinds.ofPlaces) {
      return made(.location, .nominal, before - 1)
    }
    // “Park Ji-won”
    if name.kind == .other, name.tokens.count == 4, words.isHyphen(last - 1), words.shapes[last].contains(.small),
      words.isCapital(first + 1),
      words.wordClass(first).contains(.family), !words.wordClass(first + 1).contains(.common)
    {
      return made(.person, .personForm, first)
    }
    return name
  }

  private func isOne(_ token: Int, of list: [StaticString]) -> Bool { list.contains { words.isWord(token, $0) } }

  /// “Macron” of “Putin and Macron met”: listed as a family name, not as a thing with a name, and told in one breath with a person.
  private func addFamilyNames(to names: inout [RecognisedName], in sentence: Range<Int>) {
    var added: [RecognisedName] = []
    for (number, name) in names.enumerated() where name.kind == .person && name.given == nil {
      let token = name.tokens.upperBound + 1
      guard token < sentence.upperBound, words.isWord(token - 1, "and"), isFamilyName(token) else { continue }
      if number + 1 < names.count, names[number + 1].tokens.lowerBound <= token + 1 { continue }
      if token + 1 < sentence.upperBound, words.isCapital(token + 1) || words.isHyphen(token + 1) { continue }
      added.append(RecognisedName(tokens: token..<(token + 1), kind: .person, rule: .besidePerson, cue: name.tokens))
    }
    guard !added.isEmpty else { return }
    names = (names + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isFamilyName(_ token: Int) -> Bool {
    let known = words.wordClass(token)
    return words.isCapital(token) && !words.shapes[token].contains(.allCapitals) && known.contains(.family) && !words.isSeenSmall(token)
      && !known.meets(WordClass.named.union(.head).union([.functionWord, .title, .role])) && words.value(token).kind != .month
      && words.value(token).kind != .weekday
  }
}
