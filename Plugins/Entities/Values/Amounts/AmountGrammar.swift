import AnalyzerKit

/// Amounts: money, percentages, measures, durations and ages, plain numbers, and ranges of them.
struct AmountGrammar {
  let reader: AtomReader
  let numbers: FractionReader
  let measures: MeasureReader

  init(_ reader: AtomReader, hasSterling: Bool) {
    self.reader = reader
    numbers = FractionReader(reader)
    measures = MeasureReader(reader: reader, hasSterling: hasSterling)
  }

  /// The amount that starts at byte `start` and ends before `limit`: with a range, when one follows.
  func amount(at start: Int, limit: Int) -> Amount? {
    guard let first = single(at: start, limit: limit) else { return nil }
    return range(first, limit) ?? first
  }

  /// `between 100 and 200`: the word is at byte `start`.
  func between(at start: Int, limit: Int) -> Amount? {
    let word = reader.atom(at: start, limit: limit)
    guard let first = single(at: reader.next(word, limit).start, limit: limit), first.number != nil, first.measure?.rule != .age else {
      return nil
    }
    let and = reader.atom(at: first.end, limit: limit)
    guard reader.isWord(and, "and") || reader.isWord(and, "to"), let second = single(at: reader.next(and, limit).start, limit: limit),
      var range = joined(first, second), !(isYear(first) && isYear(second))
    else { return nil }
    range.start = start
    return range
  }

  private func isYear(_ amount: Amount) -> Bool {
    amount.measure == nil && amount.numeral.isPlain && amount.number?.integer.map { (1000...2199).contains($0) } ?? false
  }

  /// One number with what it counts, without a range.
  func single(at start: Int, limit: Int) -> Amount? {
    let atom = reader.atom(at: start, limit: limit)
    if atom.isMinus {
      let next = reader.next(atom, limit)
      guard !next.isSpaced, next.kind == .digits || next.kind == .sign, !next.isMinus, !reader.isInside(atom.start),
        let amount = single(at: next.start, limit: limit)
      else { return nil }
      return negated(amount, start: atom.start)
    }
    if reader.isAny(atom, ["minus", "negative"]) {
      let next = reader.next(atom, limit)
      guard next.kind == .digits || next.value.kind == .cardinal, let amount = single(at: next.start, limit: limit), amount.number != nil
      else {
        return nil
      }
      return negated(amount, start: atom.start)
    }
    if let money = money(at: atom, limit: limit) { return money }
    guard let numeral = numbers.number(at: atom.start, limit: limit) else { return nil }
    return counted(numeral, limit)
  }

  private func negated(_ amount: Amount, start: Int) -> Amount? {
    guard amount.upper == nil else { return nil }
    var amount = amount
    amount.start = start
    amount.number = amount.number?.negated
    return amount
  }

  /// A number with the measure behind it.
  private func counted(_ numeral: Numeral, _ limit: Int) -> Amount? {
    var numeral = numeral
    var amount = Amount(start: numeral.start, end: numeral.end, numeral: numeral, number: numeral.value)
    if numeral.isOrdinal { return amount }
    var measure = measures.measure(after: numeral, limit: limit)
    if numeral.maybeMetres, measure?.type != .MONEY, !isPeople(after: numeral.end, limit) {
      numeral.value = numeral.value?.shifted(-6)
      numeral.scale = 0
      amount.number = numeral.value
      measure = Measure(type: .QUANTITY, unit: "m", end: numeral.end, rule: .measure)
    }
    amount.numeral = numeral
    guard let measure else { return amount }
    amount.measure = measure
    amount.end = measure.end
    amount.number = numeral.value?.shifted(measure.power)
    if measure.type == .MONEY { return withSmallChange(amount, limit) }
    return measure.unit == "ft" ? withInches(amount, limit) : amount
  }

  /// “3m viewers”, but “3m high”.
  private func isPeople(after end: Int, _ limit: Int) -> Bool {
    let next = reader.atom(at: end, limit: limit)
    guard next.kind == .word, next.isSpaced else { return false }
    if reader.isAny(next, ["people", "women", "men", "children", "more", "homeless"]) { return true }
    return next.end - next.start > 3 && reader.bytes[next.end - 1] == 0x73
      && !reader.isAny(next, ["across", "less", "pass", "freestyle", "hurdles"])
  }

  // MARK: Money

  /// `$3.5 million`, `c $ 16.4 million`, `USD115`, `Mex$ 10`, `dollar 22.5 million`: a currency before its digits.
  private func money(at atom: Atom, limit: Int) -> Amount? {
    let found: (value: ValueWord, end: Int, atoms: Int)?
    if let code = measures.millionsOf(atom) {
      return prefixed(atom, code, atom.end, 6, limit)
    }
    found = reader.phrase(atom, limit) { $0.kind == .sign || $0.kind == .moneyCode || $0.kind == .moneyCapitals || $0.kind == .money }
    guard let found, found.atoms <= 3 else { return nil }
    if found.value.kind == .moneyCapitals, !reader.isAllCapitals(atom) { return nil }
    if found.value.kind == .money {
      guard reader.isAny(atom, ["dollar", "eur", "usd"]) || found.atoms == 1 && reader.isAny(atom, ["ksh"]) else { return nil }
    }
    return prefixed(atom, found.value.symbol, found.end, 0, limit)
  }

