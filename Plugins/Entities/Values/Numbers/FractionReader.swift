/// Reads whole numbers, and those with parts in words: `two-thirds`, `five and a half million`, `a quarter of a million`, `one out of three`, `dozens`.
struct FractionReader {
  let reader: AtomReader
  let numerals: NumeralReader

  init(_ reader: AtomReader) {
    self.reader = reader
    numerals = NumeralReader(reader)
  }

  /// The longest number that starts at byte `start`; a sign or word before it that makes it negative is not read.
  func number(at start: Int, limit: Int) -> Numeral? {
    let first = reader.atom(at: start, limit: limit)
    if let number = openedByPart(first, limit) { return dozens(number, limit) }
    if first.value.kind == .group { return uncounted(first, limit) }
    if reader.isWord(first, "a") || reader.isWord(first, "an") { return withArticle(first, limit) }
    guard var number = numerals.whole(at: first.start, limit: limit) else { return nil }
    if number.isOrdinal { return number }
    number = parted(number, limit)
    if number.isFraction, let whole = number.value, let (value, end, scale) = scaled(whole, number.end, limit) {
      number.value = value
      number.end = end
      number.scale = scale
    } else if let outOf = outOf(number, limit) {
      number = outOf
    }
    return dozens(number, limit)
  }

  /// `half a million`, `half a dozen`, `half million`, `quarter million`.
  private func openedByPart(_ first: Atom, _ limit: Int) -> Numeral? {
    guard let divisor = reader.isWord(first, "half") ? 2 : reader.isWord(first, "quarter") ? 4 : nil,
      let part = DecimalNumber(1).divided(by: divisor)
    else { return nil }
    var atom = reader.next(first, limit)
    if reader.isWord(atom, "of") { atom = reader.next(atom, limit) }
    if reader.isWord(atom, "a") { atom = reader.next(atom, limit) }
    if atom.isHyphen, !atom.isSpaced { atom = reader.next(atom, limit) }
    if atom.value.kind == .scale, atom.end - atom.start > 3 {
      return Numeral(start: first.start, end: atom.end, value: part.shifted(atom.value.number), scale: max(atom.value.number, 3))
    }
    guard reader.isWord(atom, "dozen") else { return nil }
    return part.times(12).map { Numeral(start: first.start, end: atom.end, value: $0) }
  }

  /// `hundreds of thousands` is one number that nobody counted.
  private func uncounted(_ first: Atom, _ limit: Int) -> Numeral? {
    guard !reader.isWord(first, "dozen"), !reader.isWord(first, "score"), reader.bytes[first.end - 1] | 0x20 == 0x73 else { return nil }
    if reader.isWord(first, "scores") || reader.isWord(first, "tens") {
      let of = reader.next(first, limit)
      guard reader.isWord(of, "of") else { return nil }
      if reader.isWord(first, "tens"), reader.next(of, limit).value.kind != .group { return nil }
    }
    var end = first.end
    for _ in 0..<3 {
      let of = reader.atom(at: end, limit: limit)
      let next = reader.next(of, limit)
      guard reader.isWord(of, "of"), next.value.kind == .group || next.value.kind == .scale && next.end - next.start > 3 else { break }
      end = next.end
    }
    return Numeral(start: first.start, end: end, value: nil)
  }

  /// `a dozen`, `a hundred`, `a half million`, `a quarter of a million`, `a third of`.
  private func withArticle(_ article: Atom, _ limit: Int) -> Numeral? {
    let next = reader.next(article, limit)
    if reader.isWord(next, "dozen") { return Numeral(start: article.start, end: next.end, value: DecimalNumber(12)) }
    if next.value.kind == .scale, next.end - next.start > 3 || next.value.number > 3 && next.end - next.start == 4 {
      return scaleAlone(article, next, limit)
    }
    if let number = openedByPart(next, limit) {
      var number = number
      number.start = article.start
      return number
    }
    guard let (bottom, end) = bottom(next, limit) else { return nil }
    let after = reader.atom(at: end, limit: limit)
    let isPart = reader.isWord(after, "of") || reader.isWord(after, "or") && reader.isWord(next, "third")
    guard isPart || after.kind != .word && after.kind != .digits && !after.isHyphen else { return nil }
    guard isPart || !reader.isAny(next, ["half", "quarter"]), let value = DecimalNumber(1).divided(by: bottom) else { return nil }
    if let (value, end, scale) = scaled(value, end, limit) {
      return Numeral(start: article.start, end: end, value: value, scale: scale, isFraction: true)
    }
    return Numeral(start: article.start, end: end, value: value, isFraction: true)
  }

