/// Reads numbers in digits and words: `3.5 million`, `3 hundred and 21`, `two hundred and fifty`, `zero point five`, `twenty-first`.
struct NumeralReader {
  let reader: AtomReader
  let digits: DigitReader

  init(_ reader: AtomReader) {
    self.reader = reader
    digits = DigitReader(reader: reader)
  }

  /// Atoms that one number has at most.
  static let longest = 40

  /// A part below the next scale word: `two hundred and fifty` of “two hundred and fifty thousand”.
  struct Part {
    var value: DecimalNumber
    var end: Int
    var isDigits = false
    var hasHundred = false
    var isOrdinal = false
    var isPlain = false
    /// The numeral in digits that it is, when it is one.
    var numeral: Numeral?
  }

  /// The longest number that starts at byte `start`, which is a digit, a sign of a fraction or a letter; without fractions in words.
  func whole(at start: Int, limit: Int) -> Numeral? {
    guard var part = part(at: start, limit: limit) else { return nil }
    let isDigits = part.isDigits
    var number = part.numeral ?? Numeral(start: start, end: part.end, value: part.value)
    number.end = part.end
    number.value = part.value
    number.isOrdinal = part.isOrdinal
    number.scale = part.hasHundred ? 2 : 0
    if part.isOrdinal { return number }
    var total = DecimalNumber(0)
    var smallest = Int.max
    while let (scale, end, isOrdinal) = scale(after: part, limit), scale < smallest {
      guard let sum = total.plus(part.value.shifted(scale)) else { return nil }
      total = sum
      smallest = scale
      number = Numeral(start: start, end: end, value: total, isDigits: isDigits, scale: scale, isOrdinal: isOrdinal)
      if isOrdinal || end - start > 400 { break }
      number.maybeMetres = isDigits && isMetre(part.end, end)
      guard let more = following(number, below: scale, limit) else { break }
      part = more
      if self.scale(after: part, limit) == nil {
        guard let sum = total.plus(part.value) else { return nil }
        number.value = sum
        number.end = part.end
        number.isOrdinal = part.isOrdinal
        number.maybeMetres = false
        break
      }
    }
    return number
  }

  /// The part after a scale word: “three hundred” of “twenty-one trillion three hundred”, “and fifty” of “a thousand and fifty”.
  private func following(_ number: Numeral, below scale: Int, _ limit: Int) -> Part? {
    var atom = reader.atom(at: number.end, limit: limit)
    let hasAnd = reader.isWord(atom, "and")
    if hasAnd { atom = reader.next(atom, limit) }
    guard atom.kind == .word || atom.kind == .digits && atom.isSpaced, let part = part(at: atom.start, limit: limit) else { return nil }
    if let (next, _, _) = self.scale(after: part, limit) { return next < scale && !(hasAnd && part.isDigits && scale > 3) ? part : nil }
    guard part.value.mantissa != 0, !opensFraction(part.end, limit) else { return nil }
    guard part.value < DecimalNumber(1, exponent: scale), part.hasHundred || part.isDigits == number.isDigits && !part.isDigits else {
      return nil
    }
    return part
  }

  /// The scale words after a part: `million`, `lakh crore`, `m`; not “hundred”, which belongs to the part.
  private func scale(after part: Part, _ limit: Int) -> (power: Int, end: Int, isOrdinal: Bool)? {
    var power = 0
    var end = part.end
    var isOrdinal = false
    var steps = 0
    while !isOrdinal, steps < 3 {
      var atom = reader.atom(at: end, limit: limit)
      if atom.isHyphen {
        let word = reader.next(atom, limit)
        guard word.value.kind == .scale, word.end - word.start > 3 || !word.isSpaced && !atom.isSpaced, word.end - word.start > 1 else {
          break
        }
        atom = word
      }
      if atom.value.kind == .ordinalScale, !part.isDigits || atom.isSpaced {
        guard reader.bytes[atom.end - 1] | 0x20 == 0x68 else { break }
        isOrdinal = true
      } else {
        guard atom.value.kind == .scale, isScale(atom, part, limit) else { break }
      }
      power += atom.value.number
      end = atom.end
      steps += 1
    }
    return steps > 0 ? (power, end, isOrdinal) : nil
  }

  /// A scale word, or a letter after digits: `5k`, `1.2b`, `10M`.
  private func isScale(_ atom: Atom, _ part: Part, _ limit: Int) -> Bool {
    let length = atom.end - atom.start
    if length >= 4 || atom.value.number == 2 { return true }
    guard part.isDigits else { return false }
    let next = reader.next(atom, limit)
    // `10km2`, `5m-high`; `1.5b.i.g`
    if !atom.isSpaced { return next.isSpaced || next.kind != .word && next.kind != .digits }
    if length >= 2 { return true }
    let byte = reader.bytes[atom.start]
    return byte == 0x4D && !next.isSign(0x2E) && next.kind != .word || byte | 0x20 == 0x6B && next.kind != .word && !next.isSign(0x2E)
  }

