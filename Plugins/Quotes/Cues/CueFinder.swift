/// Finds the cues of a unit.
struct CueFinder {
  /// Below it a word is no cue, in hundredths of a logit.
  static let threshold = 20
  /// For verbs of saying beside quotation marks.
  private static let besideQuotes = -250

  let passage: Passage
  private let scorer = CueScorer()

  init(_ passage: Passage) { self.passage = passage }

  /// In the order of the text; none lies in quotation marks.
  func cues(in unit: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    for token in unit where passage.forms[token] >= 0 && !passage.isQuoted(token) {
      let kind = passage.classes[token]
      guard kind == .word || kind == .past || kind == .gerund || kind == .plural || kind == .capital else { continue }
      guard let score = scorer.score(token, in: passage) else { continue }
      guard score >= CueFinder.threshold || isBesideQuotes(token, unit) && score >= CueFinder.besideQuotes else { continue }
      let cue = cue(token, score, unit)
      if let last = cues.last, last.group.upperBound > cue.group.lowerBound || last.head + 1 == token && kind != .past {
        if last.score >= score { continue }
        cues.removeLast()
      }
      cues.append(cue)
    }
    return cues
  }

  private func isBesideQuotes(_ token: Int, _ unit: Range<Int>) -> Bool {
    guard passage.traits[token].contains(.parenthetical) else { return false }
    for at in max(unit.lowerBound, token - 5)..<min(unit.upperBound, token + 6) where passage.isQuoted(at) { return true }
    return false
  }

  func cue(_ head: Int, _ score: Int, _ unit: Range<Int>) -> Cue {
    var low = head
    var isPassive = false
    var isNonfinite = passage.classes[head] == .gerund
    scan: while low > unit.lowerBound, !passage.isQuoted(low - 1) {
      switch passage.classes[low - 1] {
      case .be:
        if passage.classes[head] == .past || passage.isWord(head, "said") || passage.isWord(head, "told") {
          isPassive = true
        }
        isNonfinite = false
      case .have, .do, .modal: isNonfinite = false
      case .negation: break
      case .adverb:
        // An adverb that ends the subject's place ("here", "now") stays outside unless an auxiliary precedes.
        if low - 1 == unit.lowerBound { break scan }
      case .to:
        isNonfinite = true
      default: break scan
      }
      low -= 1
    }
    var high = head + 1
    if passage.isWord(head, "according"), high < unit.upperBound, passage.classes[high] == .to { high += 1 }
    return Cue(head: head, group: low..<high, score: score, isPassive: isPassive, isNonfinite: isNonfinite)
  }
}
