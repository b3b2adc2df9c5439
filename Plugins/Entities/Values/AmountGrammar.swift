import AnalyzerKit

/// Amounts: money, percentages, measures, durations and ages, plain numbers.
struct AmountGrammar {
  let words: ArticleWords
  let reader: NumberReader

  /// The amount whose number starts at `token`.
  func amount(at token: Int, limit: Int) -> ValueMention? {
    if let compound = compound(at: token, limit: limit) { return compound }
    guard let first = reader.number(at: token, limit: limit) else { return nil }
    var number = first
    var low: DecimalNumber?
    // “10 to 15 percent”, “10–15 km”, “6-3”
    if first.end + 1 < limit, let second = rangeEnd(after: first, limit: limit) {
      low = first.value
      number = second
    }
    func text(_ value: DecimalNumber) -> String {
      guard let low else { return "\(value)" }
      let start = number.isScaled && !first.isScaled ? low.shifted(value.exponent > 0 ? value.exponent : 0) : low
      return "\(start)-\(value)"
    }
    func mention(_ end: Int, _ type: EntityType, _ value: String?, _ rule: ValueRule) -> ValueMention {
      ValueMention(tokens: token..<end, type: type, value: value, rule: rule)
    }
    let value = number.value
    let at = number.end
    if at < limit {
      if let end = percent(at, limit) { return mention(end, .PERCENT, value.map { text($0) + "%" }, .percentage) }
      if let (code, end) = currency(at, limit, scaled: number.isScaled) {
        return mention(end, .MONEY, value.map { money($0, code, text) }, .amountOfMoney)
      }
      if let (unit, end) = unit(at, limit) { return mention(end, .QUANTITY, value.map { "\(text($0)) \(unit)" }, .measure) }
      if let time = hour(token, at, limit, number) { return time }
      if let duration = duration(token, at, limit, number, low) { return duration }
    }
    if low == nil, let value, let shared = shared(token, at, limit, value) { return mention(at, shared.type, shared.value, shared.rule) }
    if let low, let value { return mention(at, .CARDINAL, "\(low)-\(value)", first.isDigits ? .score : .number) }
    if at + 1 < limit, first.isDigits == false, let fraction = fraction(token, number, limit) { return fraction }
    return mention(at, .CARDINAL, value.map { "\($0)" }, .number)
  }

  /// `$3.5 million`, `US$ 40`, `£2bn`: the amount whose sign is at `token`.
  func money(at token: Int, limit: Int) -> ValueMention? {
    guard token + 1 < limit, let number = reader.number(at: token + 1, limit: limit), number.isDigits else { return nil }
    var start = token
    var code = words.value(token).symbol
    if code == "USD", words.tokens.isGlued(token), token > 0, words.shapes[token - 1].contains(.capital) {
      let prefixes: [(StaticString, String)] = [
        ("US", "USD"), ("A", "AUD"), ("C", "CAD"), ("NZ", "NZD"), ("HK", "HKD"), ("S", "SGD"), ("R", "BRL"),
      ]
      if let (_, found) = prefixes.first(where: { words.isWord(token - 1, $0.0) }) {
        start -= 1
        code = found
      }
    }
    var end = number.end
    var amount = number.value
    if end < limit, words.value(end).kind == .money, number.isScaled { end += 1 }
    // “a $6-million fee”
    if !number.isScaled, end + 1 < limit, words.isHyphen(end), words.value(end + 1).kind == .scale {
      amount = amount?.shifted(words.value(end + 1).number)
      end += 2
    }
    return ValueMention(tokens: start..<end, type: .MONEY, value: amount.map { "\($0) \(code)" }, rule: .amountOfMoney)
  }

  /// `a week ago` and `an hour later` have no number word.
  func single(at token: Int, limit: Int) -> ValueMention? {
    guard token + 2 < limit, words.value(token + 1).kind == .period, let period = Period(rawValue: words.value(token + 1).number),
      isDirection(token + 2)
    else { return nil }
    return ValueMention(
      tokens: token..<(token + 3), type: period.isTime ? .TIME : .DATE, value: period.duration(DecimalNumber(1)), rule: .duration)
  }

