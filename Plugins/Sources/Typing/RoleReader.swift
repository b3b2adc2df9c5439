import AnalyzerKit

/// Reads roles from the words of a description: “a spokesman for the county police”, “Labour leader”, “the paper”.
struct RoleReader {
  let passage: Passage
  /// The role of a person to whom somebody belongs: “Lund’s spokesman”. The reader that finds these roles has none itself.
  var ownerRole: ((Int) -> SourceRole?)?
  /// Tokens looked at before a noun, and after it.
  private static let before = 7
  private static let after = 10

  /// All nouns for persons in a stretch.
  func persons(in range: Range<Int>) -> RoleVotes {
    var votes = RoleVotes()
    for token in range {
      if let tag = partyTag(token, range) {
        votes.add(.politician, 1, tag)
        continue
      }
      if let place = passage.place(token), passage.type(of: place) == .PERSON { continue }
      guard passage.roles(token).hasNoun, !isModifier(token, range) else { continue }
      if let vote = noun(token, range) { votes.add(vote.role, vote.weight, vote.words) }
    }
    return votes
  }

  /// The role that a noun for persons gives in its phrase.
  private func noun(_ token: Int, _ range: Range<Int>) -> RoleVotes.Vote? {
    let roles = passage.roles(token)
    let weight = isFormer(token, range) ? 0.3 : 1.0
    if let own = roles.noun { return RoleVotes.Vote(role: own, weight: weight, words: token..<(token + 1)) }
    guard roles.isDependent else { return nil }
    if let (role, at) = possessor(before: token, range) { return RoleVotes.Vote(role: role, weight: weight, words: at..<(token + 1)) }
    if let (role, at) = modifier(before: token, range) { return RoleVotes.Vote(role: role, weight: weight, words: at..<(token + 1)) }
    if let (role, at) = complement(after: token, range) { return RoleVotes.Vote(role: role, weight: weight, words: token..<(at + 1)) }
    // A title: “President Lund”.
    let isTitle = passage.isCapital(token) && passage.place(token + 1).map { passage.type(of: $0) == .PERSON } ?? false
    return roles.fallback.map { RoleVotes.Vote(role: $0, weight: isTitle ? weight : weight * 0.5, words: token..<(token + 1)) }
  }

  /// A noun that only describes the next one: “minister” in “the minister's aide” does not.
  private func isModifier(_ token: Int, _ range: Range<Int>) -> Bool {
    let next = token + 1
    guard next < range.upperBound else { return false }
    if passage.isPossessive(next) { return true }
    return passage.roles(next).hasNoun && passage.traits(next).contains(.person) && !passage.isCapital(next)
  }

  private func isFormer(_ token: Int, _ range: Range<Int>) -> Bool {
    var at = token - 1
    while at >= max(range.lowerBound, token - 5), !passage.isComma(at) {
      if passage.traits(at).contains(.former) { return true }
      if passage.isWord(at, "and") { return false }
      at -= 1
    }
    return passage.folded(token).starts(with: Array("ex-".utf8))
  }

  /// “The campaign’s press secretary”: whose, whatever stands between.
  private func possessor(before token: Int, _ range: Range<Int>) -> (SourceRole, Int)? {
    var at = token - 1
    while at > max(range.lowerBound, token - RoleReader.before), !passage.isComma(at) {
      if passage.isPossessive(at) {
        if let place = passage.place(at - 1) { return role(ofOwner: place).map { ($0, place.tokens.lowerBound) } }
        return roleOfWord(at - 1).map { ($0, at - 1) }
      }
      at -= 1
    }
    return nil
  }

  private func role(ofOwner place: Passage.Place) -> SourceRole? {
    passage.type(of: place) == .PERSON ? ownerRole?(place.entity) : role(of: place)
  }

  private func modifier(before token: Int, _ range: Range<Int>) -> (SourceRole, Int)? {
    var at = token - 1
    while at >= max(range.lowerBound, token - RoleReader.before) {
      if let place = passage.place(at) {
        if let role = role(ofOwner: place) ?? nation(place) { return (role, max(place.tokens.lowerBound, range.lowerBound)) }
        at = place.tokens.lowerBound - 1
        continue
      }
      if passage.isComma(at) || passage.traits(at).contains(.preposition) && !passage.isWord(at, "of") { return nil }
      if let role = roleOfWord(at) { return (role, at) }
      at -= 1
    }
    return nil
  }

