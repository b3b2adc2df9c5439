/// Reads dates as newspapers and records write them, and gives them as ISO 8601.
///
/// Known: `2022-09-24`, `2022-09-24T15:05:00Z`, `Sept. 24, 2022`, `24 September 2022`, `Saturday, 24 Sep 2022 15:05:00 +0000`,
/// `9:14 PM EDT, Wed June 11, 2025`, `14 January 2026 17.20 GMT`, `24.09.2022`, `24/09/2022` where the order is beyond doubt; month names in
/// English, German, French and Spanish. A time without a zone that has one offset (ET) is kept as local time.
struct DateText {
  private(set) var year: Int?
  private(set) var month: Int?
  private(set) var day: Int?
  private var time: (hour: Int, minute: Int, second: Int?)?
  private var offsetMinutes: Int?
  private var tokens: [DateToken]
  private var at = 0

  /// The date when the words are a date and nothing else, save weekdays, times and words such as “Published” and “at”.
  static func whole(_ text: String) -> String? {
    guard text.utf8.count <= 200, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    var reader = DateText(tokens: DateToken.tokens(of: text))
    guard reader.tokens.count <= 60 else { return nil }
    while reader.at < reader.tokens.count {
      if !reader.readPart() && !reader.skipFiller() { return nil }
    }
    return reader.iso
  }

  /// The date in a file's name: `2022-09-24-title.txt`, `20220924_title.txt`.
  static func inFileName(_ path: String) -> String? {
    let name = Array(FilePath.lastComponent(path).utf8)
    func isDigit(_ index: Int) -> Bool { name.indices.contains(index) && name[index] >= 0x30 && name[index] <= 0x39 }
    func number(_ from: Int, _ count: Int) -> Int? {
      var value = 0
      for index in from..<(from + count) {
        guard isDigit(index) else { return nil }
        value = value * 10 + Int(name[index] - 0x30)
      }
      return value
    }
    for start in name.indices where !isDigit(start - 1) {
      guard let year = number(start, 4), start + 8 <= name.count else { continue }
      let separator = name[start + 4]
      let isSeparated = separator == 0x2D || separator == 0x5F || separator == 0x2E
      let monthAt = isSeparated ? start + 5 : start + 4
      let dayAt = isSeparated ? start + 8 : start + 6
      guard let month = number(monthAt, 2), let day = number(dayAt, 2), !isDigit(dayAt + 2) else { continue }
      if isSeparated, name[start + 7] != separator { continue }
      if isDay(year, month, day) { return iso(year, month, day) }
    }
    return nil
  }

  private init(tokens: [DateToken]) { self.tokens = tokens }

  // MARK: parts

  /// Reads a date, a time or a zone at the current token.
  private mutating func readPart() -> Bool {
    if year == nil, readISODate() || readNamedMonth() || readNumericDate() { return true }
    if year != nil, readSecondDate() { return true }
    if time == nil, readTime() { return true }
    return offsetMinutes == nil && readZone()
  }

  /// A later date in the same line (“Published … | Updated …”) is passed: the first one counts.
  private mutating func readSecondDate() -> Bool {
    var other = DateText(tokens: tokens)
    other.at = at
    guard other.readISODate() || other.readNamedMonth() || other.readNumericDate() else { return false }
    while other.at < tokens.count, other.readTime() || other.readZone() || other.skipFiller() {}
    at = other.at
    return true
  }

  private mutating func readISODate() -> Bool {
    guard case .number(let year, 4)? = token(0), case .symbol(let separator)? = token(1), "-/.".unicodeScalars.contains(separator),
      case .number(let month, 2)? = token(2), token(3) == .symbol(separator), case .number(let day, 2)? = token(4)
    else { return readYearAlone() }
    guard set(year, month, day) else { return false }
    at += 5
    if case .word("t")? = token(0) { at += 1 }
    return true
  }

  /// `2022` or `2022-09`, only as the whole text.
  private mutating func readYearAlone() -> Bool {
    guard at == 0, case .number(let year, 4)? = token(0), (1600...2100).contains(year) else { return false }
    if tokens.count == 1 {
      self.year = year
      at = 1
      return true
    }
    guard tokens.count == 3, token(1) == .symbol("-"), case .number(let month, 2)? = token(2), (1...12).contains(month) else {
      return false
    }
    (self.year, self.month) = (year, month)
    at = 3
    return true
  }

