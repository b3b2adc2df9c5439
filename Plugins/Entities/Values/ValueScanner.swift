import AnalyzerKit

/// Finds the dates, amounts and numbers of a sentence by trying the grammars at each word that can begin one.
struct ValueScanner {
  let words: ArticleWords
  private let reader: NumberReader
  private let amounts: AmountScanner
  private let said: DateGrammar
  private let written: DateGrammar
  private let holidays: HolidayGrammar
  private let isQuoted: [Bool]
  private let clock: ClockGrammar
  private let ages: AgeGrammar
  private let orders: OrdinalGrammar
  /// By word type: whether a value can begin with it.
  private let opens: [Bool]

  init(_ words: ArticleWords, today: CalendarDate?) {
    self.words = words
    reader = NumberReader(words: words)
    amounts = AmountScanner(words, reader.atoms)
    let resolver = DateResolver(today: today, nearby: today)
    written = DateGrammar(words: words, reader: reader, resolver: resolver)
    said = DateGrammar(words: words, reader: reader, resolver: DateResolver(today: nil, nearby: today))
    holidays = HolidayGrammar(words: words, resolver: resolver)
    isQuoted = QuotedTokens.mask(words)
    clock = ClockGrammar(words: words, reader: reader)
    ages = AgeGrammar(words: words, reader: reader)
    orders = OrdinalGrammar(words: words, reader: reader, dates: written)
    let vocabulary = words.text.vocabulary
    opens = (0..<Int32(vocabulary.count)).map { ValueScanner.opens(vocabulary.word($0), words.value(ofType: $0)) }
  }