  private func complement(after token: Int, _ range: Range<Int>) -> (SourceRole, Int)? {
    var at = token + 1
    guard at < range.upperBound, passage.traits(at).contains(.preposition), !passage.isWord(at, "who"), !passage.isWord(at, "that") else {
      return nil
    }
    let end = min(range.upperBound, token + RoleReader.after)
    var place: (SourceRole, Int)?
    while at < end {
      if let named = passage.place(at) {
        let isCountry = [.GPE, .LOC].contains(passage.type(of: named))
        if let role = role(ofOwner: named) {
          // “Members of the Marn police”: a place is only asked where nothing more follows.
          if !isCountry { return (role, named.tokens.upperBound - 1) }
          if place == nil, !passage.isWord(at - 1, "in") { place = (role, named.tokens.upperBound - 1) }
        }
        at = named.tokens.upperBound
        continue
      }
      if passage.isComma(at) || passage.isWord(at, "who") { return place }
      let roles = passage.roles(at)
      if let role = roles.place ?? roles.noun { return (role, at) }
      if place == nil, let role = roles.word { place = (role, at) }
      at += 1
    }
    return place
  }

  /// “Latvian leaders”: what a nation has is office; what a faith has is not.
  private func nation(_ place: Passage.Place) -> SourceRole? {
    guard passage.type(of: place) == .NORP else { return nil }
    return place.tokens.lazy.compactMap { passage.roles($0).word }.first ?? .official
  }

  /// The organisation that a description ends with: “is a government watchdog group”, “, a polling company in Marn”.
  func organisation(in range: Range<Int>) -> RoleVotes {
    var votes = RoleVotes()
    var last: Int?
    for token in range.dropFirst() {
      if passage.isComma(token) || passage.traits(token).contains(.preposition) { break }
      if passage.place(token) == nil, passage.roles(token).place != nil { last = token }
    }
    if let last, let role = passage.roles(last).place { votes.add(role, 1, last..<(last + 1)) }
    return votes
  }

  private func roleOfWord(_ token: Int) -> SourceRole? {
    let roles = passage.roles(token)
    return roles.place ?? roles.word ?? (passage.traits(token).contains(.person) ? roles.noun : nil)
  }

  /// “(R-Maine)”, “D-Calif.”
  private func partyTag(_ token: Int, _ range: Range<Int>) -> Range<Int>? {
    let word = passage.folded(token)
    guard let first = word.first, [0x72, 0x64, 0x69].contains(first), passage.isCapital(token), token > range.lowerBound,
      passage.isComma(token - 1) || passage.isSign(token - 1, 0x28)
    else { return nil }
    if word.count > 2, word.dropFirst().first == 0x2D { return token..<(token + 1) }
    guard word.count == 1, token + 2 < range.upperBound, passage.isSign(token + 1, 0x2D), passage.isCapital(token + 2) else { return nil }
    return token..<(token + 3)
  }

  /// What the words of a name say: “Ministry”, “Times”, “Union”.
  func role(of place: Passage.Place) -> SourceRole? {
    switch passage.type(of: place) {
    case .PERSON: return nil
    case .NORP:
      return place.tokens.lazy.compactMap { passage.roles($0).noun ?? passage.roles($0).place }.first { $0 == .politician }
    case .GPE, .LOC: return .official
    default: break
    }
    // “University of Marn Press”: the last word before “of” says what it is; “Bank of Marn”.
    var found: SourceRole?
    for token in place.tokens {
      if found != nil, passage.isWord(token, "of") || passage.isWord(token, "for") { break }
      if let role = passage.roles(token).place { found = role }
    }
    if let found { return found }
    // A short form: “the Gazette” of the Marn Gazette.
    let words = WordFolding.fold(passage.entities.marks[place.entity].name).split(separator: " ")
    guard let last = place.tokens.last, words.last?.utf8.elementsEqual(passage.folded(last)) == true else { return nil }
    for word in words.reversed() {
      if let role = WordList.shared.entry(Array(word.utf8)[...]).roles.place { return role }
    }
    return nil
  }
}