  /// `Sept. 24, 2022`, `24 September 2022`, `24. September 2022`, `September 2022`.
  private mutating func readNamedMonth() -> Bool {
    var look = 0
    func skip(_ scalars: String.UnicodeScalarView) {
      while case .symbol(let symbol)? = token(look), scalars.contains(symbol) { look += 1 }
    }
    if case .number(let day, let digits)? = token(0), digits <= 2 {
      look = 1
      skip(".".unicodeScalars)
      while case .word(let word)? = token(look), DateToken.ordinalEndings.contains(word) || word == "of" || word == "de" { look += 1 }
      guard case .word(let name)? = token(look), let month = DateToken.month(name) else { return false }
      look += 1
      skip(",.".unicodeScalars)
      if token(look) == .word("de") { look += 1 }
      guard case .number(let year, 4)? = token(look), set(year, month, day) else { return false }
      at += look + 1
      return true
    }
    guard case .word(let name)? = token(0), let month = DateToken.month(name) else { return false }
    look = 1
    skip(".".unicodeScalars)
    if case .number(let year, 4)? = token(look), (1600...2100).contains(year) {
      (self.year, self.month) = (year, month)
      at += look + 1
      return true
    }
    guard case .number(let day, let digits)? = token(look), digits <= 2 else { return false }
    look += 1
    if case .word(let word)? = token(look), DateToken.ordinalEndings.contains(word) { look += 1 }
    skip(",.".unicodeScalars)
    guard case .number(let year, 4)? = token(look), set(year, month, day) else { return false }
    at += look + 1
    return true
  }

  /// `24.09.2022`, `09/24/2022`; with slashes only where one number can be no month.
  private mutating func readNumericDate() -> Bool {
    guard case .number(let first, 1...2)? = token(0), case .symbol(let separator)? = token(1), "./-".unicodeScalars.contains(separator),
      case .number(let second, 1...2)? = token(2), token(3) == .symbol(separator), case .number(let year, 4)? = token(4)
    else { return false }
    let dayFirst = separator == "." || first > 12
    guard dayFirst || second > 12, set(year, dayFirst ? second : first, dayFirst ? first : second) else { return false }
    at += 5
    return true
  }

  /// `15:05`, `15:05:30.250`, `3:05 p.m.`, `8.15pm`, `3pm`.
  private mutating func readTime() -> Bool {
    guard case .number(let hour, 1...2)? = token(0), hour < 24 else { return false }
    var look = 1
    var minute: Int?
    var second: Int?
    if case .symbol(let separator)? = token(1), separator == ":" || separator == ".", case .number(let value, 2)? = token(2), value < 60 {
      minute = value
      look = 3
      if separator == ":", token(3) == .symbol(":"), case .number(let value, 2)? = token(4), value < 61 {
        second = value
        look = 5
        if token(5) == .symbol("."), case .number? = token(6) { look = 7 }
      }
    }
    let half = DateToken.halfDay(tokens, at + look)
    guard minute != nil || half != nil else { return false }
    look += half?.length ?? 0
    if let half, hour > 12 || hour == 0 { if half.isAfternoon && hour == 0 { return false } }
    let hour24 = half.map { hour % 12 + ($0.isAfternoon ? 12 : 0) } ?? hour
    time = (half != nil && hour > 12 ? hour : hour24, minute ?? 0, second)
    at += look
    return true
  }

  private mutating func readZone() -> Bool {
    guard time != nil else { return false }
    if case .word(let word)? = token(0), let minutes = DateToken.zones[word] {
      offsetMinutes = minutes
      at += 1
      return true
    }
    guard case .symbol(let sign)? = token(0), sign == "+" || sign == "-" || sign == "−", case .number(let first, let digits)? = token(1)
    else { return false }
    var minutes = digits == 4 ? first / 100 * 60 + first % 100 : first * 60
    var look = 2
    if digits == 2, token(2) == .symbol(":"), case .number(let value, 2)? = token(3) {
      minutes += value
      look = 4
    }
    guard minutes <= 14 * 60 else { return false }
    offsetMinutes = sign == "+" ? minutes : -minutes
    at += look
    return true
  }

  private mutating func skipFiller() -> Bool {
    switch token(0) {
    case .symbol?: break
    case .word(let word)? where DateToken.fillers.contains(word): break
    default: return false
    }
    at += 1
    return true
  }

  private func token(_ offset: Int) -> DateToken? { tokens.indices.contains(at + offset) ? tokens[at + offset] : nil }

  // MARK: result

  private mutating func set(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard DateText.isDay(year, month, day) else { return false }
    (self.year, self.month, self.day) = (year, month, day)
    return true
  }

  private var iso: String? {
    guard let year else { return nil }
    guard let month, let day else { return DateText.iso(year, month, nil) }
    var text = DateText.iso(year, month, day)
    guard let time else { return text }
    text += "T" + DateText.two(time.hour) + ":" + DateText.two(time.minute)
    if let second = time.second { text += ":" + DateText.two(second) }
    if let offsetMinutes {
      let size = abs(offsetMinutes)
      text += offsetMinutes == 0 ? "Z" : (offsetMinutes < 0 ? "-" : "+") + DateText.two(size / 60) + ":" + DateText.two(size % 60)
    }
    return text
  }

  static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1600...2100).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func iso(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    ([String(year)] + [month, day].compactMap { $0 }.map(two)).joined(separator: "-")
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
