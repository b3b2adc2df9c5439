import AnalyzerKit

/// Finds what the text calls a person: the title before the name, or the apposition after it.
struct RoleFinder {
  let words: ArticleWords

  private static let honorifics: [StaticString] = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Sir", "Dame", "Lord", "Lady", "Madam", "Mister", "Herr", "Frau",
    "Monsieur",
    "Mme", "Señor", "Messrs", "Dr", "Dr.",
  ]
  private static let longest = 14

  /// The words of the role beside one mention, nil when there is none.
  func role(_ candidate: Candidate) -> Range<Int>? {
    let sentence = words.text.sentences.tokens(Int(words.sentenceOf[candidate.tokens.lowerBound]))
    return before(candidate, sentence) ?? after(candidate.tokens.upperBound, sentence)
  }

  private func before(_ candidate: Candidate, _ sentence: Range<Int>) -> Range<Int>? {
    let end = candidate.tokens.lowerBound
    var start: Int
    if let title = candidate.title {
      start = title.lowerBound
      if title.allSatisfy({ token in RoleFinder.honorifics.contains { words.isWord(token, $0) } }) { return nil }
    } else {
      guard end > sentence.lowerBound, words.wordClass(end - 1).contains(.role), words.shapes[end - 1].contains(.small) else { return nil }
      start = end - 1
    }
    while start > sentence.lowerBound, isModifier(start - 1, sentence) { start -= 1 }
    while start < end, words.isHyphen(start) || words.isPossessive(start) { start += 1 }
    var last = end
    while last > start, RoleFinder.honorifics.contains(where: { words.isWord(last - 1, $0) }) { last -= 1 }
    return last > start ? start..<last : nil
  }

  private func isModifier(_ token: Int, _ sentence: Range<Int>) -> Bool {
    if words.isHyphen(token) || words.isPossessive(token) && token > sentence.lowerBound && words.isCapital(token - 1) { return true }
    guard words.tokens.kinds[token] == .word else { return false }
    let known = words.wordClass(token)
    if words.value(token).kind == .day || words.value(token).kind == .weekday || words.value(token).kind == .month { return false }
    if known.contains(.roleModifier) { return true }
    if known.contains(.functionWord), !words.shapes[token].contains(.allCapitals) { return false }
    if known.meets([.role, .title]) { return true }
    return words.isCapital(token) && (token > sentence.lowerBound || known.meets(.named))
  }

  /// “, a Russia analyst at Queen’s University Belfast,”
  private func after(_ comma: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard comma + 1 < sentence.upperBound, words.isSign(comma, 0x2C) else { return nil }
    var start = comma + 1
    // “, 34, a carpenter”
    if words.tokens.kinds[start] == .number, start + 2 < sentence.upperBound, words.isSign(start + 1, 0x2C) { start += 2 }
    if words.value(start).kind == .article { start += 1 }
    var end = start
    var hasRole = false
    let limit = min(sentence.upperBound, start + RoleFinder.longest)
    while end < limit, !words.isSign(end, 0x2C), !words.isSign(end, 0x2E), !words.isSign(end, 0x3B), words.tokens.kinds[end] != .quote {
      if words.isWord(end, "who") || words.isWord(end, "which") || words.isWord(end, "that") || words.isWord(end, "whose") { break }
      if !hasRole {
        let known = words.wordClass(end)
        if known.contains(.role), words.shapes[end].contains(.small) {
          hasRole = true
        } else if end - start >= 5 || known.contains(.functionWord) && !known.contains(.roleModifier) || words.value(end).kind == .speech {
          return nil
        }
      } else if words.value(end).kind == .speech || words.isWord(end, "and") && words.value(end - 1).kind == .weekday {
        break
      }
      end += 1
    }
    guard hasRole, end < sentence.upperBound, end > start else { return nil }
    return start..<end
  }
}
