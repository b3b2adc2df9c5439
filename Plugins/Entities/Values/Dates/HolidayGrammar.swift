import AnalyzerKit

/// Holidays, which OntoNotes counts as dates: “Christmas”, “New Year’s Eve”.
struct HolidayGrammar {
  let words: ArticleWords
  let resolver: DateResolver

  private static let fixed: [(String, month: Int, day: Int)] = [
    ("christmas", 12, 25), ("christmas day", 12, 25), ("christmas eve", 12, 24), ("boxing day", 12, 26), ("new year's eve", 12, 31),
    ("new year's day", 1, 1), ("halloween", 10, 31), ("valentine's day", 2, 14), ("bastille day", 7, 14),
  ]
  private static let closing: [StaticString] = ["Day", "Eve", "Year", "Friday", "Sunday", "Monday"]

  /// A holiday of one word.
  func word(at token: Int, limit: Int) -> ValueMention? {
    let isNormal = words.styles[Int(words.sentenceOf[token])] == .normal
    // “Johnnie Christmas”
    if token > 0, words.sentenceOf[token - 1] == words.sentenceOf[token], words.isCapital(token - 1),
      words.wordClass(token - 1).contains(.given)
    {
      return nil
    }
    guard words.isCapital(token), !isNormal || token + 1 >= limit || !words.isCapital(token + 1) else { return nil }
    return mention(token..<(token + 1))
  }

  /// A name of several words that the lexicon knows as an event, when it is a day.
  func phrase(_ tokens: Range<Int>) -> ValueMention? {
    guard let last = tokens.last, HolidayGrammar.closing.contains(where: { words.isWord(last, $0) }),
      words.lexicon.wordClass(words.key(words.span(tokens))[...]).contains(.event)
    else { return nil }
    return mention(tokens)
  }

  private func mention(_ tokens: Range<Int>) -> ValueMention {
    let key = words.key(words.span(tokens))
    let known = HolidayGrammar.fixed.first { key.elementsEqual($0.0.utf8) }
    return ValueMention(
      tokens: tokens, type: .DATE, value: known.flatMap { resolver.nearest(month: $0.month, day: $0.day) }, rule: .holiday)
  }
}
