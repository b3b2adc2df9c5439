import AnalyzerKit

/// Times of the day: `10:30`, `3 p.m.`, `noon`.
struct ClockGrammar {
  let words: ArticleWords
  let reader: NumberReader

  /// The time whose hour is at `token`.
  func time(at token: Int, limit: Int) -> ValueMention? {
    let bytes = words.bytes
    let start = Int(words.tokens.starts[token])
    guard let (hour, afterHour) = twoDigits(start), hour <= 24 else { return nil }
    var at = afterHour
    var minute: Int?
    if at < bytes.count, bytes[at] == 0x3A || bytes[at] == 0x2E, let (found, after) = twoDigits(at + 1), after == at + 3, found < 60 {
      if bytes[at] == 0x2E, halfOfDay(skippingBlank(after)) == nil { return nil }
      minute = found
      at = after
    }
    var value = hour
    if let (isAfternoon, end) = halfOfDay(skippingBlank(at)) {
      guard (1...12).contains(hour) else { return nil }
      value = hour % 12 + (isAfternoon ? 12 : 0)
      at = end
    } else if minute == nil {
      return nil
    }
    guard var last = reader.token(endingAt: at, from: token) ?? reader.token(endingAt: at - 1, from: token), last < limit else {
      return nil
    }
    if last + 1 < limit, isZone(last + 1) { last += 1 }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ValueMention(tokens: token..<(last + 1), type: .TIME, value: "T\(two(value)):\(two(minute ?? 0))", rule: .clockTime)
  }

  /// `noon`, `midnight`, and `in the morning` without its preposition.
  func part(at token: Int) -> ValueMention? {
    let number = words.value(token).number
    if number == 5 || number == 6, !words.isWord(token, "lunchtime") {
      return ValueMention(tokens: token..<(token + 1), type: .TIME, value: "T" + DateGrammar.dayPart(number), rule: .partOfDay)
    }
    return nil
  }

  /// `eight o’clock`; which half of the day only “in the morning” and the like tell.
  func oClock(at token: Int, limit: Int) -> ValueMention? {
    let at = token + 1
    guard at < limit, let hour = reader.number(at: token, limit: at)?.value?.integer, (1...12).contains(hour),
      words.key(words.tokens.span(at)).elementsEqual("o'clock".utf8)
    else { return nil }
    var end = at + 1
    var value: String?
    if end + 2 < limit, words.isWord(end, "in"), words.isWord(end + 1, "the"), words.value(end + 2).kind == .daypart {
      let full = words.isWord(end + 2, "morning") ? hour % 12 : hour % 12 + 12
      value = full < 10 ? "T0\(full):00" : "T\(full):00"
      end += 3
    }
    return ValueMention(tokens: token..<end, type: .TIME, value: value, rule: .clockTime)
  }

  private func twoDigits(_ at: Int) -> (number: Int, end: Int)? {
    var end = at
    var number = 0
    while end < words.bytes.count, words.bytes[end] >= 0x30, words.bytes[end] <= 0x39, end - at < 3 {
      number = number * 10 + Int(words.bytes[end] - 0x30)
      end += 1
    }
    return end > at && end - at <= 2 ? (number, end) : nil
  }

  private func skippingBlank(_ at: Int) -> Int {
    let bytes = words.bytes
    if at < bytes.count, bytes[at] == 0x20 { return at + 1 }
    // no-break space
    return at + 1 < bytes.count && bytes[at] == 0xC2 && bytes[at + 1] == 0xA0 ? at + 2 : at
  }

  /// `am`, `a.m.`, `PM` at byte `at`.
  private func halfOfDay(_ at: Int) -> (isAfternoon: Bool, end: Int)? {
    let bytes = words.bytes
    func letter(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] | 0x20 : 0 }
    guard letter(at) == 0x61 || letter(at) == 0x70 else { return nil }
    let isAfternoon = letter(at) == 0x70
    var end = at + 1
    let isDotted = end < bytes.count && bytes[end] == 0x2E
    if isDotted { end += 1 }
    guard letter(end) == 0x6D else { return nil }
    end += 1
    if isDotted, end < bytes.count, bytes[end] == 0x2E { end += 1 }
    guard end >= bytes.count || letter(end) < 0x61 || letter(end) > 0x7A else { return nil }
    return (isAfternoon, end)
  }

  private func isZone(_ token: Int) -> Bool {
    guard words.shapes[token].contains(.allCapitals) else { return false }
    let zones: [StaticString] = ["GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "BST", "CET", "CEST", "ET", "PT"]
    return zones.contains { words.isWord(token, $0) }
  }
}
