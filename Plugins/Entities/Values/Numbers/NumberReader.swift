import AnalyzerKit

/// Numbers by tokens, for the grammars of dates and times.
struct NumberReader {
  let words: ArticleWords
  let atoms: AtomReader
  let fractions: FractionReader

  init(words: ArticleWords) {
    self.words = words
    atoms = AtomReader(bytes: words.bytes, lexicon: ValueLexicon())
    fractions = FractionReader(atoms)
  }

  /// Digits at byte `start`: `48`, `1,400`, `3.5`. Nil when there is none or it has more than 18 digits.
  func digits(at start: Int) -> (value: DecimalNumber, end: Int, plain: Bool)? {
    guard start < words.bytes.count, atoms.isDigit(words.bytes[start]),
      let numeral = fractions.numerals.digits.numeral(at: start, limit: min(words.bytes.count, start + 64)), let value = numeral.value
    else { return nil }
    return (value, numeral.end, numeral.isPlain)
  }

  /// The number of the token that ends at byte `end`, searching from `token`; nil when the byte lies inside a token.
  func token(endingAt end: Int, from token: Int) -> Int? {
    var at = token
    while at < words.count, Int(words.tokens.ends[at]) < end { at += 1 }
    return at < words.count && Int(words.tokens.ends[at]) == end ? at : nil
  }

  /// The number that starts with a token and ends with one before token `limit`.
  func number(at token: Int, limit: Int) -> (value: DecimalNumber?, end: Int)? {
    guard token < limit else { return nil }
    let byteLimit = Int(words.tokens.ends[limit - 1])
    guard let numeral = fractions.number(at: Int(words.tokens.starts[token]), limit: byteLimit), !numeral.isOrdinal,
      let last = self.token(endingAt: numeral.end, from: token), last < limit
    else { return nil }
    return (numeral.value, last + 1)
  }
}
