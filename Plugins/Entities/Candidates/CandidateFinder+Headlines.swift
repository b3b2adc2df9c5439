import AnalyzerKit

/// Finds candidates in headlines, where capitals say nothing.
extension CandidateFinder {
  /// Heads that belong to the name before them even in a headline.
  private static let headlineHeads: [StaticString] = [
    "University", "College", "Airport", "Hospital", "River", "County", "Island", "Islands", "Street", "Bridge", "Stadium", "Museum",
    "Festival",
  ]

  /// In a headline only what the body or the lexicon knows, and words that no dictionary has, are names.
  func scanHeadline(
    _ tokens: Range<Int>, _ isValue: [Bool], _ shown: Set<[Int32]>, _ longest: Int, into found: inout [Candidate]
  ) {
    let style = words.styles[Int(words.sentenceOf[tokens.lowerBound])]
    var at = tokens.lowerBound
    var title: Range<Int>?
    while at < tokens.upperBound {
      if isValue[at] || !runs.isNameWord(at) {
        at += 1
        title = nil
        continue
      }
      let limit = self.limit(at, tokens.upperBound, isValue)
      if let phrase = phrases.phrase(at: at, limit: limit) {
        found.append(candidate(at..<phrase.end, phrase.entry, title, false, style))
        (at, title) = (phrase.end, nil)
      } else if let end = shownName(at, limit, shown, longest) {
        found.append(candidate(at..<end, nil, title, false, style))
        (at, title) = (end, nil)
      } else if let end = cutter.title(at, limit), words.wordClass(end).meets(.person) || !words.wordClass(end).contains(.common) {
        title = at..<end
        at = end
      } else if isHeadlineName(at, limit, style) {
        var end = at + 1
        while end < limit, isHeadlineName(end, limit, style) || continuesName(end, from: at, limit) { end += 1 }
        for piece in headlinePieces(at..<end) { found.append(candidate(piece, nil, title, false, style)) }
        (at, title) = (end, nil)
      } else {
        at += 1
        title = nil
      }
    }
  }

  private func shownName(_ token: Int, _ limit: Int, _ shown: Set<[Int32]>, _ longest: Int) -> Int? {
    var end = min(limit, token + longest)
    while end > token {
      if shown.contains(Array(words.types[token..<end])), end > token + 1 || !words.isSeenSmall(token) { return end }
      end -= 1
    }
    return nil
  }

  private func isHeadlineName(_ token: Int, _ limit: Int, _ style: SentenceStyle) -> Bool {
    guard runs.isNameWord(token), words.tokens.span(token).count > 1 else { return false }
    let known = words.wordClass(token)
    if known.contains(.functionWord) { return known.contains(.country) && words.isWord(token, "U.S.") }
    if known.contains(.common) {
      if known.meets([.group, .country]), !known.contains(.capitalsOnly) { return true }
      guard known.contains(.given), token + 1 < limit, runs.isNameWord(token + 1) else { return false }
      return !words.wordClass(token + 1).contains(.common) && words.wordClass(token + 1).contains(.family)
    }
    if known.contains(.capitalsOnly), !words.shapes[token].contains(.allCapitals) { return known.meets(.person) }
    if known.meets([.title, .role]) && !known.meets(.person.union(.named)) { return false }
    return !words.isSeenSmall(token)
  }

  /// A common word after a given name or before a suffix: “John Brown”, “Acme Corp”.
  private func continuesName(_ token: Int, from start: Int, _ limit: Int) -> Bool {
    guard runs.isNameWord(token) else { return words.isHyphen(token) && token + 1 < limit && !words.wordClass(token + 1).contains(.common) }
    let known = words.wordClass(token)
    if known.contains(.organisationSuffix) { return true }
    if CandidateFinder.headlineHeads.contains(where: { words.isWord(token, $0) }) { return true }
    let before = words.wordClass(token - 1)
    return token == start + 1 && known.contains(.family) && before.contains(.given) && !before.contains(.common)
  }

  /// Nationalities and places stand apart from the words after them.
  private func headlinePieces(_ tokens: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    for token in tokens where token > start || tokens.count == 1 {
      if token == start { continue }
      let before = words.wordClass(start)
      if token == start + 1, before.meets(.group.union(.country)), !before.contains(.given) {
        pieces.append(start..<token)
        start = token
      }
    }
    if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }
}
