import AnalyzerKit

/// Ages without a word for years: “Vera Lund, 34,”, “aged 68”.
struct AgeGrammar {
  let words: ArticleWords
  let reader: NumberReader

  /// The age whose number is token `token`.
  func age(at token: Int, limit: Int) -> ValueMention? {
    guard token > 0, words.sentenceOf[token - 1] == words.sentenceOf[token], isStated(token, limit),
      let digits = reader.digits(at: Int(words.tokens.starts[token])), digits.plain, let years = digits.value.integer,
      (1...110).contains(years), reader.token(endingAt: digits.end, from: token) == token
    else { return nil }
    var mention = ValueMention(tokens: token..<(token + 1), type: .DATE, value: "P\(years)Y", rule: .age)
    (mention.number, mention.unit) = (digits.value, "year-old")
    return mention
  }

  private func isStated(_ token: Int, _ limit: Int) -> Bool {
    if words.isWord(token - 1, "aged") || token > 1 && words.isWord(token - 1, "age") && words.isWord(token - 2, "at") {
      return !isRange(token, limit)
    }
    guard token >= 2 else { return false }
    if words.isWord(token - 1, "both"), words.isSign(token - 2, 0x2C) {
      return token + 1 >= limit || !words.tokens.kinds[token + 1].isWordLike
    }
    return token + 1 < limit && words.isSign(token - 1, 0x2C) && words.isSign(token + 1, 0x2C) && words.isCapital(token - 2)
      && words.sentenceOf[token - 2] == words.sentenceOf[token] && words.value(token - 2).kind != .month
      && (!words.wordClass(token - 2).meets(.place) || token >= 3 && words.isCapital(token - 3))
  }

  private func isRange(_ token: Int, _ limit: Int) -> Bool {
    token + 2 < limit && (words.isHyphen(token + 1) || words.isDash(token + 1) || words.isWord(token + 1, "to"))
  }
}
