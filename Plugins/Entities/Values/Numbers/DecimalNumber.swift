/// A decimal number as it was written, without rounding: mantissa × 10^exponent. Only division rounds.
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

  func times(_ other: DecimalNumber) -> DecimalNumber? { times(other.mantissa)?.shifted(other.exponent) }

  func plus(_ other: DecimalNumber) -> DecimalNumber? {
    let low = min(exponent, other.exponent)
    guard let left = scaled(to: low), let right = other.scaled(to: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(sum, exponent: low)
  }

  func shifted(_ places: Int) -> DecimalNumber { DecimalNumber(mantissa, exponent: exponent + places) }

  var negated: DecimalNumber { DecimalNumber(mantissa == .min ? .max : -mantissa, exponent: exponent) }

  /// The quotient, to twelve digits where it does not end before; nil for division by zero and by more than 10^15.
  func divided(by divisor: Int) -> DecimalNumber? {
    guard divisor > 0, divisor <= 1_000_000_000_000_000 else { return nil }
    let top = mantissa.magnitude
    var quotient = top / UInt(divisor)
    var rest = top % UInt(divisor)
    var places = 0
    while rest > 0, quotient < 100_000_000_000 {
      rest *= 10
      quotient = quotient * 10 + rest / UInt(divisor)
      rest %= UInt(divisor)
      places += 1
    }
    if rest * 2 >= UInt(divisor) { quotient += 1 }
    let signed = mantissa < 0 ? -Int(quotient) : Int(quotient)
    return DecimalNumber(signed, exponent: exponent - places)
  }

  /// The whole number that it is, nil for fractions and what is out of range.
  var integer: Int? { exponent >= 0 ? scaled(to: 0) : nil }

  /// The nearest floating-point number.
  var double: Double? { Double("\(mantissa)e\(exponent)") }

  private func scaled(to low: Int) -> Int? {
    guard exponent - low <= 18 else { return mantissa == 0 ? 0 : nil }
    var value = mantissa
    for _ in 0..<(exponent - low) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  static func < (left: DecimalNumber, right: DecimalNumber) -> Bool { (left.double ?? 0) < (right.double ?? 0) }

  /// Plain digits with a point where needed: `3500000`, `-0.5`.
  var description: String {
    let sign = mantissa < 0 ? "-" : ""
    var digits = String(mantissa.magnitude)
    if exponent >= 0 { return mantissa == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent) }
    while digits.utf8.count <= -exponent { digits = "0" + digits }
    var fraction = Substring(digits.suffix(-exponent))
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = digits.dropLast(-exponent)
    return fraction.isEmpty ? (mantissa == 0 ? "0" : sign + whole) : "\(sign)\(whole).\(fraction)"
  }
}
