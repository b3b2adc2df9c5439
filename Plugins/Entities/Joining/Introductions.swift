import AnalyzerKit

/// Whether the text introduces somebody at a mention, and whether it is somebody else of the same name.
struct Introductions {
  let words: ArticleWords
  let roles: RoleFinder

  init(words: ArticleWords) {
    self.words = words
    roles = RoleFinder(words: words)
  }

  /// Whether a name comes with a title, a role or words between commas that say who this is.
  func isIntroduced(_ candidate: Candidate) -> Bool {
    if candidate.title != nil { return true }
    let (first, next) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    let sentence = words.sentenceOf[first]
    if first > 0, words.sentenceOf[first - 1] == sentence, words.wordClass(first - 1).contains(.role),
      words.shapes[first - 1].contains(.small)
    {
      return true
    }
    guard next + 1 < words.count, words.sentenceOf[next + 1] == sentence, words.isSign(next, 0x2C) else { return false }
    return words.isWord(next + 1, "who") || words.isWord(next + 1, "whose") || words.value(next + 1).kind == .article
      || words.tokens.kinds[next + 1] == .number || words.wordClass(next + 1).contains(.role)
  }

  /// The words that say who somebody is, where they introduce somebody: “, a student from Moscow,”, “, 34, a nurse,”. Empty otherwise.
  func afresh(_ candidate: Candidate) -> Set<Int32> {
    let (first, next) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
    guard next + 2 < words.count, words.isSign(next, 0x2C), words.sentenceOf[next + 2] == words.sentenceOf[first] else { return [] }
    var at = next + 1
    if words.tokens.kinds[at] == .number, words.isSign(at + 1, 0x2C) { at += 2 }
    guard at < words.count, words.isWord(at, "a") || words.isWord(at, "an"), let role = roles.role(candidate), role.lowerBound > next else {
      return []
    }
    return Set(role.filter { words.wordClass($0).contains(.role) }.map { words.types[$0] })
  }

  /// “Another Ivan Petrov”, “a different Ivan Petrov”.
  func isAnother(_ candidate: Candidate) -> Bool {
    let first = candidate.tokens.lowerBound
    guard first > 0, words.sentenceOf[first - 1] == words.sentenceOf[first] else { return false }
    if words.isWord(first - 1, "another") { return true }
    guard first > 1, words.isWord(first - 2, "a") else { return false }
    return words.isWord(first - 1, "different") || words.isWord(first - 1, "second")
  }
}
