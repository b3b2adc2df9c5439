import AnalyzerKit

/// Finds the candidates of an article: first where capitals mean names, then in headlines, with what the body has shown to be names.
struct CandidateFinder {
  let words: ArticleWords
  private let phrases: PhraseMatcher
  private let runs: RunFinder
  private let cutter: RunCutter

  /// Heads that belong to the name before them even in a headline.
  private static let headlineHeads: [StaticString] = [
    "University", "College", "Airport", "Hospital", "River", "County", "Island", "Islands", "Street", "Bridge", "Stadium", "Museum",
    "Festival",
  ]

  init(_ words: ArticleWords) {
    self.words = words
    phrases = PhraseMatcher(words: words)
    runs = RunFinder(words: words, phrases: phrases)
    cutter = RunCutter(words: words, phrases: phrases, runs: runs)
  }

  /// Names of several words that the lexicon knows, in one sentence: numbers inside them are no values.
  func knownNames(_ tokens: Range<Int>) -> [Range<Int>] {
    var known: [Range<Int>] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      if words.wordClass(at).contains(.opensPhrase), let phrase = phrases.phrase(at: at, limit: tokens.upperBound) {
        known.append(at..<phrase.end)
        at = phrase.end
      } else {
        at += 1
      }
    }
    return known
  }

  /// All candidates in the order of the text. `isValue` tells the tokens that belong to dates and amounts.
  func candidates(isValue: [Bool]) -> [Candidate] {
    var found: [Candidate] = []
    for sentence in 0..<words.text.sentences.count where words.styles[sentence] == .normal {
      scan(words.text.sentences.tokens(sentence), isValue, into: &found)
    }
    let shown = Set(found.map { Array(words.types[$0.tokens]) })
    let longest = min(shown.lazy.map(\.count).max() ?? 0, 8)
    var headlines: [Candidate] = []
    for sentence in 0..<words.text.sentences.count where words.styles[sentence] != .normal {
      scanHeadline(words.text.sentences.tokens(sentence), isValue, shown, longest, into: &headlines)
    }
    return headlines.isEmpty ? found : (found + headlines).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func scan(_ tokens: Range<Int>, _ isValue: [Bool], into found: inout [Candidate]) {
    var at = tokens.lowerBound
    var isInitial = true
    while at < tokens.upperBound {
      let kind = words.tokens.kinds[at]
      guard kind.isWordLike else {
        if kind == .quote && !words.isPossessive(at) || words.isSign(at, 0x3A) || words.isSign(at, 0x7C) { isInitial = true }
        at += 1
        continue
      }
      let limit = self.limit(at, tokens.upperBound, isValue)
      if isValue[at] || !(runs.isNameWord(at) || isNumberedName(at, limit) || isPrefixed(at, limit)) {
        if !isValue[at], let phrase = phrases.phrase(at: at, limit: limit) {
          found.append(candidate(at..<phrase.end, phrase.entry, nil, isInitial, .normal))
          at = phrase.end
        } else {
          at += 1
        }
        isInitial = false
        continue
      }
      if isInitial, skipsInitial(at, limit) {
        isInitial = false
        at += 1
        continue
      }
      if words.wordClass(at).contains(.functionWord), !isInitial, phrases.phrase(at: at, limit: limit) == nil,
        !words.shapes[at].contains(.initials), !words.shapes[at].contains(.allCapitals)
      {
        at += 1
        continue
      }
      let end = runs.end(from: at, limit: limit)
      add(at..<end, isInitial: isInitial, into: &found)
      isInitial = false
      at = end
    }
  }

  /// The first value after a token ends what a name may take.
  private func limit(_ token: Int, _ end: Int, _ isValue: [Bool]) -> Int {
    var at = token + 1
    while at < min(end, token + 20), !isValue[at] { at += 1 }
    return at < min(end, token + 20) ? at : end
  }

  /// “al-Aqsa”
  private func isPrefixed(_ token: Int, _ limit: Int) -> Bool {
    words.wordClass(token).contains(.particle) && token + 2 < limit && words.isHyphen(token + 1) && runs.isNameWord(token + 2)
      && words.tokens.span(token).count <= 3
  }

  /// “47th Street”, “101st Airborne Division”
  private func isNumberedName(_ token: Int, _ limit: Int) -> Bool {
    words.shapes[token].contains(.digit) && words.shapes[token].contains(.small) && token + 1 < limit && words.isCapital(token + 1)
      && words.wordClass(token + 1).meets(.head)
  }

  /// Whether the capital of a sentence's first word is only the sentence's.
  private func skipsInitial(_ token: Int, _ limit: Int) -> Bool {
    let known = words.wordClass(token)
    if phrases.phrase(at: token, limit: limit) != nil { return false }
    if words.shapes[token].contains(.allCapitals), !words.shapes[token].contains(.single), !known.contains(.functionWord) { return false }
    if words.shapes[token].contains(.initials), words.shapes[token].contains(.dotted) { return false }
    if known.contains(.functionWord) { return true }
    let hasNext = token + 1 < limit && runs.isNameWord(token + 1)
    if known.contains(.particle), token + 1 < limit, hasNext || words.wordClass(token + 1).contains(.particle) { return false }
    if known.contains(.common) {
      if known.meets([.group, .country]) { return false }
      if known.contains(.title), cutter.title(token, limit) != nil { return false }
      if hasNext {
        if known.contains(.locationOpener) { return false }
        let next = words.wordClass(token + 1)
        if known.contains(.given) { return next.contains(.common) && !next.contains(.family) }
        if next.meets(.head), !next.meets(.named) { return false }
        if isDirection(token), next.meets(.place) { return false }
        if words.isSeenCapital(token), !words.isSeenSmall(token) { return false }
        return !known.meets([.city, .family]) || words.isSeenSmall(token)
      }
      if token + 1 < limit, words.isSign(token + 1, 0x26) { return false }
      if token + 2 < limit, words.isWord(token + 1, "of"), known.meets(.head), runs.isNameWord(token + 2) { return false }
      if words.isSeenSmall(token) { return true }
      if words.value(token).kind == .familyFirst, words.isSeenOpening(token) { return false }
      if words.isSeenCapital(token) { return false }
      // “Mark said”: a given name with a verb of speech after it.
      return !(known.contains(.given) && token + 1 < limit && words.value(token + 1).kind == .speech)
    }
    // A label: “Scorers:”
    if token + 1 < limit, words.isSign(token + 1, 0x3A), !words.isSeenCapital(token), !known.meets(.named.union(.person)) { return true }
    return words.isSeenSmall(token) && !known.meets(.named.union(.person))
  }

  private func isDirection(_ token: Int) -> Bool {
    let directions: [StaticString] = [
      "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "New", "Old",
    ]
    return directions.contains { words.isWord(token, $0) }
  }

  private func add(_ run: Range<Int>, isInitial: Bool, into found: inout [Candidate]) {
    var title: Range<Int>?
    for piece in cutter.cut(run) {
      if piece.isTitle {
        title = title.map { $0.lowerBound..<piece.tokens.upperBound } ?? piece.tokens
        continue
      }
      let tokens = trimmed(piece.tokens)
      guard !tokens.isEmpty else { continue }
      let made = candidate(tokens, piece.entry, title, isInitial && tokens.lowerBound == run.lowerBound, .normal)
      title = nil
      if isName(made) { found.append(made) }
    }
  }

  private func candidate(_ tokens: Range<Int>, _ entry: WordClass?, _ title: Range<Int>?, _ isInitial: Bool, _ style: SentenceStyle)
    -> Candidate
  {
    Candidate(tokens: tokens, entry: entry ?? phrases.entry(tokens), title: title, isInitial: isInitial, style: style)
  }

  /// Without possessives, articles and signs at its ends.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    while end > start, words.isPossessive(end - 1) || !words.tokens.kinds[end - 1].isWordLike || isSmallJoint(end - 1) { end -= 1 }
    while start < end, !words.tokens.kinds[start].isWordLike || words.isWord(start, "the") || isSmallJoint(start) { start += 1 }
    return start..<end
  }

  private func isSmallJoint(_ token: Int) -> Bool {
    words.shapes[token].contains(.small) && !words.shapes[token].contains(.innerCapital) && words.wordClass(token).contains(.functionWord)
  }

  /// Not a title, a role, a head or an ordinary word alone.
  private func isName(_ candidate: Candidate) -> Bool {
    let token = candidate.tokens.lowerBound
    let known = candidate.entry
    if candidate.title != nil { return true }
    guard candidate.isSingle else {
      let isShouted =
        candidate.style == .normal
        && candidate.tokens.allSatisfy {
          words.shapes[$0].contains(.allCapitals) && words.wordClass($0).contains(.common)
        }
      if isShouted, !known.meets(.named), !words.wordClass(candidate.tokens.upperBound - 1).meets(.head) { return false }
      return !candidate.tokens.allSatisfy { words.wordClass($0).meets([.title, .roleModifier, .role, .functionWord]) }
        || known.meets(.named)
    }
    if words.tokens.span(token).count == 1 { return false }
    if known.contains(.functionWord), !known.meets(.named) { return false }
    if words.value(token).kind == .month || words.value(token).kind == .weekday {
      let next = candidate.tokens.upperBound
      return next < words.count && words.value(next).kind == .speech && known.meets(.person)
    }
    if words.shapes[token].contains(.allCapitals), known.contains(.common), !known.meets(.named) { return false }
    if known.meets(.named) { return !(known.contains(.common) && words.isSeenSmall(token) && !known.meets([.group, .country])) }
    if words.shapes[token].contains(.initials), words.shapes[token].contains(.dotted) { return words.shapes[token].contains(.allCapitals) }
    if known.meets([.title, .role, .roleModifier, .organisationSuffix, .stateAbbreviation]) && !known.meets(.person) { return false }
    if known.meets(.head) && !known.meets(.person) && known.contains(.common) { return false }
    if known.contains(.common) {
      if known.meets([.title, .role]) || known.meets(.head) {
        return words.isSeenCapital(token) && !words.isSeenSmall(token) && known.meets(.person)
      }
      return !words.isSeenSmall(token)
    }
    return true
  }

  /// In a headline only what the body or the lexicon knows, and words that no dictionary has, are names.
  private func scanHeadline(
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
