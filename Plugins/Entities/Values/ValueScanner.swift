import AnalyzerKit

/// Finds the dates, amounts and numbers of a sentence by trying the grammars at each word that can begin one.
struct ValueScanner {
  let words: ArticleWords
  private let reader: NumberReader
  private let amounts: AmountGrammar
  private let said: DateGrammar
  private let written: DateGrammar
  private let holidays: HolidayGrammar
  private let isQuoted: [Bool]
  private let clock: ClockGrammar

  init(_ words: ArticleWords, today: CalendarDate?) {
    self.words = words
    reader = NumberReader(words: words)
    amounts = AmountGrammar(words: words, reader: reader)
    let resolver = DateResolver(today: today, nearby: today)
    written = DateGrammar(words: words, reader: reader, resolver: resolver)
    said = DateGrammar(words: words, reader: reader, resolver: DateResolver(today: nil, nearby: today))
    holidays = HolidayGrammar(words: words, resolver: resolver)
    isQuoted = QuotedTokens.mask(words)
    clock = ClockGrammar(words: words, reader: reader)
  }

  /// Appends the values among `tokens`, which are one sentence; what lies in `taken` (sorted, not overlapping) belongs to longer names.
  func scan(_ tokens: Range<Int>, taken: [Range<Int>], into values: inout [ValueMention]) {
    var at = tokens.lowerBound
    var next = 0
    let first = values.count
    while at < tokens.upperBound {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].lowerBound <= at {
        if let holiday = holidays.phrase(taken[next]) { values.append(holiday) }
        at = taken[next].upperBound
        continue
      }
      let limit = next < taken.count ? min(tokens.upperBound, taken[next].lowerBound) : tokens.upperBound
      if var value = value(at, limit) {
        value.isUndated = isQuoted[at] && value.value == nil && [.weekday, .relativeDate, .partOfDay, .season].contains(value.rule)
        let floor = values.count > first ? values[values.count - 1].tokens.upperBound : tokens.lowerBound
        values.append(extended(value, floor: floor))
        at = value.tokens.upperBound
      } else {
        at += 1
      }
    }
  }

  private func value(_ token: Int, _ limit: Int) -> ValueMention? {
    let start = words.bytes[Int(words.tokens.starts[token])]
    let dates = isQuoted[token] ? said : written
    if isControl(token) { return nil }
    if start >= 0x30, start <= 0x39 {
      // “Petrel-2”: part of a name.
      if token >= 2, words.isHyphen(token - 1), words.isCapital(token - 2), words.value(token - 2).kind != .month { return nil }
      return clock.time(at: token, limit: limit) ?? ordinalDigits(token, limit) ?? dates.dayFirst(at: token, from: token, limit: limit)
        ?? age(token, limit) ?? dates.digits(at: token, limit: limit) ?? amounts.amount(at: token, limit: limit)
    }
    if start == 0x27 || start == 0xE2, let decade = shortDecade(token, limit) { return decade }
    switch words.value(token).kind {
    case .sign: return amounts.money(at: token, limit: limit)
    case .month: return dates.month(at: token, from: token, limit: limit)
    case .weekday: return dates.weekday(at: token, from: token, limit: limit)
    case .day: return dates.day(at: token, limit: limit)
    case .which: return relative(token, limit)
    case .season: return dates.season(at: token, limit: limit)
    case .daypart: return clock.part(at: token)
    case .cardinal: return isPronoun(token, limit) || isInName(token, limit) ? nil : amounts.amount(at: token, limit: limit)
    case .group: return amounts.amount(at: token, limit: limit)
    case .fraction, .article:
      if words.isWord(token, "half") || words.isWord(token, "a") || words.isWord(token, "an") {
        return amounts.single(at: token, limit: limit) ?? amounts.part(at: token, limit: limit)
          ?? amounts.amount(at: token, limit: limit)
      }
      return nil
    case .ordinal: return ordinalWord(token, limit)
    case .holiday: return holidays.word(at: token, limit: limit)
    default:
      // `thirty-four` and `two-day` as one token
      let span = words.tokens.span(token)
      guard words.tokens.kinds[token] == .word, words.wordClass(token).isSubset(of: [.common, .functionWord]), span.count > 6,
        words.bytes[span.range].contains(0x2D)
      else { return nil }
      if let date = dates.middle(at: token) { return date }
      return amounts.amount(at: token, limit: limit)
    }
  }

  /// With the words before it that belong to it: “about 1,400”, “the past 48 hours”, “earlier this year”.
  private func extended(_ value: ValueMention, floor: Int) -> ValueMention {
    var value = value
    var start = value.tokens.lowerBound
    func word(_ back: Int) -> Int? { start - back >= floor ? start - back : nil }
    switch value.rule {
    case .relativeDate, .partOfDay, .season:
      if let before = word(1),
        words.isWord(before, "earlier") || words.isWord(before, "later") || words.isWord(before, "early") || words.isWord(before, "late")
      {
        start = before
      }
    case .number, .amountOfMoney, .percentage, .measure, .duration, .fraction:
      guard let before = word(1) else { break }
      if words.isWord(before, "than"), let more = word(2),
        words.isWord(more, "more") || words.isWord(more, "less") || words.isWord(more, "fewer")
      {
        start = more
      } else if words.isWord(before, "least") || words.isWord(before, "most"), let at = word(2), words.isWord(at, "at") {
        start = at
      } else if words.isWord(before, "to"), let up = word(2), words.isWord(up, "up") {
        start = up
      } else if words.value(before).kind == .hedge, isHedge(before) {
        // “just under”, “well over”
        let degree = word(2)
        start = before
        if words.isWord(before, "under") || words.isWord(before, "over"), let degree,
          words.isWord(degree, "just") || words.isWord(degree, "well") || words.isWord(degree, "slightly")
        {
          start = degree
        }
      }
    default: break
    }
    value.tokens = start..<value.tokens.upperBound
    return value
  }

  private func isHedge(_ token: Int) -> Bool {
    let hedges: [StaticString] = ["about", "around", "approximately", "roughly", "nearly", "almost", "some", "over", "under", "barely"]
    return hedges.contains { words.isWord(token, $0) }
  }

  /// The numbers of a terminal’s control sequence: `ESC [ 31 m`.
  private func isControl(_ token: Int) -> Bool {
    var at = Int(words.tokens.starts[token]) - 1
    while at > 0, words.bytes[at] >= 0x30, words.bytes[at] <= 0x3F { at -= 1 }
    if at > 0, words.bytes[at] == 0x5B { return words.bytes[at - 1] == 0x1B }
    return at > 0 && words.bytes[at] == 0x9B && words.bytes[at - 1] == 0xC2
  }

  private func relative(_ token: Int, _ limit: Int) -> ValueMention? {
    let hasArticle = token > 0 && words.isWord(token - 1, "the") && words.sentenceOf[token - 1] == words.sentenceOf[token]
    let next = token + 1 < limit ? words.value(token + 1).kind : .none
    let isDated = next == .period || next == .season || next == .daypart
    let dates = isQuoted[token] ? said : written
    return dates.relative(at: token, from: hasArticle && (isDated || next == .cardinal || next == .none) ? token - 1 : token, limit: limit)
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
    if token > 0, before.contains(where: { words.isWord(token - 1, $0) }) { return true }
    let after: [StaticString] = ["another", "must", "should", "can", "could", "would", "is", "was", "has", "might", "may"]
    return token + 1 < limit && (after.contains { words.isWord(token + 1, $0) } || words.isPossessive(token + 1))
  }

  /// “first”, “the 19th century”, “the third quarter of 2022”.
  private func ordinalWord(_ token: Int, _ limit: Int) -> ValueMention? {
    if words.isWord(token, "second"), token > 0, words.value(token - 1).kind == .cardinal || words.tokens.kinds[token - 1] == .number {
      return nil
    }
    // “First Minister”, “Second Amendment”: part of a title or a name.
    if words.isCapital(token), token + 1 < limit, words.isCapital(token + 1), words.styles[Int(words.sentenceOf[token])] == .normal {
      return nil
    }
    return ordinal(token, end: token + 1, words.value(token).number, limit)
  }

  private func ordinalDigits(_ token: Int, _ limit: Int) -> ValueMention? {
    let start = Int(words.tokens.starts[token])
    guard let digits = reader.digits(at: start), digits.plain, let number = digits.value.integer, digits.end + 1 < words.bytes.count else {
      return nil
    }
    let ending = (words.bytes[digits.end] | 0x20, words.bytes[digits.end + 1] | 0x20)
    guard ending == (0x73, 0x74) || ending == (0x6E, 0x64) || ending == (0x72, 0x64) || ending == (0x74, 0x68),
      let last = reader.token(endingAt: digits.end + 2, from: token), last < limit
    else { return nil }
    return written.dayFirst(at: token, from: token, limit: limit) ?? ordinal(token, end: last + 1, number, limit)
  }

  private func ordinal(_ token: Int, end: Int, _ number: Int, _ limit: Int) -> ValueMention {
    if end < limit, words.isWord(end, "century") || words.isWord(end, "centuries") {
      return ValueMention(tokens: token..<(end + 1), type: .DATE, value: "\(number - 1)XX", rule: .century)
    }
    let quarter = end + 1 < limit && words.isHyphen(end) ? end + 1 : end
    if quarter < limit, words.isWord(quarter, "quarter"), number <= 4 {
      var last = quarter + 1
      var value: String?
      if last + 1 < limit, words.isWord(last, "of"), let year = written.digits(at: last + 1, limit: limit), year.rule == .year {
        value = year.value.map { "\($0)-Q\(number)" }
        last = year.tokens.upperBound
      }
      return ValueMention(tokens: token..<last, type: .DATE, value: value, rule: .season)
    }
    return ValueMention(tokens: token..<end, type: .ORDINAL, value: "\(number)", rule: .ordinalNumber)
  }

  /// “, 34,” after a name.
  private func age(_ token: Int, _ limit: Int) -> ValueMention? {
    // “aged 68”, “, both 68,”
    if token > 1, words.isWord(token - 1, "aged") || words.isWord(token - 1, "both") && words.isSign(token - 2, 0x2C),
      token + 1 >= limit || !words.tokens.kinds[token + 1].isWordLike || words.isWord(token - 1, "aged"),
      let digits = reader.digits(at: Int(words.tokens.starts[token])), digits.plain, let years = digits.value.integer,
      (1...110).contains(years), reader.token(endingAt: digits.end, from: token) == token
    {
      return ValueMention(tokens: token..<(token + 1), type: .DATE, value: "P\(years)Y", rule: .age)
    }
    guard token >= 2, token + 1 < limit, words.isSign(token - 1, 0x2C), words.isSign(token + 1, 0x2C), words.isCapital(token - 2),
      let digits = reader.digits(at: Int(words.tokens.starts[token])), digits.plain, let years = digits.value.integer,
      (1...110).contains(years),
      reader.token(endingAt: digits.end, from: token) == token, words.sentenceOf[token - 2] == words.sentenceOf[token],
      words.value(token - 2).kind != .month, !words.wordClass(token - 2).meets(.place) || token >= 3 && words.isCapital(token - 3)
    else { return nil }
    return ValueMention(tokens: token..<(token + 1), type: .DATE, value: "P\(years)Y", rule: .age)
  }

  /// `'90s`, with either apostrophe, glued to it or not.
  private func shortDecade(_ token: Int, _ limit: Int) -> ValueMention? {
    let bytes = words.bytes
    let start = Int(words.tokens.starts[token])
    let at = bytes[start] == 0x27 ? start + 1 : start + 3
    guard at + 2 < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39, bytes[at + 1] == 0x30, bytes[at + 2] | 0x20 == 0x73,
      let last = reader.token(endingAt: at + 3, from: token), last < limit
    else { return nil }
    return ValueMention(tokens: token..<(last + 1), type: .DATE, value: "19\(bytes[at] - 0x30)X", rule: .decade)
  }
}
