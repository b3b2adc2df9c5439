import AnalyzerKit

/// Orders: “first”, “48th”, “the twenty-first century”, “the third quarter of 2022”.
struct OrdinalGrammar {
  let words: ArticleWords
  let reader: NumberReader
  let dates: DateGrammar

  /// “first”, “the 19th century”, “the third quarter of 2022”.
  func word(at token: Int, limit: Int) -> ValueMention? {
    if words.value(token).kind == .ordinalScale {
      guard words.bytes[Int(words.tokens.ends[token]) - 1] | 0x20 == 0x68 else { return nil }
      return DecimalNumber(1, exponent: words.value(token).number).integer.map { order(token, end: token + 1, $0, limit: limit) }
    }
    if words.isWord(token, "second"), token > 0, words.value(token - 1).kind == .cardinal || words.tokens.kinds[token - 1] == .number {
      return nil
    }
    if words.isWord(token, "second"), isMoment(token, limit) { return nil }
    // “First Minister”, “Second Amendment”: part of a title or a name.
    if words.isCapital(token), token + 1 < limit, words.isCapital(token + 1), words.styles[Int(words.sentenceOf[token])] == .normal {
      return nil
    }
    return order(token, end: token + 1, words.value(token).number, limit: limit)
  }

  /// “wait a second”, “ten per second”
  private func isMoment(_ token: Int, _ limit: Int) -> Bool {
    guard token > 0 else { return false }
    if words.isWord(token - 1, "per") || words.isWord(token - 1, "split") { return true }
    guard words.isWord(token - 1, "a") || words.isWord(token - 1, "every") else { return false }
    return token + 1 >= limit || !words.tokens.kinds[token + 1].isWordLike || words.isWord(token + 1, "or")
      || words.isWord(token + 1, "later")
  }

  func digits(at token: Int, limit: Int) -> ValueMention? {
    let start = Int(words.tokens.starts[token])
    guard let digits = reader.digits(at: start), digits.plain, let number = digits.value.integer, digits.end + 1 < words.bytes.count else {
      return nil
    }
    let ending = (words.bytes[digits.end] | 0x20, words.bytes[digits.end + 1] | 0x20)
    guard ending == (0x73, 0x74) || ending == (0x6E, 0x64) || ending == (0x72, 0x64) || ending == (0x74, 0x68),
      let last = reader.token(endingAt: digits.end + 2, from: token), last < limit
    else { return nil }
    return dates.dayFirst(at: token, from: token, limit: limit) ?? order(token, end: last + 1, number, limit: limit)
  }

  func order(_ token: Int, end: Int, _ number: Int, limit: Int) -> ValueMention {
    if end < limit, words.isWord(end, "century") || words.isWord(end, "centuries"), number < 100 {
      return ValueMention(tokens: token..<(end + 1), type: .DATE, value: "\(number - 1)XX", rule: .century)
    }
    let quarter = end + 1 < limit && words.isHyphen(end) ? end + 1 : end
    if quarter < limit, words.isWord(quarter, "quarter"), number <= 4 {
      var last = quarter + 1
      var value: String?
      if last + 1 < limit, words.isWord(last, "of"), let year = dates.digits(at: last + 1, limit: limit), year.rule == .year {
        value = year.value.map { "\($0)-Q\(number)" }
        last = year.tokens.upperBound
      }
      return ValueMention(tokens: token..<last, type: .DATE, value: value, rule: .season)
    }
    var mention = ValueMention(tokens: token..<end, type: .ORDINAL, value: "\(number)", rule: .ordinalNumber)
    mention.number = DecimalNumber(number)
    return mention
  }
}