  private func isMetre(_ start: Int, _ end: Int) -> Bool { end == start + 1 && reader.bytes[start] == 0x6D }

  /// Digits or words below a thousand, with “hundred”.
  private func part(at start: Int, limit: Int) -> Part? {
    let first = reader.atom(at: start, limit: limit)
    var part: Part
    if first.kind == .word {
      guard let small = small(first, limit) else { return nil }
      part = small
    } else {
      guard let numeral = digits.numeral(at: start, limit: limit), let value = numeral.value else { return nil }
      part = Part(value: value, end: numeral.end, isDigits: true, isPlain: numeral.isPlain, numeral: numeral)
    }
    if part.isOrdinal { return part }
    var atom = reader.atom(at: part.end, limit: limit)
    if atom.isHyphen { atom = reader.next(atom, limit) }
    if atom.value.kind == .ordinalScale, atom.value.number == 2, !part.isDigits, reader.bytes[atom.end - 1] | 0x20 == 0x68 {
      return Part(value: part.value.shifted(2), end: atom.end, hasHundred: true, isOrdinal: true)
    }
    guard atom.value.kind == .scale, atom.value.number == 2 else { return part.isDigits ? part : decimals(part, limit) }
    part = Part(value: part.value.shifted(2), end: atom.end, isDigits: part.isDigits, hasHundred: true)
    atom = reader.next(atom, limit)
    let hasAnd = reader.isWord(atom, "and")
    if hasAnd { atom = reader.next(atom, limit) }
    let rest: Part?
    if atom.kind == .digits, hasAnd, part.isDigits, let number = digits.number(atom), number < 100 {
      rest = Part(value: DecimalNumber(number), end: atom.end, isDigits: true)
    } else {
      rest = atom.kind == .word ? small(atom, limit) : nil
    }
    if let rest, let sum = part.value.plus(rest.value) {
      let after = reader.atom(at: rest.end, limit: limit)
      let isTop = hasAnd || sumOfTens(rest) != nil
      let isFree = after.value.kind != .scale || after.value.number > 2
      if isFree, rest.value.mantissa != 0, !(isTop && opensFraction(rest.end, limit)) {
        part.value = sum
        part.end = rest.end
        part.isOrdinal = rest.isOrdinal
      }
    }
    return part
  }

  /// Twenty, thirty … ninety: “hundred thirty-fifths” has 35 below.
  private func sumOfTens(_ part: Part) -> Int? { part.value.integer.flatMap { $0 >= 20 && $0 % 10 == 0 ? $0 : nil } }

  /// Whether “thirds”, “quarter” and the like follow: what stands before is then the top of a fraction.
  private func opensFraction(_ end: Int, _ limit: Int) -> Bool {
    var atom = reader.atom(at: end, limit: limit)
    if atom.isHyphen { atom = reader.next(atom, limit) }
    return atom.value.kind == .fraction || atom.value.kind == .ordinal && atom.value.number > 2
      || reader.isAny(atom, ["quarter", "quarters"])
  }

  /// “zero point zero eight”, “three point five”.
  private func decimals(_ part: Part, _ limit: Int) -> Part {
    var atom = reader.atom(at: part.end, limit: limit)
    guard reader.isWord(atom, "point") else { return part }
    var mantissa = part.value
    var places = 0
    var end = part.end
    while places < 9 {
      atom = reader.next(atom, limit)
      guard atom.value.kind == .cardinal else { break }
      let width = atom.value.number < 10 ? 1 : 2
      guard let shifted = DecimalNumber(mantissa.mantissa, exponent: 0).times(width == 1 ? 10 : 100),
        let sum = shifted.plus(DecimalNumber(atom.value.number))
      else { break }
      mantissa = sum
      places += width
      end = atom.end
    }
    guard places > 0 else { return part }
    return Part(value: DecimalNumber(mantissa.mantissa, exponent: -places), end: end)
  }

  /// Zero to ninety-nine, and their orders: “twenty-first”.
  private func small(_ first: Atom, _ limit: Int) -> Part? {
    guard first.value.kind == .cardinal else {
      guard first.value.kind == .ordinal else { return nil }
      return Part(value: DecimalNumber(first.value.number), end: first.end, isOrdinal: true)
    }
    let tens = first.value.number
    let part = Part(value: DecimalNumber(tens), end: first.end)
    guard tens >= 20 else { return part }
    var next = reader.next(first, limit)
    if next.isHyphen { next = reader.next(next, limit) }
    guard next.value.number < 10, next.value.number > 0 else { return part }
    if next.value.kind == .cardinal { return Part(value: DecimalNumber(tens + next.value.number), end: next.end) }
    if next.value.kind == .ordinal {
      // “thirty second delays”
      let after = reader.next(next, limit)
      if next.isSpaced, next.value.number == 2, after.kind == .word { return part }
      return Part(value: DecimalNumber(tens + next.value.number), end: next.end, isOrdinal: true)
    }
    return part
  }
}
