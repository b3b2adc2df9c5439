import AnalyzerKit

/// Dates: days of the calendar, weekdays, months, years, decades, centuries, seasons, and dates told from the day of the article.
struct DateGrammar {
  let words: ArticleWords
  let reader: NumberReader
  let resolver: DateResolver

  /// `Sept. 24, 2022`, `September 2022`, `in May`: a date that begins with the month at `token`.
  func month(at token: Int, from start: Int, limit: Int) -> ValueMention? {
    guard words.isCapital(token) else { return nil }
    let month = words.value(token).number
    var at = token + 1
    // “Sept .” where the full stop became a token of its own.
    if at < limit, words.isSign(at, 0x2E), words.tokens.isGlued(at), at + 1 < limit { at += 1 }
    if let day = day(at, limit) {
      var end = day.end
      if end + 1 < limit, words.isHyphen(end) || words.isDash(end), let last = self.day(end + 1, limit), last.number > day.number {
        let (year, after) = trailingYear(last.end, limit)
        return dated(
          start..<after, value(year, month, day.number).flatMap { from in value(year, month, last.number).map { "\(from)/\($0)" } })
      }
      let (year, after) = trailingYear(end, limit)
      end = after
      return dated(start..<end, value(year, month, day.number))
    }
    if at < limit, let year = year(at) { return dated(start..<(at + 1), CalendarDate(year: year, month: month).iso) }
    if at + 1 < limit, words.isSign(at, 0x2C) || words.isWord(at, "of"), let year = year(at + 1) {
      return dated(start..<(at + 2), CalendarDate(year: year, month: month).iso)
    }
    // Alone: abbreviations and the words that are also verbs and names need something that says “date”.
    if token > 0, words.wordClass(token - 1).contains(.title), words.isCapital(token - 1) { return nil }
    if words.wordClass(token).contains(.given), token + 1 < limit, words.isCapital(token + 1), !hasDatePreposition(before: token) {
      return nil
    }
    let isShort = words.tokens.span(token).count <= 3 || words.isWord(token, "march")
    if isShort || words.isWord(token, "sept") {
      guard start < token || hasDatePreposition(before: token), token + 1 >= limit || !words.isCapital(token + 1) else { return nil }
    }
    return dated(start..<(token + 1), resolver.nearest(month: month, day: nil))
  }

  /// `24 September 2022`, `24th of September`: a date that begins with the number at `token`.
  func dayFirst(at token: Int, from start: Int, limit: Int) -> ValueMention? {
    guard let day = day(token, limit) else { return nil }
    var at = day.end
    if at + 1 < limit, words.isWord(at, "of") { at += 1 }
    guard at < limit, words.value(at).kind == .month, words.isCapital(at) else { return nil }
    let month = words.value(at).number
    if at + 1 < limit, words.isSign(at + 1, 0x2E), words.tokens.isGlued(at + 1), at + 2 < limit, year(at + 2) != nil { at += 1 }
    let (year, end) = trailingYear(at + 1, limit)
    return dated(start..<end, value(year, month, day.number))
  }

  /// `Wednesday`, `Wednesday, Sept. 24`, `Thursday night`, with `steps` for “last” and “next”.
  func weekday(at token: Int, from start: Int, limit: Int, next: Bool = false, before: Bool = false) -> ValueMention? {
    let isShort = words.tokens.span(token).count <= 5 && !words.isWord(token, "friday")
    guard words.isCapital(token), !words.shapes[token].contains(.allCapitals) || !isShort else { return nil }
    var at = token + 1
    if at + 1 < limit, words.isSign(at, 0x2C) { at += 1 }
    if at < limit, words.value(at).kind == .month, let date = month(at, after: token, from: start, limit) { return date }
    if at < limit, let date = dayFirst(at: at, from: start, limit: limit) { return date }
    if isShort, !words.shapes[token].contains(.dotted) { return nil }
    let day = resolver.weekday(words.value(token).number, next: next, before: before)
    if token + 1 < limit, words.value(token + 1).kind == .daypart {
      let part = DateGrammar.dayPart(words.value(token + 1).number)
      return ValueMention(tokens: start..<(token + 2), type: .TIME, value: day.map { "\($0)T\(part)" }, rule: .partOfDay)
    }
    return ValueMention(tokens: start..<(token + 1), type: .DATE, value: day, rule: .weekday)
  }

