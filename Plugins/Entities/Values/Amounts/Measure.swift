import AnalyzerKit

/// What a number counts: a currency, percent, a unit, a period of time.
struct Measure: Equatable {
  var type: EntityType
  /// As the field `unit` has it: `USD`, `%`, `km`, `hour`, `year-old`.
  var unit: String
  /// UTF-8 bytes of the article.
  var end: Int
  var rule: ValueRule
  /// Powers of ten that the number is shifted by: −2 for cents.
  var power = 0
  var period: Period?

  /// The number with its unit, as the field `value` has it.
  func text(_ number: DecimalNumber) -> String? {
    switch type {
    case .PERCENT: unit == "%" ? "\(number)%" : "\(number) \(unit)"
    case .DATE, .TIME: period.flatMap { $0.duration(number) }
    default: "\(number) \(unit)"
    }
  }
}
