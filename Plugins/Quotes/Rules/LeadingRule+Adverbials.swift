/// What stands between the cue and what was said.
extension LeadingRule {
  /// Past “on Thursday”, “in a statement”, commas and colons, to where what was said begins.
  func skipAdverbials(_ start: Int, _ cue: Cue, _ made: inout Attribution) -> Int {
    var at = start
    while at < context.high {
      switch context.kind(at) {
      case .time: at += 1
      case .number where at > start && context.kind(at - 1) == .time: at += 1
      case .adverb where context.kind(at + 1) != .past: at += 1
      case .determiner where context.kind(at + 1) == .time || context.kind(at + 2) == .time: at += context.kind(at + 1) == .time ? 2 : 3
      case .comma where at + 1 < context.high && (context.kind(at + 1) == .quoted || context.kind(at + 1) == .that): at += 1
      case .colon:
        made.cue = cue.group.lowerBound..<(at + 1)
        made.rule = "colon"
        return at + 1
      case .onPreposition where at + 1 < context.high && context.kind(at + 1) == .time: at += 2
      case .comma:
        // “said, however, that …”
        guard let close = ahead(at + 1, 8, { $0 == .comma }), close + 1 < context.high else { return at + 1 }
        let next = context.kind(close + 1)
        guard next == .quoted || next == .that || passage.traits[cue.head].contains(.parenthetical) && close - at < 4 else { return at + 1 }
        at = close + 1
      case .to where isSaying(cue) && made.addressee == nil:
        // “wrote to the council”
        switch context.kind(at + 1) {
        case .determiner, .possessive, .capital, .object, .plural: break
        default: return at
        }
        guard let listener = phrases.phrase(startingAt: at + 1, to: context.high) else { return at }
        made.addressee = listener
        at = listener.upperBound
      case let kind where kind.isPreposition && isSaying(cue) || kind == .to && made.addressee != nil:
        guard let stop = adverbialEnd(at) else { return at }
        at = stop
      default: return at
      }
    }
    return at
  }

  func isSaying(_ cue: Cue) -> Bool { passage.traits[cue.head].contains(.parenthetical) }

  /// The end of “in an interview with X published Friday” when “that”, a quotation, a colon or a new subject follows it.
  private func adverbialEnd(_ start: Int) -> Int? {
    var at = start
    while at < context.high, at - start < 16 {
      switch context.kind(at) {
      case .that, .colon, .subject: return at
      case .quoted:
        return context.kind(at - 1) == .comma || passage.region(at)?.endsLikeSpeech == true ? at : nil
      case .comma:
        let next = context.kind(at + 1)
        return next == .quoted || next == .that ? at : nil
      case .end: return nil
      case let kind where kind.isAuxiliary: return nil
      default: at += 1
      }
    }
    return nil
  }

  private func ahead(_ start: Int, _ count: Int, _ holds: (WordClass) -> Bool) -> Int? {
    (start..<min(context.high, start + count)).first { holds(context.kind($0)) }
  }

  func takesPreposition(_ at: Int, _ cue: Cue) -> Bool {
    guard !passage.traits[cue.head].contains(.parenthetical), !cue.isPassive else { return false }
    switch context.kind(at) {
    case .forPreposition, .aboutPreposition, .ofPreposition, .againstPreposition, .onPreposition, .outPreposition, .upPreposition:
      return true
    case .to:
      switch context.kind(at + 1) {
      case .determiner, .possessive, .capital, .number, .object, .gerund, .plural: return true
      default: return false
      }
    default: return false
    }
  }
}
