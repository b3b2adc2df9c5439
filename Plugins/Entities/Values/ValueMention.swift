import AnalyzerKit

/// A date, an amount or a number that the grammar found.
struct ValueMention {
  var tokens: Range<Int>
  var type: EntityType
  /// Normalised; nil when the text does not say enough.
  var value: String?
  /// The grammar's rule.
  var rule: ValueRule
  /// Whether it stands in quotation marks and leans on the day when it was said, which the article does not tell: “yesterday”.
  var isUndated = false
}

/// The rules of the grammar of values, by the names that `why` prints.
enum ValueRule: String {
  case calendarDate = "calendar-date"
  case weekday
  case relativeDate = "relative-date"
  case year
  case decade
  case century
  case duration
  case age
  case season
  case clockTime = "clock-time"
  case holiday
  case partOfDay = "part-of-day"
  case amountOfMoney = "amount-of-money"
  case percentage
  case measure
  case ordinalNumber = "ordinal-number"
  case number
  case fraction
  case score
}
