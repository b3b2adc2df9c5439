import AnalyzerKit

/// Amounts whose words are joined by hyphens.
extension AmountGrammar {
  /// `34-year-old`, `12-hour`, `300-kilometre`, in one token or several.
  func compound(at token: Int, limit: Int) -> ValueMention? {
    let bytes = words.bytes
    let start = Int(words.tokens.starts[token])
    guard let number = spelledOrDigits(token, start), number.end < bytes.count, bytes[number.end] == 0x2D else { return nil }
    func word(_ from: Int) -> (key: [UInt8], end: Int) {
      var end = from
      while end < bytes.count, (bytes[end] | 0x20) >= 0x61, (bytes[end] | 0x20) <= 0x7A { end += 1 }
      var key: [UInt8] = []
      Lexicon.appendKey(bytes, from..<end, to: &key)
      return (key, end)
    }
    var (key, end) = word(number.end + 1)
    var known = words.lexicon.valueWord(key[...])
    var value = number.value
    // “310-million-pound”, “5-million-mile”
    let isScaled = known.kind == .scale && end < bytes.count && bytes[end] == 0x2D
    if isScaled {
      value = value.shifted(known.number)
      (key, end) = word(end + 1)
      known = words.lexicon.valueWord(key[...])
    }
    if known.kind == .money, isScaled || !key.elementsEqual("won".utf8), let closing = reader.token(endingAt: end, from: token),
      closing < limit
    {
      let amount = money(value, known.symbol) { "\($0)" }
      return ValueMention(tokens: token..<(closing + 1), type: .MONEY, value: amount, rule: .amountOfMoney)
    }
    if known.kind == .percent, !key.elementsEqual("percentage".utf8), let closing = reader.token(endingAt: end, from: token),
      closing < limit
    {
      return ValueMention(tokens: token..<(closing + 1), type: .PERCENT, value: "\(value)%", rule: .percentage)
    }
    if known.kind == .period, let period = Period(rawValue: known.number) {
      var last = end
      var rule = ValueRule.duration
      if end < bytes.count, bytes[end] == 0x2D {
        let (old, after) = word(end + 1)
        if old.elementsEqual("old".utf8) || old.elementsEqual("olds".utf8) { (last, rule) = (after, .age) }
      }
      guard let closing = reader.token(endingAt: last, from: token), closing < limit else { return nil }
      return ValueMention(
        tokens: token..<(closing + 1), type: period.isTime ? .TIME : .DATE, value: period.duration(value), rule: rule)
    }
    if known.kind == .unit, let closing = reader.token(endingAt: end, from: token), closing < limit {
      return ValueMention(tokens: token..<(closing + 1), type: .QUANTITY, value: "\(value) \(known.symbol)", rule: .measure)
    }
    return nil
  }

  private func spelledOrDigits(_ token: Int, _ start: Int) -> (value: DecimalNumber, end: Int)? {
    if let digits = reader.digits(at: start) { return (digits.value, digits.end) }
    var end = start
    while end < words.bytes.count, (words.bytes[end] | 0x20) >= 0x61, (words.bytes[end] | 0x20) <= 0x7A { end += 1 }
    var key: [UInt8] = []
    Lexicon.appendKey(words.bytes, start..<end, to: &key)
    let word = words.lexicon.valueWord(key[...])
    return word.kind == .cardinal ? (DecimalNumber(word.number), end) : nil
  }
}
