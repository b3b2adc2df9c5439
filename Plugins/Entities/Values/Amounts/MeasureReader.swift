import AnalyzerKit

/// Reads what stands after a number: percent, a currency, a unit, a period.
struct MeasureReader {
  let reader: AtomReader
  /// Whether the article counts pounds as money: it has `£`, “sterling” or “pence”.
  let hasSterling: Bool

  /// What `number` counts; nil when nothing is said that is a measure.
  func measure(after number: Numeral, limit: Int) -> Measure? {
    var atom = reader.atom(at: number.end, limit: limit)
    var isHyphenated = false
    if atom.isHyphen {
      let next = reader.next(atom, limit)
      guard next.kind == .word, atom.isSpaced == next.isSpaced else { return nil }
      isHyphenated = true
      atom = next
    } else if atom.isSign(0x7B) || atom.isSign(0x3C) || atom.isSign(0x28) {
      return bracketed(atom, number, limit)
    }
    guard atom.kind == .word || atom.kind == .sign else { return nil }
    if !isHyphenated, let percent = percent(atom, limit) { return percent }
    if isHyphenated, atom.value.kind == .percent { return percent(atom, limit) }
    if let temperature = letterOfTemperature(atom, number, isHyphenated, limit) { return temperature }
    if let currency = currency(atom, number, isHyphenated, limit) { return currency }
    if let unit = unit(atom, number, isHyphenated, limit) { return unit }
    return period(atom, number, isHyphenated, limit)
  }

  /// `20 {kg}`, `20 (kg)`
  private func bracketed(_ open: Atom, _ number: Numeral, _ limit: Int) -> Measure? {
    let atom = reader.next(open, limit)
    guard number.isDigits, atom.kind == .word, !atom.isSpaced, atom.value.kind == .unitShort else { return nil }
    let close = reader.next(atom, limit)
    guard close.kind == .sign, !close.isSpaced, close.isSign(0x7D) || close.isSign(0x3E) || close.isSign(0x29) else { return nil }
    return Measure(type: .QUANTITY, unit: reader.lexicon.unit(atom.value), end: close.end, rule: .measure)
  }

  private func percent(_ atom: Atom, _ limit: Int) -> Measure? {
    guard let found = reader.phrase(atom, limit, where: { $0.kind == .percent || $0.kind == .point }) else { return nil }
    let unit = found.value.kind == .point ? "pp" : "%"
    return Measure(type: .PERCENT, unit: unit, end: found.end, rule: .percentage)
  }

