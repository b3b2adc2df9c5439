/// The noun phrase left of a verb.
extension Phrases {
  /// The phrase that ends before `end` and does not begin before `low`; nil when there is none.
  func subject(endingAt end: Int, from low: Int) -> Range<Int>? {
    var end = end
    let low = max(low, end - Phrases.reach)
    // “Navalny Thursday called”, “she later said”.
    while end > low, kind(end - 1) == .time || kind(end - 1) == .adverb || kind(end - 1) == .negation { end -= 1 }
    if end - 1 > low, kind(end - 1) == .onPreposition, end < passage.count, kind(end) == .time { end -= 1 }
    guard end > low else { return nil }
    let last = end - 1
    switch kind(last) {
    case .subject, .it, .you, .relative: return last..<end
    case .determiner:
      // “Lund and Roe both said”
      if last > low, passage.isWord(last, "both") || passage.isWord(last, "all"), kind(last - 1).isNominal || isClosingBracket(last - 1) {
        return core(endingAt: last, from: low)
      }
      return standsAlone(last) ? last..<end : nil
    case .that:
      return last > low && kind(last - 1).isNominal && passage.forms[last - 1] < 0 ? last..<end : nil
    case .comma: return appositive(endingAt: last, from: low)
    case .quoted:
      // “Lund, the host of ‘The Hour,’ said”
      guard let region = passage.region(last), region.looksLikeTitle, region.endsLikeSpeech, region.tokens.upperBound == end else {
        return nil
      }
      return appositive(endingAt: last, from: low)
    case .punctuation:
      if isClosingBracket(last) { return core(endingAt: end, from: low) }
      if isDash(last) {
        var open = last - 1
        while open > low, !isDash(open), last - open < 24 { open -= 1 }
        guard open > low, isDash(open), let inner = core(endingAt: open, from: low) else { return nil }
        return inner.lowerBound..<end
      }
      return nil
    default: return core(endingAt: end, from: low)
    }
  }

  /// A month that stands where a given name would: “Jan Roe said”.
  private func isGivenName(_ token: Int) -> Bool {
    let months: [StaticString] = ["jan", "april", "june", "august"]
    return kind(token + 1) == .capital && months.contains { passage.isWord(token, $0) }
  }

  /// “Many said”, “some believe”.
  private func standsAlone(_ token: Int) -> Bool {
    let words: [StaticString] = [
      "many", "some", "most", "few", "all", "both", "several", "this", "these", "those", "another", "one", "each",
    ]
    return words.contains { passage.isWord(token, $0) }
  }

  /// “Maria Lund, a geologist at the university,”: the phrase up to and with the comma at `comma`.
  func appositive(endingAt comma: Int, from low: Int) -> Range<Int>? {
    var from = comma
    while true {
      var open = from - 1
      while open > low, passage.classes[open] != .comma || passage.isQuoted(open) {
        if kind(open) == .quoted, passage.region(open)?.words ?? 0 > 6 { return nil }
        open -= 1
      }
      guard open > low, kind(open) == .comma, open + 1 < from, let inner = core(endingAt: open, from: low) else { return nil }
      if kind(inner.lowerBound) == .subject || kind(inner.lowerBound) == .relative { return nil }
      let before = inner.lowerBound - 1
      let isFronted = before >= low && kind(before).isPreposition
      let isItselfAppositive =
        before > low && kind(before) == .comma
        && !isIntroduction(inner, (open + 1)..<from)
        && (kind(inner.lowerBound) == .number || passage.isWord(inner.lowerBound, "a") || passage.isWord(inner.lowerBound, "an")
          || kind(inner.lowerBound) == .possessive || isRoleNoun(inner.lowerBound) || isPlaceAfterPlace(inner, low))
      if isItselfAppositive {
        from = open
        continue
      }
      if isFronted, before - 1 > low, kind(before - 1) == .comma {
        // “Lund, during a visit to Oslo, said”
        from = before - 1
        if let inner = core(endingAt: from, from: low), kind(inner.lowerBound) != .subject { return inner.lowerBound..<(comma + 1) }
        return nil
      }
      if isFronted { return nil }
      let first = open + 1
      // “…, including X, such as Y,”
      if kind(first) == .gerund || passage.isWord(first, "such") || passage.isWord(first, "like") {
        from = open
        if before > low, kind(before) == .comma { continue }
      }
      // A clause of its own between the commas is no apposition.
      switch kind(first) {
      case .as, .subordinator: if inner.lowerBound > low { return nil }
      case .subject, .it, .conjunction, .question: return nil
      default: break
      }
      if kind(first) == .capital || kind(first) == .determiner, hasFiniteVerb((first + 1)..<comma), !hasRelative(first..<comma) {
        return nil
      }
      return inner.lowerBound..<(comma + 1)
    }
  }