  /// Appends the values among `tokens`, which are one sentence; what lies in `taken` (sorted, not overlapping) belongs to longer names.
  func scan(_ tokens: Range<Int>, taken: [Range<Int>], into values: inout [ValueMention]) {
    var at = tokens.lowerBound
    var next = 0
    let first = values.count
    while at < tokens.upperBound {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].lowerBound <= at {
        if let money = money(takenAt: at, limit: tokens.upperBound) {
          values.append(money)
          at = money.tokens.upperBound
          continue
        }
        if let holiday = holidays.phrase(taken[next]) { values.append(holiday) }
        at = taken[next].upperBound
        continue
      }
      let limit = next < taken.count ? min(tokens.upperBound, taken[next].lowerBound) : tokens.upperBound
      let floor = values.count > first ? values[values.count - 1].tokens.upperBound : tokens.lowerBound
      if mayOpen(at, limit), var value = value(at, floor, limit) {
        value.isUndated = isQuoted[at] && value.value == nil && [.weekday, .relativeDate, .partOfDay, .season].contains(value.rule)
        value = extended(value, floor: floor, limit: limit)
        values.append(value)
        at = max(at + 1, value.tokens.upperBound)
      } else if isDigit(at), let end = amounts.identifierEnd(at: at, limit: limit) {
        at = max(at + 1, end)
      } else {
        at += 1
      }
    }
  }

  /// “EUR 125”, where the code was taken for a name.
  private func money(takenAt token: Int, limit: Int) -> ValueMention? {
    let kind = words.value(token).kind
    guard kind == .moneyCode || kind == .moneyCapitals || kind == .sign else { return nil }
    return amounts.amount(at: token, limit: limit).flatMap { $0.type == .MONEY ? $0 : nil }
  }

  /// Whether it is worth while to try the grammars at a token: few words begin values.
  @inline(__always)
  private func mayOpen(_ token: Int, _ limit: Int) -> Bool {
    if opens[Int(words.types[token])] { return true }
    if token + 1 < limit, words.value(token + 1).kind == .sign { return true }
    // `MUSD`
    return words.shapes[token].contains(.allCapitals) && words.tokens.ends[token] - words.tokens.starts[token] == 4
  }

  /// Whether a value can begin with a word: it has a meaning there, begins with a digit or a sign, or has parts.
  private static func opens(_ word: ArraySlice<UInt8>, _ value: ValueWord) -> Bool {
    switch value.kind {
    case .none, .functionWord, .speech, .joiner, .hedge, .preposition, .familyFirst, .unit, .unitShort, .period, .scale, .percent, .point,
      .power,
      .age:
      guard let first = word.first else { return false }
      if first < 0x61 || first > 0x7A { return true }
      if word.elementsEqual("between".utf8) || word.elementsEqual("minus".utf8) || word.elementsEqual("negative".utf8) { return true }
      return word.contains { $0 == 0x2D || $0 == 0x24 || $0 >= 0x30 && $0 <= 0x39 }
    default: return true
    }
  }

  private func isDigit(_ token: Int) -> Bool {
    let byte = words.bytes[Int(words.tokens.starts[token])]
    return byte >= 0x30 && byte <= 0x39
  }

  private func dates(_ token: Int) -> DateGrammar { isQuoted[token] ? said : written }

  private func value(_ token: Int, _ floor: Int, _ limit: Int) -> ValueMention? {
    let byte = words.bytes[Int(words.tokens.starts[token])]
    if byte >= 0x30, byte <= 0x39 { return isControl(token) ? nil : digits(token, floor, limit) }
    switch words.value(token).kind {
    case .sign, .moneyCode, .moneyCapitals, .vulgar: return amounts.amount(at: token, limit: limit)
    case .money: return words.isWord(token, "dollar") ? amounts.amount(at: token, limit: limit) : nil
    case .month: return dates(token).month(at: token, from: token, limit: limit)
    case .weekday: return dates(token).weekday(at: token, from: token, limit: limit)
    case .day: return dates(token).day(at: token, limit: limit)
    case .which: return relative(token, limit)
    case .season: return dates(token).season(at: token, limit: limit)
    case .daypart: return clock.part(at: token)
    case .cardinal:
      if isPronoun(token, limit) || isInName(token, limit) { return nil }
      return clock.oClock(at: token, limit: limit) ?? amount(token, limit)
    case .group: return amounts.amount(at: token, limit: limit)
    case .fraction, .article:
      if words.isWord(token, "half") {
        return amounts.amount(at: token, limit: limit) ?? amounts.half(at: token, floor: floor, limit: limit)
      }
      return words.isWord(token, "a") || words.isWord(token, "an")
        ? amounts.alone(at: token, limit: limit) ?? amount(token, limit) : nil
    case .ordinal, .ordinalScale: return orders.word(at: token, limit: limit)
    case .holiday: return holidays.word(at: token, limit: limit)
    default: return other(token, byte, limit)
    }
  }

  /// What begins with a digit.
  private func digits(_ token: Int, _ floor: Int, _ limit: Int) -> ValueMention? {
    // “Petrel-2”, “SCP-173”: part of a name.
    if token > floor, words.isHyphen(token - 1), token - 2 >= floor {
      if words.isCapital(token - 2), words.value(token - 2).kind != .month { return nil }
      if words.tokens.kinds[token - 2] == .word, words.value(token - 2).kind != .month, words.value(token - 2).kind != .cardinal {
        return clock.time(at: token, limit: limit) ?? dates(token).digits(at: token, limit: limit)
      }
    }
    let dates = dates(token)
    return clock.time(at: token, limit: limit) ?? clock.oClock(at: token, limit: limit) ?? orders.digits(at: token, limit: limit)
      ?? dates.dayFirst(
        at: token, from: token, limit: limit)
      ?? ages.age(at: token, limit: limit) ?? dates.digits(at: token, limit: limit)
      ?? amounts.identifierEnd(at: token, limit: limit).map { _ in nil } ?? negative(token, floor, limit)
  }

  /// An amount with the sign before it that makes it negative, or a point: `-5`, `.08`.
  private func negative(_ token: Int, _ floor: Int, _ limit: Int) -> ValueMention? {
    if token > floor, words.tokens.isGlued(token), isMinus(token - 1), !words.tokens.isGlued(token - 1) || token - 1 == floor,
      token - 2 < floor || words.tokens.kinds[token - 2] != .number
    {
      return amounts.amount(at: token - 1, limit: limit) ?? amount(token, limit)
    }
    guard let amount = amount(token, limit) else { return nil }
    // “- 20 degrees”: with a blank only where nothing else can be meant.
    let isAlone =
      amount.tokens.upperBound >= limit && amount.rule == .number || amount.rule == .fraction && amount.tokens.upperBound >= limit
    guard amount.rule == .temperature || isAlone && token - 1 == floor, token > floor, isMinus(token - 1), amount.upper == nil,
      let number = amount.number
    else { return amount }
    var negative = amount
    negative.tokens = (token - 1)..<amount.tokens.upperBound
    negative.number = number.negated
    negative.value = amount.unit.map { "\(number.negated) \($0)" } ?? "\(number.negated)"
    return negative
  }

  private func isMinus(_ token: Int) -> Bool {
    let start = Int(words.tokens.starts[token])
    return words.isSign(token, 0x2D)
      || words.tokens.ends[token] - words.tokens.starts[token] == 3 && words.bytes[start] == 0xE2 && words.bytes[start + 1] == 0x88
        && words.bytes[start + 2] == 0x92
  }

  /// An amount, or what an order of several words belongs to: “twenty-first century”.
  private func amount(_ token: Int, _ limit: Int) -> ValueMention? {
    guard let amount = amounts.amount(at: token, limit: limit), !(amount.type == .CARDINAL && isLabel(token)) else { return nil }
    guard amount.type == .ORDINAL, let number = amount.number?.integer else { return amount }
    return orders.order(token, end: amount.tokens.upperBound, number, limit: limit)
  }

  /// “Route 66”, “Flight 302”: a name, not a number of things.
  private func isLabel(_ token: Int) -> Bool {
    guard token > 0, words.isCapital(token - 1), words.tokens.kinds[token] == .number else { return false }
    return ValueScanner.labels.contains { words.isWord(token - 1, $0) }
  }

  private static let labels: [StaticString] = [
    "Route", "Highway", "Interstate", "Flight", "Room", "Gate", "Platform", "Section", "Article", "Chapter", "Unit", "Channel",
    "Resolution",
    "Proposition", "Precinct", "Ward", "Apartment", "Exit", "Boeing", "Airbus", "Apollo", "Windows", "Pier", "Suite",
  ]

  /// Words that open a value without being one, signs, and words of several parts.
  private func other(_ token: Int, _ byte: UInt8, _ limit: Int) -> ValueMention? {
    if byte == 0x27 || byte == 0xE2, let decade = written.shortDecade(at: token, limit: limit) { return decade }
    if words.tokens.kinds[token] != .word {
      // `-5`, `.08`, `C$`
      let isOpening = byte == 0x2D || byte == 0x2E || byte >= 0xC2 || words.shapes[token].contains(.digit)
      guard isOpening, token == 0 || !words.tokens.isGlued(token) || !words.tokens.kinds[token - 1].isWordLike,
        Int(words.tokens.ends[token]) < words.bytes.count || words.tokens.span(token).count > 1
      else { return nil }
      return startsNumber(token) ? amounts.amount(at: token, limit: limit) : nil
    }
    if words.isWord(token, "between") { return amounts.between(at: token, limit: limit) }
    if words.isWord(token, "minus") || words.isWord(token, "negative") { return amounts.amount(at: token, limit: limit) }
    if token + 1 < limit, words.value(token + 1).kind == .sign, words.tokens.span(token).count <= 4 {
      return amounts.amount(at: token, limit: limit)
    }
    let span = words.tokens.span(token)
    // `USD115`, `MUSD 30`, `US$5`
    if words.shapes[token].contains(.allCapitals) || words.shapes[token].contains(.digit) || words.bytes[span.range].contains(0x24) {
      return span.count >= 4 ? dates(token).middle(at: token) ?? money(token, limit) : nil
    }
    // `thirty-four` and `two-day` as one token
    guard words.wordClass(token).isSubset(of: [.common, .functionWord]), span.count > 6, words.bytes[span.range].contains(0x2D) else {
      return nil
    }
    return dates(token).middle(at: token) ?? amount(token, limit)
  }

  private func money(_ token: Int, _ limit: Int) -> ValueMention? {
    amounts.amount(at: token, limit: limit).flatMap { $0.type == .MONEY ? $0 : nil }
  }

  private func startsNumber(_ token: Int) -> Bool {
    let start = Int(words.tokens.starts[token])
    let atom = reader.atoms.atom(at: start, limit: words.bytes.count)
    if atom.value.kind == .sign || atom.value.kind == .vulgar { return true }
    guard atom.isMinus || atom.isSign(0x2E), atom.end < words.bytes.count else { return false }
    let next = reader.atoms.atom(at: atom.end, limit: words.bytes.count)
    return !next.isSpaced && (next.kind == .digits || atom.isMinus && (next.value.kind == .sign || next.isSign(0x2E)))
  }

  /// With the words around it that belong to it: “about 1,400”, “earlier this year”.
  private func extended(_ value: ValueMention, floor: Int, limit: Int) -> ValueMention {
    switch value.rule {
    case .relativeDate, .partOfDay, .season:
      let before = value.tokens.lowerBound - 1
      guard before >= floor else { return value }
      let isDegree =
        words.isWord(before, "earlier") || words.isWord(before, "later") || words.isWord(before, "early") || words.isWord(before, "late")
      guard isDegree else { return value }
      var value = value
      value.tokens = before..<value.tokens.upperBound
      return value
    case .number, .amountOfMoney, .percentage, .measure, .temperature, .duration, .fraction, .age:
      return amounts.bounded(value, floor: floor, limit: limit)
    default: return value
    }
  }

  /// The numbers of a terminal’s control sequence: `ESC [ 31 m`.
  private func isControl(_ token: Int) -> Bool {
    var at = Int(words.tokens.starts[token]) - 1
    let floor = max(0, at - 32)
    while at > floor, words.bytes[at] >= 0x30, words.bytes[at] <= 0x3F { at -= 1 }
    if at > 0, words.bytes[at] == 0x5B { return words.bytes[at - 1] == 0x1B }
    return at > 0 && words.bytes[at] == 0x9B && words.bytes[at - 1] == 0xC2
  }

  private func relative(_ token: Int, _ limit: Int) -> ValueMention? {
    let hasArticle = token > 0 && words.isWord(token - 1, "the") && words.sentenceOf[token - 1] == words.sentenceOf[token]
    let next = token + 1 < limit ? words.value(token + 1).kind : .none
    let isDated = next == .period || next == .season || next == .daypart
    return dates(token).relative(
      at: token, from: hasArticle && (isDated || next == .cardinal || next == .none) ? token - 1 : token, limit: limit)
  }

  /// “Three Rivers”, “Six Nations” inside a sentence.
  private func isInName(_ token: Int, _ limit: Int) -> Bool {
    guard words.isCapital(token), token > 0, token + 1 < limit, words.isCapital(token + 1) else { return false }
    let sentence = words.sentenceOf[token]
    return words.styles[Int(sentence)] == .normal && words.sentenceOf[token - 1] == sentence && words.tokens.kinds[token - 1].isWordLike
  }

  /// “no one”, “one of them”, “this one”: not counted things.
  private func isPronoun(_ token: Int, _ limit: Int) -> Bool {
    guard words.isWord(token, "one") else { return false }
    let before: [StaticString] = ["no", "this", "that", "the", "any", "every", "some", "each", "which", "another", "everyone"]
    if token > 0, before.contains(where: { words.isWord(token - 1, $0) }) {
      return token + 1 >= limit || !words.isSign(token + 1, 0x2D) && words.value(token + 1).kind != .unit
    }
    let after: [StaticString] = ["another", "must", "should", "can", "could", "would", "is", "was", "has", "might", "may"]
    return token + 1 < limit && (after.contains { words.isWord(token + 1, $0) } || words.isPossessive(token + 1))
  }
}
