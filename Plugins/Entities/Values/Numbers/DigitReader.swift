/// Reads numbers in digits, without the words after them.
struct DigitReader {
  let reader: AtomReader

  /// `48`, `1,400`, `12,34,567.89`, `1 414 021`, `5,5`, `.08`, `3/4`, `10 1/2`, `½`, `1.3e6`, `1.3 × 10^6`; nil where there is none, or more than 18
  /// digits, or digits parted in a way that numbers are not.
  func numeral(at start: Int, limit: Int) -> Numeral? {
    if let (value, end) = vulgar(at: start, limit) {
      return Numeral(start: start, end: end, value: value, isDigits: true, isFraction: true)
    }
    guard var numeral = decimal(at: start, limit) else { return nil }
    if numeral.isPlain, let (value, end) = fraction(at: start, limit) {
      return Numeral(start: start, end: end, value: value, isDigits: true, isFraction: true)
    }
    if numeral.isPlain, let (part, end) = mixed(after: numeral.end, limit), let value = numeral.value?.plus(part) {
      return Numeral(start: start, end: end, value: value, isDigits: true, isFraction: true)
    }
    if let (power, end) = power(after: numeral.end, limit) {
      numeral.value = numeral.value?.shifted(power)
      numeral.end = end
      numeral.isPlain = false
    }
    return numeral
  }

  private func isDigit(_ at: Int, _ limit: Int) -> Bool { at < limit && reader.isDigit(reader.bytes[at]) }

  private func decimal(at start: Int, _ limit: Int) -> Numeral? {
    let bytes = reader.bytes
    var at = start
    var mantissa = 0
    var count = 0
    var places = 0
    var isPlain = true
    func take(_ length: Int) {
      for _ in 0..<length {
        if count < 18 { mantissa = mantissa * 10 + Int(bytes[at] - 0x30) }
        count += 1
        at += 1
      }
    }
    func run(_ at: Int) -> Int {
      var end = at
      while isDigit(end, limit) { end += 1 }
      return end - at
    }
    let first = run(at)
    take(first)
    var isCommaFree = true
    if first > 0, first <= 3, let groups = groups(after: at, first, limit) {
      isPlain = false
      isCommaFree = bytes[at] != 0x2C
      for (gap, length) in groups {
        at += gap
        take(length)
      }
    }
    let point = at < limit ? bytes[at] : 0
    if point == 0x2E, isDigit(at + 1, limit), first > 0 || start == 0 || !reader.isInside(start) {
      let length = run(at + 1)
      // `192.168.1.2`
      if at + 1 + length < limit, bytes[at + 1 + length] == 0x2E, isDigit(at + 2 + length, limit) { return nil }
      at += 1
      take(length)
      places = length
      isPlain = false
    } else if point == 0x2C, isCommaFree, first > 0, isDigit(at + 1, limit), !isListed(start, at, limit) {
      let length = run(at + 1)
      if length <= 2 {
        at += 1
        take(length)
        places = length
        isPlain = false
      }
    }
    guard count > 0, count <= 18 else { return nil }
    return Numeral(start: start, end: at, value: DecimalNumber(mantissa, exponent: -places), isDigits: true, isPlain: isPlain)
  }

  /// The groups of digits after the first: three each by commas or narrow blanks, or two each and three at last, as in India. By plain blanks where
  /// there are two of them or the group is `000`.
  private func groups(after start: Int, _ first: Int, _ limit: Int) -> [(gap: Int, length: Int)]? {
    let bytes = reader.bytes
    guard start < limit else { return nil }
    let isComma = bytes[start] == 0x2C
    let gap = isComma ? 1 : reader.blankLength(start)
    guard gap > 0 else { return nil }
    var groups: [(gap: Int, length: Int)] = []
    var at = start
    var hasZeros = false
    while at + gap < limit, bytes[at] == bytes[start], groups.count < 6 {
      var end = at + gap
      while isDigit(end, limit), end - at - gap < 4 { end += 1 }
      let length = end - at - gap
      guard length == 3 || length == 2 && isComma else { break }
      if groups.isEmpty { hasZeros = bytes[(at + gap)..<end].allSatisfy { $0 == 0x30 } }
      groups.append((gap, length))
      at = end
    }
    if isDigit(at, limit) { return nil }
    guard let last = groups.last, last.length == 3 else { return nil }
    let isIndian = groups.contains { $0.length == 2 }
    if isIndian, first > 2 || groups.dropLast().contains(where: { $0.length == 3 }) { return nil }
    if gap == 1, !isComma, groups.count < 2, !hasZeros { return nil }
    return groups
  }