  /// `a fifth of`, `half of`: the word before “of” makes it a part, not an order.
  func part(at token: Int, limit: Int) -> ValueMention? {
    let isHalf = words.isWord(token, "half")
    let at = isHalf ? token : token + 1
    guard at + 1 < limit, words.isWord(at + 1, "of"), let bottom = isHalf ? 2 : bottom(at) else { return nil }
    return ValueMention(tokens: token..<(at + 1), type: .CARDINAL, value: "1/\(bottom)", rule: .fraction)
  }

  /// What “third” and “quarter” part things into.
  private func bottom(_ token: Int) -> Int? {
    if words.isWord(token, "quarter") { return 4 }
    let word = words.value(token)
    return word.kind == .ordinal && word.number >= 3 ? word.number : nil
  }

  /// `eight o’clock`; which half of the day only “in the morning” and the like tell.
  private func hour(_ token: Int, _ at: Int, _ limit: Int, _ number: NumberReader.Number) -> ValueMention? {
    guard words.key(words.tokens.span(at)).elementsEqual("o'clock".utf8), let hour = number.value?.integer, (1...12).contains(hour) else {
      return nil
    }
    var end = at + 1
    var value: String?
    if end + 2 < limit, words.isWord(end, "in"), words.isWord(end + 1, "the"), words.value(end + 2).kind == .daypart {
      let full = words.isWord(end + 2, "morning") ? hour % 12 : hour % 12 + 12
      value = full < 10 ? "T0\(full):00" : "T\(full):00"
      end += 3
    }
    return ValueMention(tokens: token..<end, type: .TIME, value: value, rule: .clockTime)
  }

  /// The first number of “between 7.1 billion and 7.4 billion euros” is of what the second one is.
  private func shared(_ token: Int, _ at: Int, _ limit: Int, _ value: DecimalNumber) -> (type: EntityType, value: String, rule: ValueRule)?
  {
    guard token > 0, at + 1 < limit, words.isWord(token - 1, "between") || words.isWord(token - 1, "from"),
      words.isWord(at, "and") || words.isWord(at, "to"), let second = reader.number(at: at + 1, limit: limit), second.end < limit
    else { return nil }
    if percent(second.end, limit) != nil { return (.PERCENT, "\(value)%", .percentage) }
    if let (code, _) = currency(second.end, limit, scaled: second.isScaled) {
      return (.MONEY, money(value, code) { "\($0)" }, .amountOfMoney)
    }
    return unit(second.end, limit).map { (.QUANTITY, "\(value) \($0.symbol)", .measure) }
  }

  /// Whether a word turns a duration into a point in time: `ago`, `earlier`, `later`.
  func isDirection(_ token: Int) -> Bool {
    words.isWord(token, "ago") || words.isWord(token, "earlier") || words.isWord(token, "later")
  }

  private func rangeEnd(after first: NumberReader.Number, limit: Int) -> NumberReader.Number? {
    let joint = first.end
    if words.isHyphen(joint) || words.isDash(joint) && first.isDigits {
      guard let second = reader.number(at: joint + 1, limit: limit), second.isDigits == first.isDigits else { return nil }
      return second
    }
    guard words.isWord(joint, "to") || words.isWord(joint, "or"), let second = reader.number(at: joint + 1, limit: limit),
      second.end < limit
    else { return nil }
    let next = words.value(second.end).kind
    return next == .percent || next == .unit || next == .money || next == .period ? second : nil
  }

  private func percent(_ token: Int, _ limit: Int) -> Int? {
    if words.value(token).kind == .percent {
      if words.isWord(token, "percentage") {
        return token + 1 < limit && (words.isWord(token + 1, "points") || words.isWord(token + 1, "point")) ? token + 2 : nil
      }
      return token + 1
    }
    return token + 1 < limit && words.isWord(token, "per") && words.isWord(token + 1, "cent") ? token + 2 : nil
  }

  /// An amount with its currency’s code; cents are parts of their currency.
  func money(_ value: DecimalNumber, _ code: String, _ text: (DecimalNumber) -> String) -> String {
    switch code {
    case "USC": "\(value.shifted(-2)) USD"
    case "GBC": "\(value.shifted(-2)) GBP"
    default: "\(text(value)) \(code)"
    }
  }