  private func month(_ at: Int, after weekday: Int, from start: Int, _ limit: Int) -> ValueMention? {
    guard let date = month(at: at, from: start, limit: limit), date.tokens.upperBound > at + 1 else { return nil }
    return date
  }

  /// `yesterday`, `tonight`, `nowadays`.
  func day(at token: Int, limit: Int) -> ValueMention? {
    let steps = [1: -1, 2: 0, 3: 1, 4: 0]
    let number = words.value(token).number
    let date = steps[number].flatMap { resolver.today?.adding(days: $0)?.iso }
    if number == 4 { return ValueMention(tokens: token..<(token + 1), type: .TIME, value: date.map { "\($0)TNI" }, rule: .partOfDay) }
    if token + 1 < limit, words.value(token + 1).kind == .daypart {
      let part = DateGrammar.dayPart(words.value(token + 1).number)
      return ValueMention(tokens: token..<(token + 2), type: .TIME, value: date.map { "\($0)T\(part)" }, rule: .partOfDay)
    }
    return ValueMention(tokens: token..<(token + 1), type: .DATE, value: date, rule: .relativeDate)
  }

  /// `last week`, `the past 48 hours`, `next Tuesday`, `this summer`, `recent months`: begins with the word at `token`.
  func relative(at token: Int, from start: Int, limit: Int) -> ValueMention? {
    guard token + 1 < limit else { return nil }
    let steps = words.value(token).number - 2
    var at = token + 1
    if words.isWord(at, "few") || words.isWord(at, "several") || words.isWord(at, "couple") {
      at += words.isWord(at, "couple") && at + 2 < limit && words.isWord(at + 1, "of") ? 2 : 1
      guard at < limit, words.value(at).kind == .period, let period = Period(rawValue: words.value(at).number) else { return nil }
      return ValueMention(tokens: start..<(at + 1), type: period.isTime ? .TIME : .DATE, value: nil, rule: .relativeDate)
    }
    if let number = reader.number(at: at, limit: limit), number.end < limit, words.value(number.end).kind == .period,
      let period = Period(rawValue: words.value(number.end).number)
    {
      var mention = ValueMention(
        tokens: start..<(number.end + 1), type: period.isTime ? .TIME : .DATE, value: number.value.flatMap { period.duration($0) },
        rule: .relativeDate)
      (mention.number, mention.unit) = (number.value, period.name)
      return mention
    }
    let word = words.value(at)
    switch word.kind {
    case .period:
      guard let period = Period(rawValue: word.number) else { return nil }
      let plural = words.bytes[Int(words.tokens.ends[at]) - 1] | 0x20 == 0x73
      let isVague = plural || words.isWord(token, "recent") || words.isWord(token, "these")
      return ValueMention(
        tokens: start..<(at + 1), type: period.isTime ? .TIME : .DATE, value: isVague ? nil : resolver.period(period, steps: steps),
        rule: .relativeDate)
    case .weekday: return weekday(at: at, from: start, limit: limit, next: steps > 0, before: steps < 0)
    case .month:
      guard words.isCapital(at), let today = resolver.today else { return month(at: at, from: start, limit: limit) }
      let number = word.number
      let shown = today.month ?? 1
      let year = steps < 0 ? (number >= shown ? today.year - 1 : today.year) : steps > 0 && number <= shown ? today.year + 1 : today.year
      return dated(start..<(at + 1), CalendarDate(year: year, month: number).iso, .relativeDate)
    case .season:
      return ValueMention(tokens: start..<(at + 1), type: .DATE, value: resolver.season(word.number, steps: steps), rule: .season)
    case .daypart:
      let day = resolver.today?.adding(days: words.isWord(token, "last") ? -1 : max(steps, 0))?.iso
      let part = DateGrammar.dayPart(word.number)
      return ValueMention(tokens: start..<(at + 1), type: .TIME, value: day.map { "\($0)T\(part)" }, rule: .partOfDay)
    default: return nil
    }
  }

