import AnalyzerKit

/// Finds runs of words that are written like names: capitalised words and what may stand between them.
struct RunFinder {
  let words: ArticleWords
  let phrases: PhraseMatcher
  private static let longest = 14

  /// Heads that may follow a possessive inside a name: “St. Mary’s Hospital”.
  private static let possessed: [StaticString] = [
    "University", "College", "Hospital", "School", "Church", "Cathedral", "Museum", "Park", "Square", "Market", "Festival", "Club",
    "Institute", "Gallery", "Hall", "Theatre", "Stadium", "Day", "Prize", "Association", "Party", "Union", "Movement", "March",
  ]

  /// Whether a word is written like one of a name.
  func isNameWord(_ token: Int) -> Bool {
    let kind = words.tokens.kinds[token]
    guard kind == .word || kind == .number else { return false }
    return words.shapes[token].contains(.capital) || words.shapes[token].contains(.innerCapital)
  }

  /// The end of the run that begins at `start`, a name word.
  func end(from start: Int, limit: Int) -> Int {
    var at = start + 1
    if let phrase = phrases.phrase(at: start, limit: limit) { at = phrase.end }
    while at < limit, at - start < RunFinder.longest {
      if isNameWord(at) {
        if let phrase = phrases.phrase(at: at, limit: limit) {
          at = phrase.end
        } else if words.wordClass(at).contains(.functionWord), !words.shapes[at].contains(.initials),
          !words.shapes[at].contains(.allCapitals)
        {
          break
        } else {
          at += 1
        }
      } else if let next = bridge(at, start: start, limit: limit) {
        at = next
      } else {
        break
      }
    }
    return at
  }

  /// The token after the next name word, when what stands at `token` may stand inside a name.
  private func bridge(_ token: Int, start: Int, limit: Int) -> Int? {
    let next = token + 1
    guard next < limit else { return nil }
    if words.isHyphen(token) {
      if isNameWord(next) || isGluedNumber(next) { return next + 1 }
      // “Inzamam-ul-Haq”, “Naqsh-e Jahan”
      guard words.shapes[next].contains(.small), words.tokens.span(next).count <= 3, next + 2 < limit else { return nil }
      if words.isHyphen(next + 1), isNameWord(next + 2) { return next + 3 }
      return words.shapes[next].contains(.single) && isNameWord(next + 1) ? next + 2 : nil
    }
    if words.isSign(token, 0x26) { return isNameWord(next) ? next + 1 : nil }
    if words.isPossessive(token) { return isNameWord(next) && mayBePossessed(token) ? next + 1 : nil }
    if words.isSign(token, 0x2C) {
      let isSuffix =
        words.wordClass(next).contains(.organisationSuffix) || words.isWord(next, "Jr.") || words.isWord(next, "Sr.")
        || words.isWord(next, "Jr")
      return isNameWord(next) && isSuffix && !words.wordClass(next).contains(.stateAbbreviation) ? next + 1 : nil
    }
    if words.isWord(token, "of") {
      guard takesOf(start..<token) else { return nil }
      if isNameWord(next) { return next + 1 }
      return words.isWord(next, "the") && next + 1 < limit && isNameWord(next + 1) ? next + 2 : nil
    }
    if words.isWord(token, "and") { return isNameWord(next) && joinsHeads(start, token, next, limit) ? next + 1 : nil }
    if words.isWord(token, "for") || words.isWord(token, "on") {
      let before = words.wordClass(token - 1)
      guard before.contains(.organisationHead), !before.contains(.given) else { return nil }
      if isNameWord(next) { return next + 1 }
      // “Institute for the Urban Night”
      return words.isWord(next, "the") && next + 1 < limit && isNameWord(next + 1) && words.isWord(token, "for")
        && !(next + 2 < limit && words.isWord(next + 2, "of")) ? next + 2 : nil
    }
    if words.wordClass(token).contains(.particle), isNameWord(token - 1),
      !words.wordClass(token - 1).contains(.common) || words.wordClass(token - 1).contains(.locationOpener)
        || words.wordClass(token - 1).contains(.particle)
    {
      if isNameWord(next) { return next + 1 }
      if words.isHyphen(next), next + 1 < limit, isNameWord(next + 1) { return next + 2 }
      return words.wordClass(next).contains(.particle) && next + 1 < limit && isNameWord(next + 1) ? next + 2 : nil
    }
    return nil
  }

  private func isGluedNumber(_ token: Int) -> Bool { words.tokens.kinds[token] == .number && words.tokens.isGlued(token) }

  /// “Workers’ Party”, “Queen’s University”, but not “Putin’s Party”.
  private func mayBePossessed(_ mark: Int) -> Bool {
    let owner = words.wordClass(mark - 1)
    let head = words.wordClass(mark + 1)
    if head.meets([.locationHead, .facilityHead]), !owner.meets(.place.union([.group, .common])) { return true }
    guard head.meets(.head), owner.meets([.common, .given]), !owner.meets(.place.union(.group)) || owner.contains(.given) else {
      return false
    }
    let isPlural = words.tokens.span(mark).count == 1 || words.tokens.span(mark).count == 3
    return isPlural || RunFinder.possessed.contains { words.isWord(mark + 1, $0) }
  }

  /// Whether the words so far end in a head that a name with “of” may have: “Bank of …”, “Battle of …”, “Secretary of State”.
  private func takesOf(_ run: Range<Int>) -> Bool {
    guard let last = run.last else { return false }
    let known = words.wordClass(last)
    if known.meets([.organisationHead, .facilityHead, .eventHead, .lawHead, .placeHead, .locationHead]) {
      // A person’s name that is a head too, as in “the Grace Church of”.
      return !known.contains(.given) || known.contains(.organisationHead)
    }
    return words.isWord(last, "Secretary") || words.isWord(last, "House") || words.isWord(last, "Isle") || words.isWord(last, "Duke")
      || words.isWord(last, "Prince") || words.isWord(last, "Archbishop") || words.isWord(last, "Bishop")
  }

  /// “Department of Health and Human Services”, “Securities and Exchange Commission”: two common words under one head.
  private func joinsHeads(_ start: Int, _ token: Int, _ next: Int, _ limit: Int) -> Bool {
    func isPlain(_ token: Int) -> Bool {
      words.wordClass(token).contains(.common) && !words.wordClass(token).meets(.named.union(.given))
    }
    guard isPlain(token - 1), isPlain(next) else { return false }
    let hasOf = (start..<token).contains { words.isWord($0, "of") || words.isWord($0, "for") }
    if hasOf { return !words.wordClass(next).meets(.organisationHead) || words.wordClass(next).contains(.roleModifier) || isNameWord(next) }
    var at = next
    while at < limit, isNameWord(at), isPlain(at) || words.wordClass(at).contains(.organisationHead) {
      if at > next, words.wordClass(at).contains(.organisationHead) { return true }
      at += 1
    }
    return false
  }
}
