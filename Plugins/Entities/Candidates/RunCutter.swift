import AnalyzerKit

/// Cuts a run of name words into titles and names: “German | Interior Minister | Nancy Faeser”.
struct RunCutter {
  let words: ArticleWords
  let phrases: PhraseMatcher
  let runs: RunFinder

  /// One piece of a run.
  struct Piece {
    var tokens: Range<Int>
    /// Words of a title, which are no name.
    var isTitle = false
    /// What the lexicon says of a piece that it knows as a whole.
    var entry: WordClass?
  }

  /// Bodies whose name does not take in the nationality before them.
  private static let stateBodies: [StaticString] = [
    "Ministry", "Army", "Navy", "Government", "Embassy", "Consulate", "Parliament", "Senate", "Congress", "Police", "Cabinet",
    "Constitution", "Consulate", "Department", "Duma",
  ]

  func cut(_ run: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var at = run.lowerBound
    while at < run.upperBound {
      if let phrase = phrases.phrase(at: at, limit: run.upperBound) {
        let stop = nextCut(from: phrase.end, run.upperBound)
        if stop > phrase.end, !isJoint(phrase.end), endsInHead(phrase.end..<stop) || isTeam(phrase.entry, phrase.end..<stop) {
          pieces.append(Piece(tokens: at..<stop))
          at = stop
        } else {
          pieces.append(Piece(tokens: at..<phrase.end, entry: phrase.entry))
          at = phrase.end
        }
      } else if let title = title(at, run.upperBound) {
        pieces.append(Piece(tokens: at..<title, isTitle: true))
        at = title
      } else if !runs.isNameWord(at), !words.shapes[at].contains(.digit), !words.wordClass(at).contains(.particle) {
        at += 1
      } else {
        var stop = max(nextCut(from: at + 1, run.upperBound), at + 1)
        // “U.S. Coast Guard”, “Kurdistan Democratic Party”: a body that the lexicon knows, of a place.
        if stop == at + 1, stop < run.upperBound, words.wordClass(at).meets(.place),
          let body = phrases.phrase(at: stop, limit: run.upperBound),
          body.entry.contains(.organisation), endsInHead(stop..<body.end)
        {
          stop = body.end
          pieces.append(Piece(tokens: at..<stop))
          at = stop
          continue
        }
        split(at..<stop, into: &pieces)
        at = stop
      }
    }
    return pieces
  }

  /// The end of the title that begins at a word and has a name after it.
  func title(_ token: Int, _ limit: Int) -> Int? {
    var at = token
    var end: Int?
    while at + 1 < limit, runs.isNameWord(at) {
      let known = words.wordClass(at)
      let isGivenNext = words.wordClass(at + 1).contains(.given)
      let isRole = known.contains(.role) && !isKin(at) && (isGivenNext || end != nil && !known.contains(.family))
      if known.contains(.title) && (end == nil || !known.contains(.family) || isGivenNext) || isRole {
        at += 1
        end = at
        if at + 1 < limit, words.isWord(at, "of"), let last = office(at + 1, limit) {
          at = last
          end = at
        }
      } else if known.contains(.roleModifier), !known.contains(.given) {
        at += 1
        if at < limit, words.isHyphen(at) { at += 1 }
      } else {
        break
      }
    }
    guard let end, end < limit, runs.isNameWord(end) else { return nil }
    let next = words.wordClass(end)
    if next.meets(.head), !next.meets(.person) { return nil }
    if words.isWord(end, "Jr.") || words.isWord(end, "Jr") || next.contains(.organisationSuffix) { return nil }
    if let phrase = phrases.phrase(at: token, limit: limit), phrase.end > end { return nil }
    return end
  }

  /// “Mother Teresa”: part of the name.
  private func isKin(_ token: Int) -> Bool {
    words.isWord(token, "Mother") || words.isWord(token, "Father") || words.isWord(token, "Brother") || words.isWord(token, "Sister")
  }

  /// “State” of “Secretary of State”: words of an office, before the name.
  private func office(_ token: Int, _ limit: Int) -> Int? {
    var at = token
    while at < limit, runs.isNameWord(at), words.wordClass(at).contains(.common), !words.wordClass(at).contains(.given) { at += 1 }
    return at > token && at < limit ? at : nil
  }

  /// Where the next title or known name begins.
  private func nextCut(from token: Int, _ limit: Int) -> Int {
    var at = token
    while at < limit {
      if title(at, limit) != nil { return at }
      if !isJoint(at - 1), phrases.phrase(at: at, limit: limit) != nil { return at }
      at += 1
    }
    return limit
  }

  /// Whether a token ties the next word to the one before it.
  private func isJoint(_ token: Int) -> Bool {
    words.isWord(token, "of") || words.isWord(token, "the") || words.isWord(token, "for") || words.isWord(token, "on")
      || words.isWord(token, "and") || words.isSign(token, 0x26)
  }

  private func endsInHead(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    return words.wordClass(last).meets(.head) && !words.wordClass(last).meets(.given)
  }

  /// “St. Louis Cardinals”: a place and one word in the plural.
  private func isTeam(_ entry: WordClass, _ rest: Range<Int>) -> Bool {
    guard rest.count == 1, entry.meets([.city, .town, .state]) else { return false }
    let known = words.wordClass(rest.lowerBound)
    return words.bytes[Int(words.tokens.ends[rest.lowerBound]) - 1] | 0x20 == 0x73 && known.meets([.common, .organisation])
      && !known.meets([.given, .title, .role])
  }

  /// A stretch without titles and long known names.
  private func split(_ tokens: Range<Int>, into pieces: inout [Piece]) {
    let first = tokens.lowerBound
    let known = phrases.entry(first..<(first + 1))
    if tokens.count == 1 {
      pieces.append(Piece(tokens: tokens))
      return
    }
    // “Russia-Ukraine”, “Ajax-Feyenoord”
    if words.isHyphen(first + 1), first + 2 < tokens.upperBound, known.meets(.place.union(.group)),
      phrases.entry((first + 2)..<(first + 3)).meets(.place.union([.group, .organisation])), !endsInHead(tokens)
    {
      pieces.append(Piece(tokens: first..<(first + 1)))
      split((first + 2)..<tokens.upperBound, into: &pieces)
      return
    }
    if known.contains(.group), !known.contains(.given), runs.isNameWord(first + 1) {
      let rest = (first + 1)..<tokens.upperBound
      let next = phrases.entry((first + 1)..<(first + 2))
      let isBody = rest.last.map { last in RunCutter.stateBodies.contains { words.isWord(last, $0) } } ?? false
      let isOffice = rest.allSatisfy { words.wordClass($0).meets([.title, .role, .roleModifier]) }
      if next.contains(.group) || isBody || isOffice || !endsInHead(rest) && !next.contains(.common) && !hasOf(rest) {
        pieces.append(Piece(tokens: first..<(first + 1)))
        if !isOffice { split(rest, into: &pieces) }
        return
      }
    }
    if known.meets(.politicalPlace), tokens.dropFirst().allSatisfy({ words.wordClass($0).meets([.title, .role, .roleModifier]) }),
      tokens.dropFirst().contains(where: { words.wordClass($0).contains(.title) && !words.wordClass($0).meets(.head) })
    {
      pieces.append(Piece(tokens: first..<(first + 1)))
      return
    }
    pieces.append(Piece(tokens: tokens))
  }

  private func hasOf(_ tokens: Range<Int>) -> Bool { tokens.contains { words.isWord($0, "of") } }
}