  /// Whether the comma at `comma` parts numbers of a list: `22,24,26`.
  private func isListed(_ start: Int, _ comma: Int, _ limit: Int) -> Bool {
    if start >= 2, reader.bytes[start - 1] == 0x2C, isDigit(start - 2, limit) { return true }
    var end = comma + 1
    while isDigit(end, limit) { end += 1 }
    return end + 1 < limit && (reader.bytes[end] == 0x2C || reader.bytes[end] == 0x2E) && isDigit(end + 1, limit)
  }

  /// `3/4` of one, not `9/11`, `24/7` or `1/2/2020`.
  private func fraction(at start: Int, _ limit: Int) -> (DecimalNumber, Int)? {
    let top = reader.atom(at: start, limit: limit)
    guard top.kind == .digits, top.end - top.start <= 2, top.end < limit, reader.bytes[top.end] == 0x2F else { return nil }
    let bottom = reader.atom(at: top.end + 1, limit: limit)
    guard bottom.kind == .digits, !bottom.isSpaced, bottom.end - bottom.start <= 3,
      bottom.end >= limit || reader.bytes[bottom.end] != 0x2F,
      start == 0 || reader.bytes[start - 1] != 0x2F, let over = number(top), let under = number(bottom), over < under, over > 0,
      under <= 10 || [12, 16, 32, 64, 100].contains(under)
    else { return nil }
    return DecimalNumber(over).divided(by: under).map { ($0, bottom.end) }
  }

  private func vulgar(at start: Int, _ limit: Int) -> (DecimalNumber, Int)? {
    guard start < limit, reader.bytes[start] >= 0xC2 else { return nil }
    let sign = reader.atom(at: start, limit: limit)
    guard sign.value.kind == .vulgar else { return nil }
    return DecimalNumber(sign.value.number / 100).divided(by: sign.value.number % 100).map { ($0, sign.end) }
  }

  /// `½` and `1/2` after a whole number.
  private func mixed(after end: Int, _ limit: Int) -> (DecimalNumber, Int)? {
    let next = reader.atom(at: end, limit: limit)
    if next.kind == .sign { return vulgar(at: next.start, limit) }
    return next.kind == .digits && next.isSpaced ? fraction(at: next.start, limit) : nil
  }

  /// `e6`, `x10^6`, ` × 10^6`.
  private func power(after end: Int, _ limit: Int) -> (Int, Int)? {
    let sign = reader.atom(at: end, limit: limit)
    let isTimes = sign.scalar == 0xD7 || reader.isWord(sign, "x")
    guard isTimes || reader.isWord(sign, "e") && !sign.isSpaced else { return nil }
    var digits = reader.next(sign, limit)
    if isTimes {
      guard digits.kind == .digits, number(digits) == 10 else { return nil }
      let caret = reader.next(digits, limit)
      guard caret.isSign(0x5E), !caret.isSpaced else { return nil }
      digits = reader.next(caret, limit)
    }
    let isNegative = digits.isMinus
    if isNegative || digits.isSign(0x2B) { digits = reader.next(digits, limit) }
    guard digits.kind == .digits, !digits.isSpaced, let power = number(digits), power <= 18 else { return nil }
    return (isNegative ? -power : power, digits.end)
  }

  /// The number of an atom of at most nine digits.
  func number(_ atom: Atom) -> Int? {
    guard atom.kind == .digits, atom.end - atom.start <= 9 else { return nil }
    return reader.bytes[atom.start..<atom.end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
