/// A day, a month or a year of the Gregorian calendar.
struct CalendarDate: Equatable {
  var year: Int
  var month: Int?
  var day: Int?

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date at the start of an ISO 8601 text (`2022-09-24T10:00:00Z`, `2022-09`); nil when there is none.
  init?(iso text: String) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard let first = parts.first, let year = first, (1000...2999).contains(year) else { return nil }
    self.year = year
    if parts.count > 1, let month = parts[1], (1...12).contains(month) { self.month = month }
    if parts.count > 2, let month, let day = parts[2], (1...CalendarDate.days(month, year)).contains(day) { self.day = day }
  }

  /// `2022`, `2022-09` or `2022-09-24`.
  var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970; nil where the day is not known. By the algorithm of Howard Hinnant's “chrono-compatible date algorithms”.
  var serial: Int? {
    guard let month, let day else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }

  init(serial: Int) {
    let days = serial + 719468
    let era = (days >= 0 ? days : days - 146096) / 146097
    let dayOfEra = days - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int? { serial.map { (($0 + 3) % 7 + 7) % 7 + 1 } }

  func adding(days: Int) -> CalendarDate? { serial.map { CalendarDate(serial: $0 + days) } }

  func adding(months: Int) -> CalendarDate? {
    guard let month else { return nil }
    let total = year * 12 + month - 1 + months
    return CalendarDate(year: total / 12, month: total % 12 + 1)
  }

  /// The ISO week, such as `2022-W38`.
  var isoWeek: String? {
    guard let serial, let weekday else { return nil }
    let thursday = CalendarDate(serial: serial + 4 - weekday)
    guard let first = CalendarDate(year: thursday.year, month: 1, day: 1).serial, let at = thursday.serial else { return nil }
    let week = (at - first) / 7 + 1
    return "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)"
  }
}
