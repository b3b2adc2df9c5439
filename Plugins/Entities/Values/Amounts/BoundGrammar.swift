import AnalyzerKit

/// The words around a number that say whether it is exact: “about”, “at least”, “more than”, “or more”, `>=`.
struct BoundGrammar {
  let words: ArticleWords

  /// What the words say, their first or last token, and whether they belong to the amount as its own words do.
  struct Found {
    var bound: EntityMention.Bound
    var token: Int
    var isPart = true

    init(_ bound: EntityMention.Bound, _ token: Int, isPart: Bool = true) {
      (self.bound, self.token, self.isPart) = (bound, token, isPart)
    }
  }

  /// What the words before token `start` say, and the first of them; none of them lies before `floor`.
  func before(_ start: Int, floor: Int, isPeriod: Bool) -> Found? {
    func word(_ back: Int, _ words: StaticString...) -> Bool {
      guard start - back >= floor else { return false }
      return words.contains { self.words.isWord(start - back, $0) }
    }
    guard start - 1 >= floor else { return nil }
    if let sign = sign(start, floor) { return sign }
    guard words.value(start - 1).kind == .hedge || words.value(start - 1).kind == .functionWord || words.tokens.kinds[start - 1] == .word
    else {
      return nil
    }
    var back = 0
    if word(1, "to"), word(2, "equal"), word(3, "or") { back = 3 }
    let isOrEqual = back > 0
    if word(1, "than"), word(2, "equal"), word(3, "or"), word(4, "greater", "bigger", "larger", "more") {
      return Found(.atLeast, start - 4)
    }
    if word(1, "than"), word(2, "equal"), word(3, "or"), word(4, "smaller", "less", "lower", "fewer") { return Found(.atMost, start - 4) }
    if word(back + 1, "than") {
      if isPeriod, word(back + 2, "higher", "lower", "better", "worse", "greater", "larger", "smaller", "bigger") { return nil }
      let isMore = word(
        back + 2, "more", "greater", "larger", "bigger", "higher", "better", "longer", "older", "heavier", "taller", "later")
      guard isMore || word(back + 2, "less", "fewer", "smaller", "lower", "shorter", "younger", "lighter", "worse") else { return nil }
      if word(back + 3, "no", "not") { return Found(isMore ? .atMost : .atLeast, start - back - 3) }
      let step = word(back + 3, "far", "much", "slightly", "significantly", "well") ? 3 : 2
      return Found(isMore ? isOrEqual ? .atLeast : .over : isOrEqual ? .atMost : .under, start - back - step)
    }
    if word(1, "least"), word(2, "at") { return Found(.atLeast, start - 2) }
    if word(1, "most"), word(2, "at") { return Found(.atMost, start - 2) }
    if word(1, "to"), word(2, "up") { return Found(.atMost, start - 2) }
    if word(1, "to"), word(2, "close") { return Found(.about, start - 2) }
    if word(1, "of") {
      if word(2, "excess"), word(3, "in") { return Found(.over, start - 3) }
      if word(2, "upwards", "upward") { return Found(.over, start - 2) }
      if word(2, "minimum") { return Found(.atLeast, start - (word(3, "a") ? 3 : 2)) }
      if word(2, "maximum") { return Found(.atMost, start - (word(3, "a") ? 3 : 2)) }
      return nil
    }
    if word(1, "as"), word(3, "as") {
      if word(2, "many", "much", "high", "long") { return Found(.atMost, start - 3) }
      if word(2, "few", "little", "low") { return Found(.atLeast, start - 3) }
      return nil
    }
    if word(1, "estimated") { return Found(.about, start - (word(2, "an") ? 2 : 1)) }
    let simple: EntityMention.Bound? =
      word(1, "about", "around", "approximately", "roughly", "nearly", "almost", "some", "barely", "circa", "approx")
      ? .about
      : word(1, "over", "above", "exceed", "exceeds", "exceeded", "exceeding", "topping")
        ? .over : word(1, "under", "below") ? .under : nil
    let hasDegree = word(2, "just", "well", "slightly")
    guard let simple, !(isPeriod && word(1, "over", "under", "below", "above") && !hasDegree) else { return nil }
    let step = word(2, "just", "well", "slightly", "far", "only") && simple != .about ? 2 : 1
    return Found(simple, start - step, isPart: !word(1, "above", "below", "exceed", "exceeds", "exceeded", "exceeding", "topping"))
  }

  /// What the words from token `end` on say, and the token after them.
  func after(_ end: Int, limit: Int) -> Found? {
    guard end < limit else { return nil }
    if words.isSign(end, 0x2B), words.tokens.isGlued(end) { return Found(.atLeast, end + 1) }
    guard end + 1 < limit, words.isWord(end, "or") || words.isWord(end, "and") else { return nil }
    let isOr = words.isWord(end, "or")
    func word(_ words: StaticString...) -> Bool { words.contains { self.words.isWord(end + 1, $0) } }
    let isEnd = end + 2 >= limit || !words.isWord(end + 2, "than")
    if isEnd,
      word("above", "over", "older", "up", "upwards", "upward") || isOr && word("more", "greater", "higher", "longer", "better", "larger")
    {
      return Found(.atLeast, end + 2)
    }
    if isEnd, word("below", "under", "younger") || isOr && word("less", "fewer", "lower", "shorter", "smaller") {
      return Found(.atMost, end + 2)
    }
    return isOr && word("so") ? Found(.about, end + 2) : nil
  }

  /// `>`, `>=`, `≥` before the number.
  private func sign(_ start: Int, _ floor: Int) -> Found? {
    let before = start - 1
    let bytes = words.bytes
    let first = Int(words.tokens.starts[before])
    let length = Int(words.tokens.ends[before]) - first
    if length == 3, bytes[first] == 0xE2, bytes[first + 1] == 0x89 {
      return bytes[first + 2] == 0xA5 ? Found(.atLeast, before) : bytes[first + 2] == 0xA4 ? Found(.atMost, before) : nil
    }
    let hasEqual = words.isSign(before, 0x3D) && words.tokens.isGlued(before)
    let token = hasEqual ? before - 1 : before
    guard token >= floor else { return nil }
    let isMore = words.isSign(token, 0x3E)
    guard isMore || words.isSign(token, 0x3C) else {
      guard length == 2, bytes[first + 1] == 0x3D, bytes[first] == 0x3E || bytes[first] == 0x3C else { return nil }
      return Found(bytes[first] == 0x3E ? .atLeast : .atMost, before)
    }
    // `<>`, `->` and markup
    if token > 0, words.tokens.isGlued(token), !words.tokens.kinds[token - 1].isWordLike { return nil }
    return Found(isMore ? hasEqual ? .atLeast : .over : hasEqual ? .atMost : .under, token)
  }
}
