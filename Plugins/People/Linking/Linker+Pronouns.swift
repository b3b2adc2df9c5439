import AnalyzerKit

/// Pronouns of the third person and whom they stand for.
///
/// Every person mentioned lately is weighed by a few things that are known to count (Lappin and Leass 1994; Mitkov 2002): how near, as what in
/// the clause, in the same role as the pronoun, how often. The weights are set by hand.
extension Linker {
  struct Antecedent {
    var mention: Int
    var rule: LinkRule
    var note: String
  }

  /// Mentions looked back at, and sentences.
  static let window = 40
  static let longest = 120
  static let reach: Int32 = 5

  /// Whom a pronoun stands for; nil where nobody fits.
  func antecedent(of index: Int) -> Antecedent? {
    let pronoun = mentions[index]
    guard let form = pronoun.pronoun else { return nil }
    let role = roles.role(pronoun)
    var best: [Weighed] = []
    for candidate in candidates(before: pronoun) {
      guard let person = person(of: candidate), fits(candidate, person, pronoun, form, role) else { continue }
      let weighed = weigh(candidate, person, pronoun, form, role)
      if let at = best.firstIndex(where: { $0.person == person }) {
        if best[at].score < weighed.score { best[at] = weighed }
      } else {
        best.append(weighed)
      }
    }
    if let later = cataphoric(pronoun, role, form) { best.append(later) }
    best.sort { ($0.score, $0.mention) > ($1.score, $1.mention) }
    guard let first = best.first, first.score > 0 else { return nil }
    let rule: LinkRule =
      first.mention > index ? .cataphora : form.form == .reflexive ? .reflexive : form.form == .possessive ? .possessive : .pronoun
    return Antecedent(mention: first.mention, rule: rule, note: note(first, best.dropFirst().first))
  }

  private func note(_ first: Weighed, _ second: Weighed?) -> String {
    let others = second.map { ", against \(shown($0.score)) for “\(passage.string(mentions[$0.mention].tokens))”" } ?? ", nobody else fits"
    return "\(first.why.joined(separator: ", ")): \(shown(first.score))\(others)"
  }