  private func prefixed(_ atom: Atom, _ code: String, _ end: Int, _ power: Int, _ limit: Int) -> Amount? {
    var digits = reader.atom(at: end, limit: limit)
    if digits.isSign(0x2E), atom.kind == .word { digits = reader.next(digits, limit) }
    let isNegative = digits.isMinus
    if isNegative {
      digits = reader.next(digits, limit)
      if digits.isSpaced { return nil }
    }
    guard digits.kind == .digits || digits.isSign(0x2E), let numeral = numbers.number(at: digits.start, limit: limit), numeral.isDigits,
      let value = numeral.value
    else { return nil }
    var measure = Measure(type: .MONEY, unit: code, end: numeral.end, rule: .amountOfMoney, power: power)
    let number = isNegative ? value.negated : value
    // “$10 million dollars”, “$5 US”
    let after = reader.atom(at: numeral.end, limit: limit)
    if after.kind == .word, let again = measures.currency(after, numeral, false, limit), again.unit == code, again.power == 0 {
      measure.end = again.end
    }
    let amount = Amount(start: atom.start, end: measure.end, numeral: numeral, measure: measure, number: number.shifted(power))
    return withSmallChange(amount, limit)
  }

  /// With the cents after it: “3 dollars 50 cents”, “$ 100 and fifty”.
  private func withSmallChange(_ amount: Amount, _ limit: Int) -> Amount {
    guard !amount.numeral.isScaled, let whole = amount.number, whole.integer != nil, amount.measure?.power == 0 else { return amount }
    var atom = reader.atom(at: amount.end, limit: limit)
    guard atom.isSpaced else { return amount }
    let hasAnd = reader.isWord(atom, "and")
    if hasAnd { atom = reader.next(atom, limit) }
    guard atom.kind == .digits || atom.value.kind == .cardinal, let part = numbers.number(at: atom.start, limit: limit), !part.isOrdinal,
      let cents = part.value?.integer, (1...99).contains(cents), part.isDigits == amount.numeral.isDigits || hasAnd
    else { return amount }
    let next = reader.atom(at: part.end, limit: limit)
    let unit = amount.measure?.unit ?? ""
    var end = part.end
    if let small = measures.currency(next, part, false, limit), next.kind == .word {
      guard small.power == -2, small.unit == unit || small.unit == "USD" || unit == "GBP" else { return amount }
      end = small.end
    } else {
      guard next.kind == .none || next.kind == .sign && !next.isHyphen && !next.isSpaced && !next.isSign(0x25), next.value.kind != .sign,
        cents >= 10 || hasAnd
      else { return amount }
    }
    var amount = amount
    amount.number = whole.plus(DecimalNumber(cents, exponent: -2))
    amount.end = end
    return amount
  }

  // MARK: Feet and inches

  /// `6'2"`, which begins at byte `start`.
  func feetAndInches(at start: Int, limit: Int) -> Amount? {
    let feet = reader.atom(at: start, limit: limit)
    let mark = reader.next(feet, limit)
    guard feet.kind == .digits, feet.end - feet.start <= 2, isPrime(mark, [0x27, 0x2019, 0x2032]), !mark.isSpaced,
      !reader.isInside(start)
    else { return nil }
    let inches = reader.next(mark, limit)
    guard inches.kind == .digits, inches.end - inches.start <= 2 else { return nil }
    let close = reader.next(inches, limit)
    guard !close.isSpaced, isPrime(close, [0x22, 0x201D, 0x2033]), let whole = numbers.numerals.digits.number(feet),
      let part = numbers.numerals.digits.number(inches), part < 12
    else { return nil }
    let numeral = Numeral(start: start, end: feet.end, value: DecimalNumber(whole), isDigits: true)
    let measure = Measure(type: .QUANTITY, unit: "ft", end: close.end, rule: .measure)
    return Amount(
      start: start, end: close.end, numeral: numeral, measure: measure,
      number: DecimalNumber(whole * 12 + part).divided(by: 12))
  }

  private func isPrime(_ atom: Atom, _ scalars: [UInt32]) -> Bool { atom.kind == .sign && scalars.contains(atom.scalar) }

  /// `5 ft 2 in`, `six feet two`, `5 feet and 2 inches`.
  private func withInches(_ amount: Amount, _ limit: Int) -> Amount {
    guard let feet = amount.number?.integer, (1...11).contains(feet) else { return amount }
    var atom = reader.atom(at: amount.end, limit: limit)
    if reader.isWord(atom, "and") || atom.isSign(0x2C) { atom = reader.next(atom, limit) }
    guard atom.kind == .digits || atom.value.kind == .cardinal, let part = numbers.numerals.whole(at: atom.start, limit: limit),
      !part.isOrdinal, let inches = part.value, inches < DecimalNumber(12), part.isDigits == amount.numeral.isDigits
    else { return amount }
    var unit = reader.atom(at: part.end, limit: limit)
    var end = part.end
    if unit.isHyphen { unit = reader.next(unit, limit) }
    if reader.isAny(unit, ["inch", "inches", "in", "ins"]) {
      end = unit.end
    } else if unit.kind == .word && !reader.isWord(unit, "tall") || unit.isHyphen || unit.kind == .digits {
      return amount
    }
    guard let whole = DecimalNumber(feet * 12).plus(inches) else { return amount }
    var amount = amount
    // Twelfths, of a number that may have decimals.
    amount.number = whole.divided(by: 12)
    amount.end = end
    return amount
  }
}
