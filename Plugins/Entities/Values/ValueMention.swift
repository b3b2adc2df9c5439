import AnalyzerKit

/// A date, an amount or a number that the grammar found.
struct ValueMention {
  /// All tokens that it touches.
  var tokens: Range<Int>
  /// Its own bytes, when these are not those of its tokens: `12-cent` of “12-cent-a-share”.
  var span: TextSpan?
  var type: EntityType
  /// Normalised; nil when the text does not say enough.
  var value: String?
  /// The grammar's rule.
  var rule: ValueRule
  /// Whether it stands in quotation marks and leans on the day when it was said, which the article does not tell: “yesterday”.
  var isUndated = false
  /// The number in `unit`, without which it says nothing; of a range the lower one.
  var number: DecimalNumber?
  /// The upper one of a range.
  var upper: DecimalNumber?
  var unit: String?
  var bound: EntityMention.Bound?
  /// The words that say how the number is bound: “at least”.
  var hedge: TextSpan?
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
  case temperature
  case ordinalNumber = "ordinal-number"
  case number
  case fraction
  case score
}