  /// “…, his lawyer, Petra Quill,”: whose name follows is the subject itself, where no other name stands before it.
  private func isIntroduction(_ inner: Range<Int>, _ name: Range<Int>) -> Bool {
    kind(inner.lowerBound) == .possessive && kind(inner.lowerBound - 2) != .capital
      && !passage.traits[inner.upperBound - 1].isDisjoint(with: [.role, .kin]) && name.allSatisfy { kind($0) == .capital }
  }

  /// “…, director of the mill,”
  private func isRoleNoun(_ token: Int) -> Bool { kind(token) != .capital && passage.traits[token].contains(.role) }

  /// “…, a cook in Luss, Scotland,”: the name of a place after a comma and a place.
  func isPlaceAfterPlace(_ inner: Range<Int>, _ low: Int) -> Bool {
    guard inner.count <= 2, inner.allSatisfy({ kind($0) == .capital }) else { return false }
    var at = inner.lowerBound - 2
    guard at > low, kind(at) == .capital else { return false }
    while at > low, kind(at) == .capital { at -= 1 }
    return kind(at) == .inPreposition || kind(at) == .atPreposition || kind(at) == .fromPreposition || kind(at) == .ofPreposition
  }

  private func hasRelative(_ tokens: Range<Int>) -> Bool {
    tokens.contains { kind($0) == .relative || kind($0) == .that || kind($0) == .possessive && passage.isWord($0, "whose") }
  }

  /// A noun phrase without commas that ends before `end`.
  func core(endingAt end: Int, from low: Int) -> Range<Int>? {
    var at = end - 1
    var start = end
    walk: while at >= low {
      let kind = kind(at)
      switch kind {
      case .subject, .relative:
        if start == end { return at..<end }
        if kind == .relative, let inner = at > low ? core(endingAt: at, from: low) : nil { return inner.lowerBound..<end }
        break walk
      case .capital, .number, .gerund, .past, .word, .plural:
        if isVerbLike(at), kind != .capital {
          if let head = relativeClause(endingAt: at, from: low) { return head.lowerBound..<end }
          if start == end { return nil }
          break walk
        }
        start = at
      case .genitive, .determiner, .possessive:
        start = at
      case .adverb:
        guard start < end, at > low, self.kind(at - 1) == .determiner || self.kind(at - 1) == .possessive else { break walk }
        start = at
      case .conjunction:
        guard start < end, at > low, joins(at, start, low) else { break walk }
        start = at
      case .object:
        // “one of them”
        guard start == end, at > low, self.kind(at - 1).isPreposition else { break walk }
        start = at
      case .time where start == at + 1 && isGivenName(at) && !(at > low && self.kind(at - 1).isPreposition): start = at
      case .to, .as, .time:
        guard start < end, at > low, self.kind(at - 1).isNominal, kind != .time, !isVerbLike(at - 1), kind != .as else { break walk }
        start = at
      case .punctuation:
        if isClosingBracket(at), let open = openingBracket(of: at, from: low) {
          start = open
          at = open - 1
          continue
        }
        guard start < end, passage.isWord(at, "&") || isHyphen(at) else { break walk }
        start = at
      default:
        if kind.isAuxiliary, let head = relativeClause(endingAt: at, from: low) { return head.lowerBound..<end }
        guard kind.isPreposition, start < end, at > low else { break walk }
        let before = self.kind(at - 1)
        guard before.isNominal || before == .determiner || before == .time, !isVerbLike(at - 1) else { break walk }
        start = at
      }
      at -= 1
    }
    // What a phrase cannot begin with.
    while start < end {
      let kind = self.kind(start)
      guard kind == .genitive || kind == .conjunction || kind == .adverb || kind == .to || kind.isPreposition || kind == .as else { break }
      start += 1
    }
    return start < end ? start..<end : nil
  }

  /// The head of “people who know him” when `at` is within the clause after “who”.
  private func relativeClause(endingAt at: Int, from low: Int) -> Range<Int>? {
    var who = at
    while who > low, at - who < 14 {
      switch kind(who) {
      case .comma, .end, .quoted, .colon, .subject: return nil
      case .relative: return core(endingAt: who, from: low)
      case .that:
        guard kind(who - 1).isNominal, !isVerbLike(who - 1), passage.forms[who - 1] < 0 else { return nil }
        return core(endingAt: who, from: low)
      default: who -= 1
      }
    }
    return nil
  }

  private func openingBracket(of close: Int, from low: Int) -> Int? {
    var open = close - 1
    while open > low, close - open < 14 {
      if isOpeningBracket(open) { return open }
      open -= 1
    }
    return nil
  }

  /// Whether the conjunction joins two nouns rather than two clauses.
  private func joins(_ conjunction: Int, _ start: Int, _ low: Int) -> Bool {
    guard !passage.isWord(conjunction, "but") else { return false }
    let left = kind(conjunction - 1)
    let right = kind(start)
    guard left.isNominal, !isVerbLike(conjunction - 1) else { return false }
    if left == .capital && right == .capital { return true }
    if left != .capital && right != .capital && right != .determiner && right != .possessive { return true }
    guard let other = core(endingAt: conjunction, from: low) else { return false }
    return other.lowerBound == low
  }
}
