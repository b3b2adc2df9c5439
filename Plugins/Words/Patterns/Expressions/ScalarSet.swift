/// A set of Unicode scalars: ranges and classes such as `\w`, or everything else than those.
struct ScalarSet: Equatable, Sendable {
  /// A class that has a name in regular expressions.
  enum Category: Equatable, Sendable {
    /// `\w`: letters, marks, digits and `_`.
    case word
    case digit, space, letter, upper, lower, punctuation

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      let properties = scalar.properties
      switch self {
      case .word: return scalar == "_" || properties.isAlphabetic || Category.isMark(properties) || Category.isNumber(properties)
      case .digit: return properties.generalCategory == .decimalNumber
      case .space: return properties.isWhitespace
      case .letter: return properties.isAlphabetic
      case .upper: return properties.isUppercase
      case .lower: return properties.isLowercase
      case .punctuation: return Category.isPunctuation(properties)
      }
    }

    private static func isMark(_ properties: Unicode.Scalar.Properties) -> Bool {
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    }

    private static func isNumber(_ properties: Unicode.Scalar.Properties) -> Bool {
      switch properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: true
      default: false
      }
    }

    private static func isPunctuation(_ properties: Unicode.Scalar.Properties) -> Bool {
      switch properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation:
        true
      default: false
      }
    }
  }

  private(set) var ranges: [ClosedRange<UInt32>] = []
  private(set) var categories: [(category: Category, isNegated: Bool)] = []
  var isNegated = false
  /// The answer for each ASCII character, in two words of bits; filled by `finish`.
  private var ascii: (UInt64, UInt64) = (0, 0)
  private var ignoresCase = false

  mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }

  mutating func insert(_ category: Category, isNegated: Bool = false) { categories.append((category, isNegated)) }

  mutating func insert(_ other: ScalarSet) {
    ranges += other.ranges
    categories += other.categories
  }

  /// To be called once, after the last change.
  mutating func finish(ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    for value in 0..<UInt32(128) where slowContains(value) {
      if value < 64 { ascii.0 |= 1 << UInt64(value) } else { ascii.1 |= 1 << UInt64(value - 64) }
    }
  }

  /// The character, where the set is one ASCII character.
  var singleASCII: UInt8? {
    guard !isNegated, categories.isEmpty, ranges.count == 1, ranges[0].count == 1, ranges[0].lowerBound < 0x80 else { return nil }
    return UInt8(truncatingIfNeeded: ranges[0].lowerBound)
  }

  @inline(__always)
  func contains(_ value: UInt32) -> Bool {
    if value < 64 { return ascii.0 >> UInt64(value) & 1 != 0 }
    if value < 128 { return ascii.1 >> UInt64(value - 64) & 1 != 0 }
    return slowContains(value)
  }

  private func slowContains(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    if holds(scalar) { return !isNegated }
    if ignoresCase {
      for other in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
        let scalars = other.unicodeScalars
        if scalars.count == 1, let mapped = scalars.first, mapped != scalar, holds(mapped) { return !isNegated }
      }
    }
    return isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    for range in ranges where range.contains(scalar.value) { return true }
    for entry in categories where entry.category.contains(scalar) != entry.isNegated { return true }
    return false
  }

  static func == (left: ScalarSet, right: ScalarSet) -> Bool {
    left.ranges == right.ranges && left.isNegated == right.isNegated && left.ignoresCase == right.ignoresCase
      && left.categories.elementsEqual(right.categories) { $0 == $1 }
  }
}
