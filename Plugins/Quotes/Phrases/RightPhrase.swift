/// The noun phrase right of a verb or of “according to”.
extension Phrases {
  /// The phrase that begins at `start` and ends before `high`, without what follows its first comma; nil when there is none.
  func phrase(startingAt start: Int, to high: Int) -> Range<Int>? {
    let high = min(high, start + Phrases.reach)
    var at = start
    var hasHead = false
    walk: while at < high {
      let kind = kind(at)
      switch kind {
      case .subject, .it, .you, .object:
        guard at == start else { break walk }
        return at..<(at + 1)
      case .determiner:
        if hasHead { break walk }
        if at == start, at + 1 < high, self.kind(at + 1) == .ofPreposition { hasHead = true }
      case .possessive:
        if hasHead, !passage.isWord(at, "whose") { break walk }
      case .capital, .number, .gerund, .plural, .word, .past:
        // “a survey carried out for the council”
        if kind == .past, hasHead, at + 1 < high, self.kind(at + 1).isPreposition || self.kind(at + 1) == .to,
          self.kind(at - 1) != .capital
        {
          return start..<clauseEnd(from: at, to: high)
        }
        if isVerbLike(at), kind != .past || hasHead { break walk }
        hasHead = true
      case .genitive: hasHead = true
      case .quoted:
        // “told Radio One's ‘The Morning Hour’”
        guard at > start, self.kind(at - 1) == .genitive, let region = passage.region(at), region.looksLikeTitle else { break walk }
        at = min(high, region.tokens.upperBound)
        continue
      case .relative:
        guard hasHead else { break walk }
        return start..<clauseEnd(from: at, to: high)
      case .conjunction:
        guard hasHead, at + 1 < high, passage.isWord(at, "and"), self.kind(at + 1) == self.kind(at - 1) || self.kind(at + 1) == .determiner
        else { break walk }
        hasHead = false
      case .adverb:
        if hasHead { break walk }
      case .time:
        // “a Wednesday editorial”
        guard !hasHead, at > start, at + 1 < high, self.kind(at + 1).isNominal else { break walk }
      case .punctuation:
        guard passage.isWord(at, "&") || isHyphen(at) else {
          if hasHead, isOpeningBracket(at), let close = (at..<min(high, at + 12)).first(where: { isClosingBracket($0) }) {
            at = close + 1
            continue
          }
          break walk
        }
      default:
        guard kind.isPreposition || kind == .to, hasHead, at + 1 < high else { break walk }
        let next = self.kind(at + 1)
        guard next.isNominal || next == .determiner || next == .possessive || next == .object, !isVerbLike(at + 1) else { break walk }
        if kind == .to, next == .word { break walk }
        hasHead = false
      }
      at += 1
    }
    while at > start {
      let last = self.kind(at - 1)
      guard last.isPreposition || last == .conjunction || last == .adverb || last == .to else { break }
      at -= 1
    }
    return at > start ? start..<at : nil
  }

  /// The phrase with its appositions: “Paul Lang, a spokesman for the department”.
  func fullPhrase(startingAt start: Int, to high: Int) -> Range<Int>? {
    guard let first = phrase(startingAt: start, to: high) else { return nil }
    var end = first.upperBound
    while end + 1 < high, end - start < 2 * Phrases.reach, kind(end) == .comma, opensApposition(end + 1) || names(first, end + 1) {
      var stop = end + 1
      while stop < high, end + Phrases.reach > stop {
        let kind = kind(stop)
        if kind == .comma || kind == .end || kind == .colon || kind == .quoted { break }
        stop += 1
      }
      end = stop
    }
    return start..<end
  }

  /// “his wife, Ana Roe”: a name after a noun for a person.
  private func names(_ first: Range<Int>, _ token: Int) -> Bool {
    guard kind(token) == .capital, let noun = first.last else { return false }
    return kind(noun) != .capital && !passage.traits[noun].isDisjoint(with: [.role, .kin])
  }

  private func opensApposition(_ token: Int) -> Bool {
    switch kind(token) {
    case .determiner, .possessive, .number, .relative: return true
    case .past: return true
    case .capital, .word, .plural:
      return passage.traits[token].contains(.role) || token + 1 < passage.count && passage.traits[token + 1].contains(.role)
    default: return false
    }
  }

  /// The end of the relative clause that begins at `start`: the next comma, colon, quotation or full stop.
  private func clauseEnd(from start: Int, to high: Int) -> Int {
    var at = start
    while at < high {
      switch kind(at) {
      case .comma, .end, .colon, .quoted: return at
      default: at += 1
      }
    }
    return at
  }
}