  /// `summer 2022`, `the summer of 2022`, `spring`.
  func season(at token: Int, limit: Int) -> ValueMention? {
    var at = token + 1
    if at + 1 < limit, words.isWord(at, "of") { at += 1 }
    if at < limit, let year = year(at) {
      return ValueMention(
        tokens: token..<(at + 1), type: .DATE, value: DateResolver.season(words.value(token).number, year: year), rule: .season)
    }
    return nil
  }

  /// `2022-09-24`, `1996`, `the 1990s`, `24/09/2022`, `the 19th century`: begins with the digits at `token`.
  func digits(at token: Int, limit: Int) -> ValueMention? {
    let bytes = words.bytes
    let start = Int(words.tokens.starts[token])
    if let date = separated(token, start, limit) { return date }
    guard let number = reader.digits(at: start), number.plain, let value = number.value.integer else { return nil }
    let glued = number.end < bytes.count ? bytes[number.end] : 0x20
    let length = number.end - start
    if glued | 0x20 == 0x73, let end = reader.token(endingAt: number.end + 1, from: token), value % 10 == 0, length == 4 || length == 2 {
      let decade: String? =
        length == 4 ? "\(value / 10)X" : value >= 30 && !words.isWord(token - 1 >= 0 ? token - 1 : token, "his") ? "19\(value / 10)X" : nil
      return ValueMention(tokens: token..<(end + 1), type: .DATE, value: decade, rule: .decade)
    }
    guard length == 4, reader.token(endingAt: number.end, from: token) == token, isYear(token, value, limit) else { return nil }
    // “1980's”
    if value % 10 == 0, token + 1 < limit, words.isPossessive(token + 1), words.tokens.span(token + 1).count > 1,
      token + 2 >= limit || !words.tokens.kinds[token + 2].isWordLike || hasArticle(before: token)
    {
      return ValueMention(tokens: token..<(token + 2), type: .DATE, value: "\(value / 10)X", rule: .decade)
    }
    // “2021-22”, “1914–18”
    if token + 2 < limit, words.isHyphen(token + 1), let second = reader.digits(at: Int(words.tokens.starts[token + 2])), second.plain,
      let last = second.value.integer
    {
      let full = last < 100 ? value / 100 * 100 + last : last
      if full > value, full < value + 100, reader.token(endingAt: second.end, from: token + 2) == token + 2 {
        return ValueMention(tokens: token..<(token + 3), type: .DATE, value: "\(value)/\(full)", rule: .year)
      }
    }
    return ValueMention(tokens: token..<(token + 1), type: .DATE, value: "\(value)", rule: .year)
  }

  private func hasArticle(before token: Int) -> Bool { token > 0 && words.isWord(token - 1, "the") }

  /// Whether a word before makes what follows a date.
  func hasDatePreposition(before token: Int) -> Bool {
    guard token > 0 else { return false }
    let before = token - 1
    let words: [StaticString] = [
      "in", "since", "until", "till", "by", "of", "from", "during", "early", "late", "mid", "before", "after", "to", "this", "dated",
      "circa",
    ]
    return words.contains { self.words.isWord(before, $0) }
  }

  /// TimeML's codes for parts of the day.
  static func dayPart(_ number: Int) -> String {
    switch number {
    case 1: "MO"
    case 2: "AF"
    case 3: "EV"
    case 4: "NI"
    case 5: "12:00"
    case 6: "00:00"
    case 7: "MO"
    default: "EV"
    }
  }

  private func isYear(_ token: Int, _ value: Int, _ limit: Int) -> Bool {
    guard (1000...2199).contains(value) else { return false }
    if token + 1 < limit {
      let next = words.value(token + 1).kind
      if next == .unit || next == .percent || next == .money || next == .period || next == .scale || next == .group { return false }
    }
    if token > 0, words.sentenceOf[token - 1] == words.sentenceOf[token] {
      if words.value(token - 1).kind == .hedge { return (1900...2060).contains(value) && words.isWord(token - 1, "around") }
      if hasDatePreposition(before: token) { return true }
    }
    return (1800...2060).contains(value)
  }