  private func shown(_ score: Double) -> String {
    let tenths = Int((score * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Agreement, and what the grammar of the clause forbids.
  private func fits(_ candidate: Int, _ person: Int, _ pronoun: Mention, _ form: PronounForm, _ role: GrammaticalRole) -> Bool {
    let record = persons[person]
    guard record.number == form.number, !record.isAuthor, agrees(record.gender, form.gender) else { return false }
    let other = mentions[candidate]
    // “They” are often things and bodies: only who was just spoken of, on the same side of the quotation marks.
    if form.number == .several, pronoun.sentence - other.sentence > 1 || other.region != pronoun.region { return false }
    if isWithinOwnWords(other, pronoun) || isApposed(other, pronoun) { return false }
    let isSameClause = roles.isSameClause(other, pronoun)
    if form.form == .reflexive { return isSameClause }
    // Inside a phrase of its own: “his wife” is not he.
    if other.tokens.contains(pronoun.head) { return false }
    guard isSameClause else { return true }
    switch form.form {
    case .object, .absolute: return roleOf[candidate] == .possessor
    case .subject: return false
    default: return true
    }
  }

  /// “I remember the minister,” he said: nobody speaks so of themselves.
  private func isWithinOwnWords(_ other: Mention, _ pronoun: Mention) -> Bool {
    guard other.region >= 0, pronoun.region < 0 else { return false }
    return (max(0, pronoun.head - 3)..<pronoun.head).contains { passage.regionOf[$0] == other.region }
  }

  /// “Jean Pell, his sister,”: not her own.
  private func isApposed(_ other: Mention, _ pronoun: Mention) -> Bool {
    guard other.kind == .name, pronoun.head > 0, other.tokens.upperBound == pronoun.head - 1, passage.isComma(pronoun.head - 1),
      pronoun.head + 1 < passage.tokens.count
    else { return false }
    return passage.kinship(pronoun.head + 1) != nil
  }

  struct Weighed {
    var mention: Int
    var person: Int
    var score: Double
    var why: [String]
  }

  private func weigh(_ candidate: Int, _ person: Int, _ pronoun: Mention, _ form: PronounForm, _ role: GrammaticalRole) -> Weighed {
    let other = mentions[candidate]
    let otherRole = roleOf[candidate] ?? .oblique
    var weighed = Weighed(mention: candidate, person: person, score: 0, why: [])
    func add(_ points: Double, _ why: String? = nil) {
      weighed.score += points
      if let why { weighed.why.append(why) }
    }
    let distance = Int(distance(pronoun, other))
    switch distance {
    case 0: add(3.7, "same sentence")
    case 1: add(2.4, "sentence before")
    default: add(2.4 - 1.1 * Double(distance - 1), "\(distance) sentences before")
    }
    switch otherRole {
    case .subject: add(1.8, "subject")
    case .object: add(0.8)
    case .possessor: add(0.4)
    case .apposition, .predicate: add(0.2)
    case .oblique: add(0.2)
    }
    add(-min(1.2, 0.02 * Double(pronoun.head - other.head)))
    if isSaying(pronoun, role), other.kind != .pronoun || otherRole == .subject, let verb = roles.verb(of: other),
      passage.wordClass(verb).contains(.reporting)
    {
      // Who holds the floor keeps it, most of all within a paragraph.
      add(passage.block(ofSentence: other.sentence) == passage.block(ofSentence: pronoun.sentence) ? 3.5 : 1.5, "spoke before")
    }
    if form.form == .possessive, isBeside(other, pronoun) { add(2.5, "beside it") }
    if role == otherRole, role == .subject || role == .object { add(0.5, "same role") }
    if passage.block(ofSentence: other.sentence) != passage.block(ofSentence: pronoun.sentence) { add(-0.4) }
    let count = persons[person].members.count
    if count > 1 { add(min(0.9, 0.25 * Double(count - 1)), "mentioned \(count) times") }
    if let gender = form.gender, persons[person].gender == gender {
      let isOwn = other.kind != .pronoun && other.gender == gender
      add(isOwn ? 1 : persons[person].isGenderStated ? 1.3 : 0.5, "“\(gender.rawValue)”")
    }
    if other.kind == .pronoun { add(0.3) }
    if persons[person].entity == nil, form.number == .one {
      add(other.determiner == .definite || other.determiner == .owned || otherRole == .subject ? -0.8 : -1.6)
    }
    if pronoun.region >= 0, isSpeaker(person, of: pronoun.region) {
      add(-4, "speaks")
    } else if other.region != pronoun.region {
      add(other.region >= 0 ? -1.4 : -0.2)
    }
    return weighed
  }

  /// “Isabel and her mother”, “Carl Holm, his wife and …”.
  private func isBeside(_ other: Mention, _ pronoun: Mention) -> Bool {
    let join = pronoun.head - 1
    guard other.kind != .pronoun, join > 0, other.sentence == pronoun.sentence, other.tokens.upperBound <= join,
      passage.isWord(join, "and") || passage.isComma(join)
    else { return false }
    return other.tokens.upperBound == join || shapes.complementEnd(other.head) == join
  }

  /// “…,” he said.
  private func isSaying(_ pronoun: Mention, _ role: GrammaticalRole) -> Bool {
    guard role == .subject, pronoun.region < 0, let verb = roles.verb(of: pronoun), passage.wordClass(verb).contains(.reporting) else {
      return false
    }
    let before = pronoun.head - 1
    return before >= 0 && passage.isQuoted(before)
  }

  /// Whether somebody says what stands in a quotation: “he” in it is hardly ever they.
  private func isSpeaker(_ person: Int, of region: Int32) -> Bool {
    guard let speaker = speakers.speaker(region) else { return false }
    if let known = self.person(of: speaker) { return known == person }
    return mentions[speaker].entity != nil && mentions[speaker].entity == persons[person].entity
  }

  /// “After he left, Ivan …”: the subject of the main clause that follows.
  private func cataphoric(_ pronoun: Mention, _ role: GrammaticalRole, _ form: PronounForm) -> Weighed? {
    let sentence = passage.sentence(of: pronoun.head)
    var first = sentence.lowerBound
    while first < pronoun.head, !passage.isWordLike(first) { first += 1 }
    switch passage.tag(first) {
    case .IN, .WRB, .TO, .VBG, .VBN: break
    default: return nil
    }
    // Nothing but the fronted part before it.
    var hasVerb = false
    for token in first..<pronoun.head {
      if roles.isFinite(token) { hasVerb = true }
      if hasVerb, passage.isComma(token) { return nil }
    }
    guard form.number == .one, let at = mainSubject(after: pronoun.head, sentence) else { return nil }
    let index = Int(starting[at])
    guard index >= 0, mentions[index].kind == .name, mentions[index].region == pronoun.region, let entity = mentions[index].entity else {
      return nil
    }
    let person = person(ofEntity: entity)
    if let person, !agrees(persons[person].gender, form.gender) { return nil }
    return Weighed(mention: index, person: person ?? -1, score: 6.5, why: ["subject of the clause after it"])
  }

  /// Where the name begins that follows a comma and has a verb after it: “…, Ivan slept”.
  private func mainSubject(after token: Int, _ sentence: Range<Int>) -> Int? {
    var isInPhrase = true
    for at in token..<min(sentence.upperBound - 1, token + 30) {
      if roles.isFinite(at) { isInPhrase = false }
      // “In her last scenes Carla weeps”: without a comma after a phrase.
      guard passage.isComma(at) || isInPhrase && at > token && passage.tag(at).isNoun && passage.placeOf[at] < 0 else { continue }
      guard let place = passage.place(at + 1), place.type == .PERSON, place.tokens.lowerBound == at + 1 else { continue }
      if roles.isFinite(place.tokens.upperBound, sentence) { return at + 1 }
    }
    return nil
  }
}