  /// A currency after a number, with an adjective or without: `12 million Russian rubles`, `40 USD`.
  private func currency(_ token: Int, _ limit: Int, scaled: Bool) -> (code: String, end: Int)? {
    func code(_ token: Int) -> String? {
      let word = words.value(token)
      switch word.kind {
      case .money:
        if words.isWord(token, "won"), !scaled { return nil }
        return words.shapes[token].contains(.small) || words.shapes[token].contains(.capital) && scaled ? word.symbol : nil
      case .moneyCode: return words.shapes[token].contains(.allCapitals) ? word.symbol : nil
      case .sign: return word.symbol
      default: return nil
      }
    }
    if let code = code(token) { return (code, token + 1) }
    if words.wordClass(token).contains(.group), token + 1 < limit, words.value(token + 1).kind == .money, var code = code(token + 1) {
      let dollars: [(StaticString, String)] = [("Australian", "AUD"), ("Canadian", "CAD"), ("Singaporean", "SGD"), ("Taiwanese", "TWD")]
      if code == "USD", let (_, other) = dollars.first(where: { words.isWord(token, $0.0) }) { code = other }
      return (code, token + 2)
    }
    return nil
  }

  private func unit(_ token: Int, _ limit: Int) -> (symbol: String, end: Int)? {
    let word = words.value(token)
    if words.isWord(token, "basis"), token + 1 < limit, words.isWord(token + 1, "points") || words.isWord(token + 1, "point") {
      return ("bp", token + 2)
    }
    if word.kind == .power, token + 1 < limit, words.value(token + 1).kind == .unit {
      return (words.value(token + 1).symbol + "\(word.number)", token + 2)
    }
    if word.kind == .scale, words.isWord(token, "m"), words.shapes[token].contains(.small), !words.tokens.isGlued(token) {
      return ("m", token + 1)
    }
    guard word.kind == .unit, !words.shapes[token].contains(.dotted) || !words.isWord(token, "in.") else { return nil }
    if words.isWord(token, "degrees"), token + 1 < limit {
      if words.isWord(token + 1, "Celsius") { return ("°C", token + 2) }
      if words.isWord(token + 1, "Fahrenheit") { return ("°F", token + 2) }
    }
    return (word.symbol == "deg" ? "°" : word.symbol, token + 1)
  }

  /// `12 hours`, `two years ago`, `34 years old`.
  private func duration(_ start: Int, _ at: Int, _ limit: Int, _ number: NumberReader.Number, _ low: DecimalNumber?) -> ValueMention? {
    var at = at
    // “10 more years”, “six straight days”
    if at + 1 < limit,
      words.isWord(at, "more") || words.isWord(at, "full") || words.isWord(at, "consecutive") || words.isWord(at, "straight")
    {
      at += 1
    }
    guard words.value(at).kind == .period, let period = Period(rawValue: words.value(at).number),
      period != .second || words.isWord(at, "seconds")
    else { return nil }
    var end = at + 1
    var rule = ValueRule.duration
    if end < limit, words.isWord(end, "old") {
      end += 1
      rule = .age
    } else if end < limit, isDirection(end) {
      end += 1
    }
    var value = number.value.flatMap { period.duration($0) }
    if let low, let from = period.duration(low), let to = value { value = "\(from)-\(to)" }
    return ValueMention(tokens: start..<end, type: period.isTime ? .TIME : .DATE, value: value, rule: rule)
  }

  /// `two thirds`, `two-thirds`, `three quarters`.
  private func fraction(_ token: Int, _ number: NumberReader.Number, _ limit: Int) -> ValueMention? {
    let at = words.isHyphen(number.end) ? number.end + 1 : number.end
    guard at < limit, let top = number.value else { return nil }
    if top == DecimalNumber(1), !words.isWord(at, "quarter") || at + 1 < limit && words.isWord(at + 1, "of"), let bottom = bottom(at),
      words.isHyphen(number.end) || at + 1 < limit && words.isWord(at + 1, "of")
    {
      return ValueMention(tokens: token..<(at + 1), type: .CARDINAL, value: "1/\(bottom)", rule: .fraction)
    }
    guard words.value(at).kind == .fraction else { return nil }
    return ValueMention(tokens: token..<(at + 1), type: .CARDINAL, value: "\(top)/\(words.value(at).number)", rule: .fraction)
  }
}
