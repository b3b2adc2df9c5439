import AnalyzerKit

/// Finds the title before a person’s name: “Interior Minister” before “Nina Falk”.
struct TitleFinder {
  let words: ArticleWords
  let phrases: PhraseMatcher
  /// The most tokens of a title.
  private static let longest = 8

  /// The words of the title that ends where a name begins; nil without one.
  func title(before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = name
    while start > sentence.lowerBound, name - start < TitleFinder.longest, mayBelong(start - 1) { start -= 1 }
    while start < name {
      if end(start, name + 1) == name { return start..<name }
      start += 1
    }
    return nil
  }

  private func mayBelong(_ token: Int) -> Bool {
    words.isWord(token, "of") || words.isHyphen(token)
      || isWritten(token) && (words.wordClass(token).meets([.title, .role, .roleModifier, .common]))
  }

  private func isWritten(_ token: Int) -> Bool {
    let kind = words.tokens.kinds[token]
    return (kind == .word || kind == .number) && (words.shapes[token].contains(.capital) || words.shapes[token].contains(.innerCapital))
  }

  /// The end of the title that begins at a token.
  private func end(_ token: Int, _ limit: Int) -> Int? {
    var at = token
    var end: Int?
    while at + 1 < limit, isWritten(at) {
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
    return end
  }

  /// “Mother Teresa”: part of the name.
  private func isKin(_ token: Int) -> Bool {
    words.isWord(token, "Mother") || words.isWord(token, "Father") || words.isWord(token, "Brother") || words.isWord(token, "Sister")
  }

  /// “State” of “Secretary of State”: words of an office, before the name.
  private func office(_ token: Int, _ limit: Int) -> Int? {
    var at = token
    while at + 1 < limit, isWritten(at), words.wordClass(at).contains(.common), !words.wordClass(at).contains(.given) { at += 1 }
    return at > token ? at : nil
  }
}
