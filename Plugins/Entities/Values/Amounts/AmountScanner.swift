import AnalyzerKit

/// The grammar of amounts by tokens: where an amount may start, what it becomes as a mention, and the words around it.
struct AmountScanner {
  let words: ArticleWords
  private let reader: AtomReader
  private let grammar: AmountGrammar
  private let bounds: BoundGrammar

  init(_ words: ArticleWords, _ reader: AtomReader) {
    self.words = words
    self.reader = reader
    grammar = AmountGrammar(reader, hasSterling: words.hasSterling)
    bounds = BoundGrammar(words: words)
  }

  /// The amount that starts with token `token` and ends before token `limit`.
  func amount(at token: Int, limit: Int) -> ValueMention? {
    let end = Int(words.tokens.ends[limit - 1])
    let start = Int(words.tokens.starts[token])
    if let height = grammar.feetAndInches(at: start, limit: end) { return mention(height, token, limit) }
    guard let amount = grammar.amount(at: start, limit: end), isWhole(amount, end) else { return nil }
    return mention(amount, token, limit).map { shared($0, amount, end) }
  }

  /// “between 100 and 200”.
  func between(at token: Int, limit: Int) -> ValueMention? {
    guard let amount = grammar.between(at: Int(words.tokens.starts[token]), limit: Int(words.tokens.ends[limit - 1])) else { return nil }
    return mention(amount, token, limit)
  }

  /// `a week ago` and `an hour later` have no number word.
  func alone(at token: Int, limit: Int) -> ValueMention? {
    guard token + 2 < limit, words.value(token + 1).kind == .period, let period = Period(rawValue: words.value(token + 1).number),
      words.isWord(token + 2, "ago") || words.isWord(token + 2, "earlier") || words.isWord(token + 2, "later")
    else { return nil }
    var mention = ValueMention(
      tokens: token..<(token + 3), type: period.isTime ? .TIME : .DATE, value: period.duration(DecimalNumber(1)), rule: .duration)
    mention.number = DecimalNumber(1)
    mention.unit = period.name
    return mention
  }

  /// “half” where it counts: `half of`, `half the`, `more than half`, `half an hour`.
  func half(at token: Int, floor: Int, limit: Int) -> ValueMention? {
    let value = DecimalNumber(5, exponent: -1)
    if token + 2 < limit, words.isWord(token + 1, "an") || words.isWord(token + 1, "a"), words.value(token + 2).kind == .period,
      let period = Period(rawValue: words.value(token + 2).number)
    {
      var mention = ValueMention(
        tokens: token..<(token + 3), type: period.isTime ? .TIME : .DATE, value: period.duration(value), rule: .duration)
      (mention.number, mention.unit) = (value, period.name)
      return mention
    }
    let isPart =
      token + 1 < limit && (words.isWord(token + 1, "of") || words.isWord(token + 1, "the") || words.value(token + 1).kind == .article)
    let bound = bounds.before(token, floor: floor, isPeriod: false)
    guard isPart && !(token > floor && words.value(token - 1).kind == .article) || bound != nil else { return nil }
    var mention = ValueMention(tokens: token..<(token + 1), type: .CARDINAL, value: "\(value)", rule: .fraction)
    mention.number = value
    return mention
  }

  /// With the words around it that bound it; none of them lies before token `floor`.
  func bounded(_ value: ValueMention, floor: Int, limit: Int) -> ValueMention {
    var value = value
    guard value.upper == nil, value.rule != .score else { return value }
    let own = value.span ?? words.tokens.span(value.tokens)
    let after = bounds.after(value.tokens.upperBound, limit: limit)
    let before = bounds.before(value.tokens.lowerBound, floor: floor, isPeriod: value.rule == .duration)
    if let after {
      value.hedge = words.tokens.span(value.tokens.upperBound..<after.token)
      value.bound = after.bound
      value.tokens = value.tokens.lowerBound..<after.token
      value.span = TextSpan(own.start, Int(words.tokens.ends[after.token - 1]))
    }
    if let before {
      // “about 500 or more” is at least about 500.
      if after == nil || before.bound != .about {
        value.hedge = words.tokens.span(before.token..<value.tokens.lowerBound)
        value.bound = before.bound
      }
      guard before.isPart else { return value }
      value.tokens = before.token..<value.tokens.upperBound
      value.span = TextSpan(Int(words.tokens.starts[before.token]), value.span?.end ?? own.end)
    }
    return value
  }

