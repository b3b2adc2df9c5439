/// A decimal number as it was written, without rounding: mantissa × 10^exponent.
struct DecimalNumber: Equatable, CustomStringConvertible {
  var mantissa: Int
  var exponent: Int

  init(_ mantissa: Int, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Nil when it would leave the range of exact integers.
  func times(_ factor: Int) -> DecimalNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    return overflow ? nil : DecimalNumber(product, exponent: exponent)
  }

  func plus(_ other: DecimalNumber) -> DecimalNumber? {
    let low = min(exponent, other.exponent)
    guard let left = scaled(to: low), let right = other.scaled(to: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(sum, exponent: low)
  }

  func shifted(_ places: Int) -> DecimalNumber { DecimalNumber(mantissa, exponent: exponent + places) }

  /// The whole number that it is, nil for fractions and what is out of range.
  var integer: Int? { exponent >= 0 ? scaled(to: 0) : nil }

  private func scaled(to low: Int) -> Int? {
    guard exponent - low <= 18 else { return nil }
    var value = mantissa
    for _ in 0..<(exponent - low) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// Plain digits with a point where needed: `3500000`, `0.5`.
  var description: String {
    if exponent >= 0 { return mantissa == 0 ? "0" : String(mantissa) + String(repeating: "0", count: exponent) }
    var digits = String(mantissa)
    while digits.utf8.count <= -exponent { digits = "0" + digits }
    var fraction = Substring(digits.suffix(-exponent))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = digits.dropLast(-exponent)
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}