  /// A year of four digits at a token.
  private func year(_ token: Int) -> Int? {
    guard words.tokens.kinds[token] == .number, words.tokens.span(token).count == 4 else { return nil }
    guard let digits = reader.digits(at: Int(words.tokens.starts[token])), digits.plain, let year = digits.value.integer else { return nil }
    return (1000...2199).contains(year) ? year : nil
  }

  /// A day of the month: `24`, `24th`.
  private func day(_ token: Int, _ limit: Int) -> (number: Int, end: Int)? {
    guard token < limit, words.tokens.kinds[token] == .number || words.shapes[token].contains(.digit) else { return nil }
    let start = Int(words.tokens.starts[token])
    guard let digits = reader.digits(at: start), digits.plain, digits.end - start <= 2, let day = digits.value.integer,
      (1...31).contains(day)
    else { return nil }
    if reader.token(endingAt: digits.end, from: token) == token {
      if token + 1 < limit, isOrdinalEnding(token + 1), words.tokens.isGlued(token + 1) { return (day, token + 2) }
      if token + 1 < limit, words.value(token + 1).kind == .percent { return nil }
      return (day, token + 1)
    }
    return reader.token(endingAt: digits.end + 2, from: token) == token ? (day, token + 1) : nil
  }

  private func isOrdinalEnding(_ token: Int) -> Bool {
    words.isWord(token, "st") || words.isWord(token, "nd") || words.isWord(token, "rd") || words.isWord(token, "th")
  }

  private func trailingYear(_ at: Int, _ limit: Int) -> (year: Int?, end: Int) {
    if at < limit, let year = year(at) { return (year, at + 1) }
    if at + 1 < limit, words.isSign(at, 0x2C), let year = year(at + 1) { return (year, at + 2) }
    return (nil, at)
  }

  private func value(_ year: Int?, _ month: Int, _ day: Int) -> String? {
    guard let year else { return resolver.nearest(month: month, day: day) }
    return day <= CalendarDate.days(month, year) ? CalendarDate(year: year, month: month, day: day).iso : nil
  }

  private func dated(_ tokens: Range<Int>, _ value: String?, _ rule: ValueRule = .calendarDate) -> ValueMention {
    ValueMention(tokens: tokens, type: .DATE, value: value, rule: rule)
  }

  /// `2022-09-24`, `24/09/2022`, `9/24/2022`; nil as value where day and month cannot be told apart.
  private func separated(_ token: Int, _ start: Int, _ limit: Int) -> ValueMention? {
    let bytes = words.bytes
    var parts: [Int] = []
    var lengths: [Int] = []
    var at = start
    var sign: UInt8 = 0
    while parts.count < 3 {
      let from = at
      var number = 0
      while at < bytes.count, at - from < 5, bytes[at] >= 0x30, bytes[at] <= 0x39 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard at > from else { return nil }
      parts.append(number)
      lengths.append(at - from)
      if parts.count == 3 { break }
      guard at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2F || bytes[at] == 0x2E, sign == 0 || sign == bytes[at] else {
        return nil
      }
      sign = bytes[at]
      at += 1
    }
    guard let end = reader.token(endingAt: at, from: token), end < limit else { return nil }
    func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
      guard (1...12).contains(month), (1...31).contains(day), day <= CalendarDate.days(month, year) else { return nil }
      return CalendarDate(year: year, month: month, day: day).iso
    }
    if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2, let value = date(parts[0], parts[1], parts[2]) {
      return dated(token..<(end + 1), value)
    }
    guard lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2, (1000...2199).contains(parts[2]) else { return nil }
    let european = date(parts[2], parts[1], parts[0])
    let american = date(parts[2], parts[0], parts[1])
    guard european != nil || american != nil else { return nil }
    return dated(token..<(end + 1), european == nil ? american : american == nil || american == european ? european : nil)
  }
}
