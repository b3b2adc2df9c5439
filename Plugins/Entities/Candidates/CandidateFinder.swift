import AnalyzerKit

/// Finds the candidates of an article: first where capitals mean names, then in headlines, with what the body has shown to be names.
struct CandidateFinder {
  let words: ArticleWords
  let phrases: PhraseMatcher
  let runs: RunFinder
  let cutter: RunCutter

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
  func limit(_ token: Int, _ end: Int, _ isValue: [Bool]) -> Int {
    var at = token + 1
    while at < min(end, token + 20), !isValue[at] { at += 1 }
    return at < min(end, token + 20) ? at : end
  }

  /// “al-Aqsa”, and “van Dalen” after “Noor van Dalen”.
  private func isPrefixed(_ token: Int, _ limit: Int) -> Bool {
    if words.nameAfterParticle(token, limit: limit) != nil { return true }
    return words.wordClass(token).contains(.particle) && token + 2 < limit && words.isHyphen(token + 1) && runs.isNameWord(token + 2)
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
        if known.contains(.roleModifier), !known.meets(.person), !words.wordClass(token + 1).meets(.head) { return true }
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

  /// “al-Karim”: the small word is part of the name.
  private func isArabic(_ token: Int) -> Bool {
    let start = Int(words.tokens.starts[token])
    let bytes = words.bytes
    let ending = words.prefix(token) == 3 ? (bytes[start], bytes[start + 1]) : (0, 0)
    return ending == (0x61, 0x6C) || ending == (0x65, 0x6C)
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

  func candidate(_ tokens: Range<Int>, _ entry: WordClass?, _ title: Range<Int>?, _ isInitial: Bool, _ style: SentenceStyle) -> Candidate {
    var candidate = Candidate(
      tokens: tokens, entry: entry ?? phrases.entry(tokens), title: title, isInitial: isInitial, style: style)
    let prefix = tokens.count == 1 ? words.prefix(tokens.lowerBound) : 0
    guard prefix > 0, candidate.entry.isDisjoint(with: .named) else { return candidate }
    var key: [UInt8] = []
    let span = words.span(tokens)
    Lexicon.appendKey(words.bytes, (span.start + prefix)..<span.end, to: &key)
    let known = words.lexicon.wordClass(key[...]).intersection(WordClass.place.union([.group, .organisation]))
    guard !known.isEmpty else { return candidate }
    candidate.entry = known
    candidate.prefix = prefix
    return candidate
  }

  /// Without possessives, articles and signs at its ends.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    while end > start, words.isPossessive(end - 1) || !words.tokens.kinds[end - 1].isWordLike || isSmallJoint(end - 1) { end -= 1 }
    while start < end, !words.tokens.kinds[start].isWordLike || words.isWord(start, "the") || isSmallJoint(start) { start += 1 }
    return start..<end
  }

  private func isSmallJoint(_ token: Int) -> Bool {
    words.shapes[token].contains(.small) && !words.shapes[token].contains(.innerCapital) && words.wordClass(token).contains(.functionWord)
  }

  private static let directions: [StaticString] = ["NE", "NW", "SE", "SW", "NNE", "NNW", "SSE", "SSW", "ENE", "ESE", "WNW", "WSW"]

  /// “R-Ariz.” of “Sen. Vera Lund, R-Ariz.,”
  private func isPartyAndState(_ tokens: Range<Int>) -> Bool {
    let span = words.span(tokens)
    guard span.count >= 4, words.bytes[span.start + 1] == 0x2D, [0x52, 0x44, 0x49].contains(words.bytes[span.start]) else { return false }
    return words.lexicon.wordClass(words.key(TextSpan(span.start + 2, span.end))[...]).meets([.stateAbbreviation, .state])
  }

  /// Not a title, a role, a head or an ordinary word alone.
  private func isName(_ candidate: Candidate) -> Bool {
    let token = candidate.tokens.lowerBound
    if isPartyAndState(candidate.tokens) { return false }
    let known = candidate.entry
    if candidate.title != nil { return !candidate.isSingle || !known.meets([.title, .role]) || known.meets(.person) }
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
    if words.tokens.span(token).count == 1 || known.contains(.particle) && words.shapes[token].contains(.small) { return false }
    if words.shapes[token].contains(.allCapitals), CandidateFinder.directions.contains(where: { words.isWord(token, $0) }) { return false }
    if words.prefix(token) > 0, !words.wordClass(token).meets(.named), !isArabic(token) { return candidate.prefix > 0 }
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
}