  /// `a hundred and fifty thousand`: read as with “one” before it.
  private func scaleAlone(_ article: Atom, _ scale: Atom, _ limit: Int) -> Numeral? {
    var number = Numeral(
      start: article.start, end: scale.end, value: DecimalNumber(1, exponent: scale.value.number), scale: scale.value.number)
    var atom = reader.next(scale, limit)
    while atom.value.kind == .scale, atom.end - atom.start > 3, number.scale < 18 {
      number.value = number.value?.shifted(atom.value.number)
      number.scale += atom.value.number
      number.end = atom.end
      atom = reader.next(atom, limit)
    }
    if atom.value.kind == .ordinalScale, atom.value.number > 2, isPlural(atom.end), let bottom = bottom(atom, limit)?.0 {
      number.value = number.value?.divided(by: bottom)
      number.end = atom.end
      number.isFraction = true
      return number
    }
    if atom.value.kind == .ordinalScale, atom.value.number > 2 {
      number.value = number.value?.shifted(atom.value.number)
      number.end = atom.end
      number.isOrdinal = true
      return number
    }
    if reader.isWord(atom, "and") { atom = reader.next(atom, limit) }
    if atom.value.kind == .cardinal, scale.value.number <= 3, number.end == scale.end,
      let more = numerals.whole(at: atom.start, limit: limit), let value = more.value, let first = number.value,
      value < DecimalNumber(1, exponent: number.scale), more.scale == 0, let sum = first.plus(value)
    {
      number.value = sum
      number.end = more.end
      number.isOrdinal = more.isOrdinal
    }
    return number
  }

  /// With the part after it: `two thirds`, `five and a half`.
  private func parted(_ number: Numeral, _ limit: Int) -> Numeral {
    guard let value = number.value else { return number }
    var atom = reader.atom(at: number.end, limit: limit)
    var result = number
    result.isFraction = true
    // “four-and-a-half”
    let isHyphenated = atom.isHyphen && !atom.isSpaced && reader.isWord(reader.next(atom, limit), "and")
    if isHyphenated { atom = reader.next(atom, limit) }
    if reader.isWord(atom, "and") {
      atom = reader.next(atom, limit)
      if atom.isHyphen, isHyphenated { atom = reader.next(atom, limit) }
      var top = 1
      if reader.isAny(atom, ["a", "one"]) {
        atom = reader.next(atom, limit)
      } else if atom.value.kind == .cardinal, atom.value.number > 1, atom.value.number < 20 {
        top = atom.value.number
        atom = reader.next(atom, limit)
      } else if !reader.isWord(atom, "half") {
        return number
      }
      if atom.isHyphen { atom = reader.next(atom, limit) }
      guard let (bottom, end) = bottom(atom, limit), isPlural(end) == (top > 1), let part = DecimalNumber(top).divided(by: bottom) else {
        return number
      }
      let (own, ownEnd, _) = scaleWord(end, limit)
      let isSmaller = own > 0 && own <= number.scale
      let power = isSmaller ? own : number.isScaled ? number.scale : 0
      guard let sum = value.plus(part.shifted(power)) else { return number }
      result.value = sum
      result.end = isSmaller ? ownEnd : end
      return result
    }
    guard number.isScaled == false, let top = value.integer, top > 0 else { return number }
    let isJoined = atom.isHyphen
    if isJoined { atom = reader.next(atom, limit) }
    guard let (bottom, end) = bottom(atom, limit), !number.isDigits || atom.isSpaced || isJoined else { return number }
    if top == 1 {
      let after = reader.atom(at: end, limit: limit)
      let isFree =
        isJoined || after.kind != .word || reader.isAny(after, ["of", "the", "in", "as", "to", "and", "or", "million", "billion"])
      guard !isPlural(end), isFree else { return number }
    } else if !isPlural(end) || reader.isWord(atom, "quarters") && (top != 3 || isPeriod(before: number.start)) {
      return number
    }
    guard let part = DecimalNumber(top).divided(by: bottom) else { return number }
    result.value = part
    result.end = end
    return result
  }

