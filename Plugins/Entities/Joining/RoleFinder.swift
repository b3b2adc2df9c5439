import AnalyzerKit

/// Finds what the text calls a person: the title before the name, or the apposition after it.
struct RoleFinder {
  let words: ArticleWords

  private static let honorifics: [StaticString] = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mx", "Mx.", "Sir", "Dame", "Lord", "Lady", "Madam", "Mister", "Herr", "Frau",
    "Monsieur",
    "Mme", "Señor", "Messrs", "Dr", "Dr.",
  ]
  /// Titles that give way to an apposition.
  private static let weak: [StaticString] = ["Prof", "Prof.", "Professor", "Rev", "Rev.", "Reverend"]
  private static let longest = 14

  /// The words of the role beside one mention, nil when there is none.
  func role(_ candidate: Candidate) -> Range<Int>? {
    let sentence = words.text.sentences.tokens(Int(words.sentenceOf[candidate.tokens.lowerBound]))
    let next = words.skippingMarks(from: candidate.tokens.upperBound, sentence.upperBound)
    let first = before(candidate, sentence)
    // “Prof” says less than “, an economist at …,” after the name.
    if let first, !first.allSatisfy({ token in RoleFinder.weak.contains { words.isWord(token, $0) } }) { return first }
    return after(next, sentence) ?? first ?? apposed(candidate, next, sentence) ?? elected(next, sentence)
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

  /// “The union’s lawyer, Vera Lund, said” and “Its director, Mr. Lund,”: the words before the comma, without whose they are.
  private func apposed(_ candidate: Candidate, _ next: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let first = candidate.title?.lowerBound ?? candidate.tokens.lowerBound
    let comma = words.skippingMarks(before: first, sentence.lowerBound)
    guard comma - 1 > sentence.lowerBound, words.isSign(comma, 0x2C), next < sentence.upperBound, words.isSign(next, 0x2C),
      words.wordClass(comma - 1).contains(.role), words.shapes[comma - 1].contains(.small)
    else { return nil }
    var start = comma - 1
    while start > sentence.lowerBound, comma - start < 6, isPlain(start - 1) { start -= 1 }
    // Whose wife somebody is, is no role without the name.
    guard start > sentence.lowerBound, !RoleFinder.kin.contains(where: { words.isWord(comma - 1, $0) }) else { return nil }
    let owner = start - 1
    let isOwned = words.isPossessive(owner) || RoleFinder.owners.contains { words.isWord(owner, $0) }
    return isOwned || words.value(owner).kind == .article ? start..<comma : nil
  }

  private static let kin: [StaticString] = [
    "wife", "husband", "mother", "father", "son", "daughter", "brother", "sister", "cousin", "uncle", "aunt", "partner", "friend",
    "grandmother", "grandfather", "parent", "child", "spouse", "widow", "widower", "neighbor", "neighbour",
  ]
  private static let owners: [StaticString] = ["its", "his", "her", "their", "our", "my", "your", "whose", "the"]

  /// A word that may stand before the role in its phrase: “deputy”, “Russia”, “works”.
  private func isPlain(_ token: Int) -> Bool {
    words.tokens.kinds[token] == .word && !words.isPossessive(token) && !RoleFinder.owners.contains { words.isWord(token, $0) }
      && (!words.wordClass(token).contains(.functionWord) || words.wordClass(token).contains(.roleModifier))
      && words.value(token).kind != .speech
  }

  /// “, who was elected mayor last year”
  private func elected(_ comma: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard comma + 4 < sentence.upperBound, words.isSign(comma, 0x2C), words.isWord(comma + 1, "who") else { return nil }
    var at = comma + 2
    if words.isWord(at, "became") {
      at += 1
    } else {
      let verbs: [StaticString] = ["elected", "appointed", "named"]
      guard words.isWord(at, "was") || words.isWord(at, "is"), verbs.contains(where: { words.isWord(at + 1, $0) }) else { return nil }
      at += 2
    }
    if words.isWord(at, "as") { at += 1 }
    if at < sentence.upperBound, words.value(at).kind == .article || words.isWord(at, "the") { at += 1 }
    let start = at
    while at < min(sentence.upperBound, start + 4), isPlain(at) {
      if words.wordClass(at).contains(.role), at + 1 >= sentence.upperBound || !words.wordClass(at + 1).contains(.role) {
        return start..<(at + 1)
      }
      at += 1
    }
    return nil
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
    if words.value(start).kind == .article || words.isWord(start, "the") { start += 1 }
    var end = start
    var hasRole = false
    let limit = min(sentence.upperBound, start + RoleFinder.longest)
    while end < limit, !words.isSign(end, 0x2C), !words.isSign(end, 0x2E), !words.isSign(end, 0x3B), words.tokens.kinds[end] != .quote {
      if words.isWord(end, "who") || words.isWord(end, "which") || words.isWord(end, "that") || words.isWord(end, "whose") { break }
      if !hasRole {
        let known = words.wordClass(end)
        if words.isPossessive(end) {
          // “the union’s president”: without whose.
          start = end + 1
        } else if known.contains(.role), words.shapes[end].contains(.small) {
          hasRole = true
        } else if end - start >= 5 || known.contains(.functionWord) && !known.contains(.roleModifier) || words.value(end).kind == .speech {
          return nil
        }
      } else if words.isSign(end, 0x28) || words.isWord(end, "and") && end + 1 < limit && words.value(end + 1).kind == .article {
        break
      } else if words.value(end).kind == .speech || words.isWord(end, "and") && words.value(end - 1).kind == .weekday {
        break
      }
      end += 1
    }
    guard hasRole, end < sentence.upperBound, end > start else { return nil }
    return start..<end
  }
}
