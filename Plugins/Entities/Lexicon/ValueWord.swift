/// What a word means in dates, amounts and numbers, or which small closed class it belongs to.
struct ValueWord {
  /// The order is that of `KINDS` in Tools/entities-data/values.py; `none` is for words without an entry.
  enum Kind: UInt8 {
    case month, weekday, cardinal, scale, group, ordinal, fraction, period, season, daypart, day, which, hedge, percent, sign, money
    case moneyCode, unit, power, speech, joiner, preposition, article, functionWord, familyFirst, holiday
    /// An abbreviation of a unit, read after digits only; a currency's code, read in capitals only; a power of ten as an order; a fraction in one sign
    /// (its top × 100 + its bottom); percentage points; `yo`.
    case unitShort, moneyCapitals, ordinalScale, vulgar, point, age, none
  }

  /// The kind in the lowest byte, the payload above it.
  var raw: UInt32

  static let none = ValueWord(raw: UInt32(Kind.none.rawValue))

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: raw)) ?? .none }

  /// A number: of the month, of the weekday (1 is Monday), of a period …
  var number: Int { Int(raw >> 8) }

  /// A currency's code.
  var symbol: String {
    String(decoding: [8, 16, 24].map { UInt8(truncatingIfNeeded: raw >> $0) }.filter { $0 != 0 }, as: UTF8.self)
  }
}

/// The periods of time, with their letters in ISO 8601 durations.
enum Period: Int {
  case second = 1
  case minute, hour, day, week, weekend, month, quarter, semester, year, decade, century, season, fortnight, millennium

  /// Shorter than a day: OntoNotes calls it TIME, not DATE.
  var isTime: Bool { rawValue <= Period.hour.rawValue }

  /// As the field `unit` has it.
  var name: String { String(describing: self) }

  /// A duration of `count` of them: `P2Y`, `PT48H`; nil where ISO 8601 has no letter.
  func duration(_ count: DecimalNumber) -> String? {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: count.times(2).map { "P\($0)W" }
    case .month: "P\(count)M"
    case .quarter: count.times(3).map { "P\($0)M" }
    case .year: "P\(count)Y"
    case .decade: count.times(10).map { "P\($0)Y" }
    case .century: count.times(100).map { "P\($0)Y" }
    case .millennium: count.times(1000).map { "P\($0)Y" }
    case .weekend, .semester, .season: nil
    }
  }
}
