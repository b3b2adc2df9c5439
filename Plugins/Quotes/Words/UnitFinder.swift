import AnalyzerKit

/// Cuts a passage into units.
enum UnitFinder {
  static func units(of passage: Passage) -> [Unit] {
    var units: [Unit] = []
    let sentences = passage.text.sentences
    for sentence in 0..<sentences.count {
      let tokens = sentences.tokens(sentence)
      guard let first = tokens.first else { continue }
      let block = passage.blockIndex(of: first)
      if let last = units.last, last.block == block, joins(last.tokens, tokens, passage) {
        units[units.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
      } else {
        units.append(Unit(tokens: tokens, block: block, isOnlyQuoted: false, endsBlock: false))
      }
    }
    for index in units.indices {
      units[index].isOnlyQuoted = isOnlyQuoted(units[index].tokens, passage)
      units[index].endsBlock = index + 1 == units.count || units[index + 1].block != units[index].block
    }
    return units
  }

  /// Whether a sentence goes on inside the quotation in which the one before it ended, or says who spoke the words that end it.
  private static func joins(_ before: Range<Int>, _ sentence: Range<Int>, _ passage: Passage) -> Bool {
    guard let last = before.last, let first = sentence.first else { return false }
    let open = passage.regionOf[last]
    if open >= 0, passage.regionOf[first] == open { return true }
    // A closing mark that the sentence boundary has left behind.
    guard open >= 0, passage.regionOf[first] < 0 else { return false }
    let region = passage.regions[Int(open)]
    guard region.tokens.upperBound == first, region.isClosed else { return false }
    let inner = region.last
    guard inner > region.tokens.lowerBound else { return false }
    if passage.classes[inner] == .comma || passage.classes[first] == .comma { return true }
    guard passage.classes[inner] == .end || passage.classes[inner] == .punctuation, !passage.isWord(inner, ".") else { return false }
    return isTag(sentence, passage)
  }

  /// “he asked.”, “said the mayor.”, “Maria Lund said on Friday.”
  private static func isTag(_ sentence: Range<Int>, _ passage: Passage) -> Bool {
    let head = sentence.prefix(20)
    guard let cue = head.first(where: { passage.traits[$0].contains(.parenthetical) }) else { return false }
    if passage.classes[head.lowerBound] == .subject || cue == head.lowerBound { return true }
    let next = cue + 1
    guard next < sentence.upperBound else { return true }
    switch passage.classes[next] {
    case .end, .comma, .time, .inPreposition, .onPreposition, .atPreposition, .to, .adverb, .edge, .aboutPreposition: return true
    default: return passage.isQuoted(next)
    }
  }

  private static func isOnlyQuoted(_ tokens: Range<Int>, _ passage: Passage) -> Bool {
    var quoted = false
    for token in tokens {
      if passage.isQuoted(token) {
        quoted = true
      } else if passage.text.tokens.kinds[token].isWordLike {
        return false
      }
    }
    return quoted
  }
}
