extension JSONParser {
  /// Parses a number: an integer where it is written as one and fits, else a double. Too large for a double is an error.
  mutating func parseNumber() throws(JSONError) -> JSONValue {
    let first = at
    let isNegative = bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    let digitsAt = at
    var value = 0
    var fits = true
    while at < end, let digit = digit(at) {
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowedToo) = isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      fits = fits && !overflowed && !overflowedToo
      value = sum
      at += 1
    }
    if at == digitsAt { throw at < end ? invalidNumber(first) : error(.unexpectedEnd(expected: "a digit")) }
    if at - digitsAt > 1, bytes[digitsAt] == UInt8(ascii: "0") { throw invalidNumber(first) }
    var isWhole = true
    if at < end, bytes[at] == UInt8(ascii: ".") {
      isWhole = false
      at += 1
      try skipDigits(first)
    }
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try skipDigits(first)
    }
    if isWhole, fits, !(isNegative && value == 0) { return .integer(value) }
    guard let number = Double(String(decoding: bytes[first..<at], as: UTF8.self)), number.isFinite else { throw invalidNumber(first) }
    return .number(number)
  }

  private mutating func skipDigits(_ first: Int) throws(JSONError) {
    let from = at
    while at < end, digit(at) != nil { at += 1 }
    if at == from { throw at < end ? invalidNumber(first) : error(.unexpectedEnd(expected: "a digit")) }
  }

  private func digit(_ index: Int) -> Int? {
    let digit = Int(bytes[index]) - 0x30
    return digit >= 0 && digit <= 9 ? digit : nil
  }

  private func invalidNumber(_ first: Int) -> JSONError {
    var last = first
    while last < end, last - first < 40, !",]} \t\r\n\"".utf8.contains(bytes[last]) { last += 1 }
    return error(.invalidNumber("“\(String(decoding: bytes[first..<last], as: UTF8.self))”"), at: first)
  }
}
