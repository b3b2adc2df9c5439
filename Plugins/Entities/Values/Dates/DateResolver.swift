/// Turns dates that lean on the day of the article into calendar dates; gives nil where that day is not known.
struct DateResolver {
  /// The date of the article, from its metadata; nil inside quotation marks too, since the words may have been said on any day.
  var today: CalendarDate?
  /// The date of the article, for dates that lack their year only.
  var nearby: CalendarDate?

  /// The day of a weekday: the last one up to the day of the article, as news has it; after “next”, the first one after it.
  func weekday(_ number: Int, next: Bool = false, before: Bool = false) -> String? {
    guard let today, let now = today.weekday else { return nil }
    var back = (now - number + 7) % 7
    if next { back -= 7 } else if before, back == 0 { back = 7 }
    return today.adding(days: -back)?.iso
  }

  /// A day or a month without a year: the one nearest to the day of the article.
  func nearest(month: Int, day: Int?) -> String? {
    guard let today = nearby else { return nil }
    guard let reference = CalendarDate(year: today.year, month: today.month ?? 7, day: today.day ?? 1).serial else { return nil }
    let candidates = [today.year - 1, today.year, today.year + 1].compactMap { year -> (CalendarDate, Int)? in
      if let day, day > CalendarDate.days(month, year) { return nil }
      guard let serial = CalendarDate(year: year, month: month, day: day ?? 15).serial else { return nil }
      return (CalendarDate(year: year, month: month, day: day), abs(serial - reference))
    }
    return candidates.min { $0.1 < $1.1 }?.0.iso
  }

  /// “last week”, “this year”, “next month”, “two years ago” (−2): the period `steps` away from the one of the article.
  func period(_ period: Period, steps: Int) -> String? {
    guard let today else { return nil }
    switch period {
    case .day: return today.adding(days: steps)?.iso
    case .week: return today.adding(days: 7 * steps)?.isoWeek
    case .fortnight: return today.adding(days: 14 * steps)?.isoWeek
    case .weekend: return today.adding(days: 7 * steps)?.isoWeek.map { $0 + "-WE" }
    case .month: return today.adding(months: steps)?.iso
    case .quarter:
      return today.adding(months: 3 * steps).flatMap { date in date.month.map { "\(date.year)-Q\(($0 - 1) / 3 + 1)" } }
    case .year: return "\(today.year + steps)"
    case .decade: return "\(today.year / 10 + steps)X"
    case .century: return "\(today.year / 100 + steps)XX"
    case .second, .minute, .hour, .semester, .season, .millennium: return nil
    }
  }

  /// The year of a season: of the article for “this”, one before or after for “last” and “next”.
  func season(_ season: Int, steps: Int) -> String? {
    guard let today else { return nil }
    return DateResolver.season(season, year: today.year + steps)
  }

  /// TimeML's codes: `2022-SU`.
  static func season(_ season: Int, year: Int) -> String? {
    let codes = ["SP", "SU", "FA", "WI"]
    return codes.indices.contains(season - 1) ? "\(year)-\(codes[season - 1])" : nil
  }
}