  /// `20 C`, `98F.`: one letter says degrees only where no word follows that it could belong to.
  private func letterOfTemperature(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Measure? {
    guard atom.kind == .word, atom.end == atom.start + 1, number.isDigits, !isHyphenated, !number.isScaled else { return nil }
    let letter = reader.bytes[atom.start]
    guard letter == 0x43 || letter == 0x46, let value = number.value?.double, value > -100, value < 151 else { return nil }
    let next = reader.next(atom, limit)
    guard next.kind != .word || next.isSpaced && !reader.isCapital(next) && atom.isSpaced, !next.isHyphen || next.isSpaced,
      next.kind != .digits,
      !reader.isInside(number.start), number.start < 1 || reader.bytes[number.start - 1] != 0x2D || value < 0
    else { return nil }
    return Measure(type: .QUANTITY, unit: letter == 0x43 ? "°C" : "°F", end: atom.end, rule: .temperature)
  }

  // MARK: Money

  /// Codes of `currencies.tsv` for hundredths, and the currencies they are of.
  private static let hundredths = [("USC", "USD"), ("GBC", "GBP"), ("EUC", "EUR"), ("CAC", "CAD"), ("AUC", "AUD")]

  /// A currency after a number: `40 USD`, `12 million Russian rubles`, `5 €`, `30 MUSD`.
  func currency(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Measure? {
    if let million = millionsOf(atom) {
      return Measure(type: .MONEY, unit: million, end: atom.end, rule: .amountOfMoney, power: 6)
    }
    let accepted: (ValueWord) -> Bool = {
      $0.kind == .money || $0.kind == .sign || $0.kind == .moneyCode || $0.kind == .moneyCapitals
    }
    guard let found = reader.phrase(atom, limit, where: accepted) else { return nil }
    let word = found.value
    // The sign belongs to what follows: “1 $10 note”.
    if word.kind == .sign, reader.atom(at: found.end, limit: limit).kind == .digits { return nil }
    if found.atoms == 1, atom.kind == .word {
      switch word.kind {
      case .moneyCapitals where !reader.isAllCapitals(atom): return nil
      case .money where reader.isCapital(atom) && !number.isScaled && !isHyphenated: return nil
      case .money where reader.isWord(atom, "won"):
        guard number.isScaled, !isHyphenated else { return nil }
      case .sign where atom.end - atom.start < 3 && !number.isDigits: return nil
      case .money where reader.isAny(atom, ["pound", "pounds"]) && isWeight(atom, number, isHyphenated, limit): return nil
      default: break
      }
    }
    var measure = Measure(type: .MONEY, unit: word.symbol, end: found.end, rule: .amountOfMoney)
    if let (_, whole) = MeasureReader.hundredths.first(where: { $0.0 == measure.unit }) {
      measure.unit = whole
      measure.power = -2
    }
    if word.kind == .moneyCode || word.kind == .moneyCapitals, !number.isScaled {
      let scale = reader.atom(at: found.end, limit: limit)
      if scale.value.kind == .scale, scale.end - scale.start > 3, scale.value.number > 2 {
        measure.power += scale.value.number
        measure.end = scale.end
      }
    }
    return measure
  }

  /// `MUSD`: millions of a currency.
  func millionsOf(_ atom: Atom) -> String? {
    guard atom.kind == .word, atom.end - atom.start == 4, reader.bytes[atom.start] == 0x4D, reader.isAllCapitals(atom) else { return nil }
    let code = reader.atom(at: atom.start + 1, limit: atom.end).value
    return code.kind == .moneyCode || code.kind == .moneyCapitals ? code.symbol : nil
  }

  /// Whether pounds are a weight: the words around speak of weight, or the number is neither large nor the article British.
  private func isWeight(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Bool {
    if number.isScaled { return false }
    let next = reader.next(atom, limit)
    if reader.isAny(next, ["of", "heavier", "lighter", "overweight"]) || reader.isWord(next, "per"), !hasSterling { return true }
    let before = WindowWords(reader: reader, before: number.start)
    if before.contains([
      "weigh", "weighs", "weighed", "weighing", "weight", "heavy", "baby", "ton", "kilogram", "lost", "gained", "shed", "lift",
    ]) {
      return true
    }
    return !hasSterling && isHyphenated
  }

  // MARK: Units

  private func unit(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Measure? {
    if atom.value.kind == .scale, reader.bytes[atom.start] == 0x6D, atom.end == atom.start + 1, number.isDigits {
      return powered("m", atom.end, limit).map { Measure(type: .QUANTITY, unit: $0.unit, end: $0.end, rule: .measure) }
    }
    if reader.isAny(atom, ["square", "sq", "cubic", "cu"]) {
      var next = reader.next(atom, limit)
      if next.isSign(0x2E) || next.isHyphen { next = reader.next(next, limit) }
      let power = reader.isAny(atom, ["square", "sq"]) ? "2" : "3"
      if reader.isWord(next, "m") { return Measure(type: .QUANTITY, unit: "m" + power, end: next.end, rule: .measure) }
      guard let found = reader.phrase(next, limit, where: { $0.kind == .unit || $0.kind == .unitShort }), found.atoms == 1 else {
        return nil
      }
      return Measure(type: .QUANTITY, unit: reader.lexicon.unit(found.value) + power, end: found.end, rule: .measure)
    }
    let isFollowing = number.isDigits
    guard let found = reader.phrase(atom, limit, where: { $0.kind == .unit || isFollowing && $0.kind == .unitShort }) else {
      if reader.isAny(atom, ["pound", "pounds"]) { return Measure(type: .QUANTITY, unit: "lb", end: atom.end, rule: .measure) }
      return nil
    }
    let symbol = reader.lexicon.unit(found.value)
    if found.value.kind == .unitShort, found.atoms == 1, atom.kind == .word, !isAbbreviation(atom, number, isHyphenated, limit) {
      return nil
    }
    if found.atoms == 1, atom.value.kind == .unit, reader.isCapital(atom), !reader.isAllCapitals(atom),
      reader.isCapital(reader.atom(at: found.end, limit: limit))
    {
      return nil
    }
    if symbol == "°" || symbol == "°C" || symbol == "°F" || symbol == "K" {
      return Measure(type: .QUANTITY, unit: symbol, end: found.end, rule: .temperature)
    }
    let (unit, end) = powered(symbol, found.end, limit) ?? (symbol, found.end)
    return perUnit(unit, end, limit)
  }

  /// With a power behind an abbreviation: `km2`, `m²`, `m^3`.
  private func powered(_ symbol: String, _ end: Int, _ limit: Int) -> (unit: String, end: Int)? {
    var atom = reader.atom(at: end, limit: limit)
    if atom.isSpaced || atom.kind == .word { return atom.isSpaced ? (symbol, end) : nil }
    if atom.scalar == 0xB2 { return (symbol + "2", atom.end) }
    if atom.scalar == 0xB3 { return (symbol + "3", atom.end) }
    if atom.isSign(0x5E) { atom = reader.next(atom, limit) }
    guard atom.kind == .digits else { return (symbol, end) }
    guard atom.end == atom.start + 1, reader.bytes[atom.start] == 0x32 || reader.bytes[atom.start] == 0x33 else { return nil }
    return (symbol + (reader.bytes[atom.start] == 0x32 ? "2" : "3"), atom.end)
  }

  /// `miles an hour`, `km/h`, `litres per second`.
  private func perUnit(_ unit: String, _ end: Int, _ limit: Int) -> Measure {
    var measure = Measure(type: .QUANTITY, unit: unit, end: end, rule: .measure)
    let per = reader.atom(at: end, limit: limit)
    guard per.isSign(0x2F) && !per.isSpaced || reader.isAny(per, ["per", "a", "an"]) else { return measure }
    let base = reader.next(per, limit)
    let letters: [(StaticString, String)] = [
      ("hour", "h"), ("second", "s"), ("h", "h"), ("hr", "h"), ("s", "s"), ("sec", "s"), ("minute", "min"), ("min", "min"), ("day", "day"),
    ]
    let isLength = ["km", "m", "mi", "ft", "cm"].contains(unit)
    guard let (_, short) = letters.first(where: { reader.isWord(base, $0.0) }), isLength || !reader.isAny(per, ["a", "an"]) else {
      return measure
    }
    measure.unit = "\(unit)/\(short)"
    measure.end = base.end
    return measure
  }

  private func isAbbreviation(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Bool {
    if number.isScaled, !atom.isSpaced { return false }
    let next = reader.next(atom, limit)
    // `24703m2`, but `8mm-12x`; `30 st James`
    if !next.isSpaced, next.kind == .digits {
      return next.end == next.start + 1 && (reader.bytes[next.start] == 0x32 || reader.bytes[next.start] == 0x33)
    }
    let length = atom.end - atom.start
    if length == 1, next.isSign(0x2E) || next.isHyphen && !next.isSpaced { return false }
    // `2 pm`
    if reader.isAny(atom, ["pm", "am"]) { return false }
    return !isHyphenated || length > 1
  }

  // MARK: Periods of time

  /// `two years`, `34 years old`, `34-year-old`, `87 yo`, `six months of age`.
  private func period(_ atom: Atom, _ number: Numeral, _ isHyphenated: Bool, _ limit: Int) -> Measure? {
    if reader.isWord(atom, "yo"), number.isDigits {
      return Measure(type: .DATE, unit: "year-old", end: atom.end, rule: .age, period: .year)
    }
    if reader.isWord(atom, "y"), number.isDigits {
      let sign = reader.next(atom, limit)
      let old = reader.next(sign, limit)
      if sign.isSign(0x2F) || sign.isSign(0x2E), reader.isWord(old, "o") {
        return Measure(type: .DATE, unit: "year-old", end: old.end, rule: .age, period: .year)
      }
    }
    var atom = atom
    // “10 more years”, “six straight days”
    if !isHyphenated, reader.isAny(atom, ["more", "full", "consecutive", "straight", "additional", "whole", "further", "calendar"]) {
      atom = reader.next(atom, limit)
    }
    guard atom.value.kind == .period, let period = Period(rawValue: atom.value.number) else { return nil }
    if atom.end - atom.start <= 4, reader.isAny(atom, ["min", "hr", "hrs", "mins", "secs", "yr", "yrs"]), !number.isDigits { return nil }
    var measure = Measure(
      type: period.isTime ? .TIME : .DATE, unit: period.name, end: atom.end, rule: .duration, period: period)
    let next = reader.next(atom, limit)
    let old = next.isHyphen && next.isSpaced == isSpacedAfter(next, limit) ? reader.next(next, limit) : next
    if reader.isAny(old, ["old", "olds"]) {
      measure.end = old.end
      measure.rule = .age
    } else if reader.isWord(next, "of"), reader.isWord(reader.next(next, limit), "age") {
      measure.end = reader.next(next, limit).end
      measure.rule = .age
    } else if !isHyphenated, reader.isAny(next, ["ago", "earlier", "later"]) {
      measure.end = next.end
    }
    if measure.rule == .age {
      measure.unit = "\(period.name)-old"
      measure.type = .DATE
    }
    return measure
  }

  private func isSpacedAfter(_ atom: Atom, _ limit: Int) -> Bool { reader.next(atom, limit).isSpaced }
}