  /// “the next three quarters” are nine months.
  private func isPeriod(before start: Int) -> Bool {
    WindowWords(reader: reader, before: start).endsIn(any: [
      "next", "last", "first", "past", "previous", "final", "recent", "consecutive", "following", "preceding", "prior",
    ])
  }

  /// What “third”, “quarters” and “twenty-fifths” part things into.
  private func bottom(_ atom: Atom, _ limit: Int) -> (Int, Int)? {
    if reader.isAny(atom, ["quarter", "quarters"]) { return (4, atom.end) }
    switch atom.value.kind {
    case .fraction: return (atom.value.number, atom.end)
    case .ordinal where atom.value.number >= 3: return (atom.value.number, atom.end)
    case .ordinalScale where atom.value.number <= 15:
      return DecimalNumber(1, exponent: atom.value.number).integer.map { ($0, atom.end) }
    case .cardinal where atom.value.number >= 20:
      let hyphen = reader.next(atom, limit)
      let unit = hyphen.isHyphen ? reader.next(hyphen, limit) : hyphen
      guard unit.value.kind == .ordinal || unit.value.kind == .fraction, unit.value.number < 10 else { return nil }
      return (atom.value.number + unit.value.number, unit.end)
    default: return nil
    }
  }

  /// Whether the word that ends at a byte is “thirds” rather than “third”.
  private func isPlural(_ end: Int) -> Bool { reader.bytes[end - 1] | 0x20 == 0x73 }

  /// A scale word after a part: `half million`, `of a million`.
  private func scaled(_ value: DecimalNumber, _ end: Int, _ limit: Int) -> (DecimalNumber, Int, Int)? {
    let (power, after, _) = scaleWord(end, limit)
    return power > 0 ? (value.shifted(power), after, power) : nil
  }

  private func scaleWord(_ end: Int, _ limit: Int) -> (Int, Int, Bool) {
    var atom = reader.atom(at: end, limit: limit)
    if reader.isWord(atom, "of") {
      atom = reader.next(atom, limit)
      guard reader.isWord(atom, "a") else { return (0, end, false) }
      atom = reader.next(atom, limit)
    }
    guard atom.value.kind == .scale, atom.end - atom.start > 3 else { return (0, end, false) }
    return (atom.value.number, atom.end, true)
  }

  /// `one out of three`, `9 out of 10`, `one over twenty`.
  private func outOf(_ number: Numeral, _ limit: Int) -> Numeral? {
    let out = reader.atom(at: number.end, limit: limit)
    let isOver = reader.isWord(out, "over")
    let of = isOver ? out : reader.next(out, limit)
    guard isOver || reader.isWord(out, "out") && reader.isWord(of, "of"), let top = number.value?.integer,
      let second = numerals.whole(at: reader.next(of, limit).start, limit: limit), let bottom = second.value?.integer, top < bottom,
      let part = DecimalNumber(top).divided(by: bottom)
    else { return nil }
    // “rose by one over 20 years”
    if isOver, reader.atom(at: second.end, limit: limit).kind == .word || reader.atom(at: second.end, limit: limit).isSign(0x25) {
      return nil
    }
    return Numeral(start: number.start, end: second.end, value: part, isDigits: number.isDigits, isFraction: true)
  }

  /// `two dozen`, `3 dzs`, `three score`.
  private func dozens(_ number: Numeral, _ limit: Int) -> Numeral {
    let word = reader.atom(at: number.end, limit: limit)
    guard word.value.kind == .group, word.isSpaced, word.value.number == 12 || reader.isWord(word, "score") else { return number }
    var number = number
    number.value = number.value?.times(word.value.number)
    number.end = word.end
    return number
  }
}