  /// The token after an identifier at `token`: digits joined by more signs than a number has (`555-12-34`, `1.2.3`, `24/7`, `3:2`); nil for anything else.
  func identifierEnd(at token: Int, limit: Int) -> Int? {
    let bytes = words.bytes
    let end = Int(words.tokens.ends[limit - 1])
    var at = Int(words.tokens.starts[token])
    var joints = 0
    var hasStroke = false
    while at < end {
      let from = at
      while at < end, reader.isDigit(bytes[at]) { at += 1 }
      if at == from { return nil }
      guard at + 1 < end, reader.isDigit(bytes[at + 1]), [0x2D, 0x2E, 0x2F, 0x3A].contains(bytes[at]) else { break }
      hasStroke = hasStroke || bytes[at] == 0x2F || bytes[at] == 0x3A
      joints += 1
      at += 1
    }
    guard joints >= 2 || hasStroke && joints == 1 else { return nil }
    if joints == 1, let part = grammar.numbers.number(at: Int(words.tokens.starts[token]), limit: end), part.isFraction { return nil }
    return self.token(after: at, from: token)
  }

  /// What numbers are joined to without counting it.
  private static let uncounted: [StaticString] = [
    "time", "times", "sided", "fold", "stop", "size", "half", "handed", "eyed", "dimensional", "like", "stroke", "star", "piece",
    "ball", "liner", "upmanship", "lane", "tier", "hundred", "thousand", "million", "percent", "something", "odd", "teen", "wheel",
    "wheeler",
    "decker", "dollar", "thirds", "quarters", "card", "digit", "figure", "letter", "speed", "cylinder", "legged", "party", "track",
  ]

  private func token(after byte: Int, from token: Int) -> Int {
    var at = token
    while at < words.count, Int(words.tokens.starts[at]) < byte { at += 1 }
    return at
  }

  /// Whether a plain number is not the beginning of something else: `12-man`, `4x4`, `3D`, `5'`.
  private func isWhole(_ amount: Amount, _ end: Int) -> Bool {
    guard amount.measure == nil, amount.end < end else { return true }
    let next = reader.atom(at: amount.end, limit: end)
    if next.isSpaced { return true }
    if next.kind == .word || next.kind == .digits { return false }
    if next.isHyphen, amount.numeral.value?.integer != nil, !amount.numeral.isScaled {
      // “a seven-member panel” counts members, “a one-way street” nothing.
      let word = reader.next(next, end)
      if word.kind == .word, !word.isSpaced { return word.end - word.start > 3 && !reader.isAny(word, AmountScanner.uncounted) }
    }
    guard next.isHyphen || next.isSign(0x2F) || next.isSign(0x2B), amount.numeral.isDigits || next.isHyphen else { return true }
    let after = reader.next(next, end)
    return after.isSpaced || after.kind == .none || after.kind == .sign
  }

  private func mention(_ amount: Amount, _ token: Int, _ limit: Int) -> ValueMention? {
    var first = token
    while first > 0, Int(words.tokens.starts[first]) > amount.start { first -= 1 }
    let last = self.token(after: amount.end, from: token)
    guard last <= limit, last > first else { return nil }
    let (value, type, rule) = normalised(amount)
    var mention = ValueMention(tokens: first..<last, type: type, value: value, rule: rule)
    let span = TextSpan(amount.start, amount.end)
    if span != words.tokens.span(first..<last) { mention.span = span }
    if !amount.isScore {
      mention.number = amount.number
      mention.upper = amount.upper
    }
    mention.unit = amount.measure?.unit
    return mention
  }

  private func normalised(_ amount: Amount) -> (value: String?, EntityType, ValueRule) {
    let type = amount.measure?.type ?? (amount.numeral.isOrdinal ? .ORDINAL : .CARDINAL)
    let rule =
      amount.measure?.rule
      ?? (amount.isScore ? .score : amount.numeral.isOrdinal ? .ordinalNumber : amount.numeral.isFraction ? .fraction : .number)
    guard let number = amount.number else { return (nil, type, rule) }
    guard let measure = amount.measure else {
      return (amount.upper.map { amount.isScore ? "\(number)-\($0)" : "\(number)..\($0)" } ?? "\(number)", type, rule)
    }
    guard let upper = amount.upper else { return (measure.text(number), type, rule) }
    if measure.period == nil { return (measure.text(upper).map { "\(number)..\($0)" }, type, rule) }
    return (measure.text(number).flatMap { low in measure.text(upper).map { "\(low)..\($0)" } }, type, rule)
  }

  /// The first number of “from 7.1 billion to 7.4 billion euros” is of what the second one is.
  private func shared(_ mention: ValueMention, _ amount: Amount, _ end: Int) -> ValueMention {
    guard amount.measure == nil, amount.upper == nil, let number = amount.number,
      WindowWords(reader: reader, before: amount.start).endsIn("from")
    else { return mention }
    let to = reader.atom(at: amount.end, limit: end)
    guard reader.isWord(to, "to"), let second = grammar.single(at: reader.next(to, end).start, limit: end), let measure = second.measure,
      measure.rule != .age
    else { return mention }
    var mention = mention
    mention.number = number.shifted(measure.power)
    mention.value = mention.number.flatMap { measure.text($0) }
    mention.type = measure.type
    mention.rule = measure.rule
    mention.unit = measure.unit
    return mention
  }
}
