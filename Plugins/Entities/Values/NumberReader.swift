import AnalyzerKit

/// Reads numbers in digits and in words.
struct NumberReader {
  let words: ArticleWords

  /// A number that starts at a token.
  struct Number {
    /// The token after it.
    var end: Int
    /// Nil for “dozens”, “thousands” and the like.
    var value: DecimalNumber?
    var isDigits: Bool
    /// Whether a scale word or letter was part of it: `3.5 million`, `3.5m`.
    var isScaled = false
  }

  /// Digits at byte `start`: `48`, `1,400`, `3.5`. Nil when there is none or it has more than 18 digits.
  func digits(at start: Int) -> (value: DecimalNumber, end: Int, plain: Bool)? {
    let bytes = words.bytes
    var at = start
    var mantissa = 0
    var count = 0
    var exponent = 0
    var plain = true
    func isDigit(_ at: Int) -> Bool { at < bytes.count && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
    func take() {
      mantissa = mantissa &* 10 &+ Int(bytes[at] &- 0x30)
      count += 1
      at += 1
    }
    while isDigit(at), count <= 18 { take() }
    guard count > 0 else { return nil }
    if count <= 3 {
      while at + 3 < bytes.count, bytes[at] == 0x2C, isDigit(at + 1), isDigit(at + 2), isDigit(at + 3), !isDigit(at + 4), count <= 15 {
        at += 1
        for _ in 0..<3 { take() }
        plain = false
      }
    }
    if at < bytes.count, bytes[at] == 0x2E, isDigit(at + 1), count <= 15 {
      at += 1
      while isDigit(at), count <= 18 {
        take()
        exponent -= 1
      }
      plain = false
    }
    return count > 18 ? nil : (DecimalNumber(mantissa, exponent: exponent), at, plain)
  }

  /// The number of the token that ends at byte `end`, searching from `token`; nil when the byte lies inside a token.
  func token(endingAt end: Int, from token: Int) -> Int? {
    var at = token
    while at < words.count, Int(words.tokens.ends[at]) < end { at += 1 }
    return at < words.count && Int(words.tokens.ends[at]) == end ? at : nil
  }

  /// The longest number at `token`, scale words included, before token `limit`.
  func number(at token: Int, limit: Int) -> Number? {
    guard token < limit else { return nil }
    let start = Int(words.tokens.starts[token])
    if words.bytes[start] >= 0x30, words.bytes[start] <= 0x39 {
      guard let digits = digits(at: start) else { return nil }
      var number = Number(end: token + 1, value: digits.value, isDigits: true)
      if let last = self.token(endingAt: digits.end, from: token) {
        number.end = last + 1
      } else if let (places, length) = gluedScale(digits.end), let last = self.token(endingAt: digits.end + length, from: token) {
        return Number(end: last + 1, value: digits.value.shifted(places), isDigits: true, isScaled: true)
      } else {
        return nil
      }
      return scaled(number, limit: limit)
    }
    return inWords(at: token, limit: limit)
  }

  /// `m`, `bn`, `k` and so on directly after digits.
  private func gluedScale(_ at: Int) -> (places: Int, length: Int)? {
    let bytes = words.bytes
    func letter(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] | 0x20 : 0x20 }
    func isEnd(_ offset: Int) -> Bool { letter(offset) < 0x61 || letter(offset) > 0x7A }
    switch letter(0) {
    case 0x6D where isEnd(1): return (6, 1)
    case 0x6D where letter(1) == 0x6E && isEnd(2): return (6, 2)
    case 0x6B where isEnd(1): return (3, 1)
    case 0x62 where letter(1) == 0x6E && isEnd(2): return (9, 2)
    case 0x74 where letter(1) == 0x6E && isEnd(2): return (12, 2)
    default: return nil
    }
  }

  /// With the scale words that follow: `3.5 million`, `2 hundred thousand`.
  private func scaled(_ number: Number, limit: Int) -> Number {
    var number = number
    while number.end < limit, words.value(number.end).kind == .scale, !words.shapes[number.end].contains(.single),
      !words.shapes[number.end].contains(.allCapitals)
    {
      number.value = number.value?.shifted(words.value(number.end).number)
      number.isScaled = true
      number.end += 1
    }
    if number.end < limit, words.value(number.end).kind == .group, words.isWord(number.end, "dozen") || words.isWord(number.end, "score") {
      number.value = number.value?.times(words.value(number.end).number)
      number.end += 1
    }
    return number
  }

  /// `two hundred and fifty`, `a dozen`, `twenty-one`, `half a million`, `thousands`.
  private func inWords(at token: Int, limit: Int) -> Number? {
    var at = token
    if words.isWord(at, "half"), at + 2 < limit, words.isWord(at + 1, "a"), words.value(at + 2).kind == .scale {
      return Number(end: at + 3, value: DecimalNumber(5, exponent: words.value(at + 2).number - 1), isDigits: false, isScaled: true)
    }
    if words.value(at).kind == .group, !words.isWord(at, "dozen"), !words.isWord(at, "score") {
      // “hundreds of thousands” is one number that nobody counted.
      at += 1
      while at + 1 < limit, words.isWord(at, "of"), words.value(at + 1).kind == .group { at += 2 }
      return Number(end: at, value: nil, isDigits: false)
    }
    if words.isWord(at, "a") || words.isWord(at, "an") {
      guard at + 1 < limit else { return nil }
      let next = words.value(at + 1)
      if next.kind == .group, words.isWord(at + 1, "dozen") {
        return Number(end: at + 2, value: DecimalNumber(12), isDigits: false)
      }
      guard next.kind == .scale, !words.shapes[at + 1].contains(.single) else { return nil }
      return scaled(Number(end: at + 1, value: DecimalNumber(1), isDigits: false), limit: limit)
    }
    return spelled(at: token, limit: limit)
  }

  private func spelled(at token: Int, limit: Int) -> Number? {
    guard let first = small(at: token, limit: limit) else { return nil }
    var at = first.end
    var total = DecimalNumber(0)
    var part = DecimalNumber(first.value)
    var isScaled = false
    while at < limit {
      let word = words.value(at)
      if word.kind == .scale, !words.shapes[at].contains(.single) {
        isScaled = true
        if word.number == 2 {
          part = part.shifted(2)
        } else {
          guard let sum = total.plus(part.shifted(word.number)) else { return nil }
          total = sum
          part = DecimalNumber(0)
        }
        at += 1
        continue
      }
      let next = words.isWord(at, "and") ? at + 1 : at
      if isScaled, let more = small(at: next, limit: limit) {
        guard let sum = part.plus(DecimalNumber(more.value)) else { return nil }
        part = sum
        at = more.end
        continue
      }
      break
    }
    guard let value = total.plus(part) else { return nil }
    var number = Number(end: at, value: value, isDigits: false, isScaled: isScaled)
    if !isScaled { number = scaled(number, limit: limit) }
    return number
  }

  /// One to ninety-nine.
  private func small(at token: Int, limit: Int) -> (value: Int, end: Int)? {
    guard token < limit else { return nil }
    let word = words.value(token)
    if word.kind == .cardinal {
      if word.number >= 20, token + 2 < limit, words.isHyphen(token + 1), words.value(token + 2).kind == .cardinal,
        words.value(token + 2).number < 10
      {
        return (word.number + words.value(token + 2).number, token + 3)
      }
      return (word.number, token + 1)
    }
    // `twenty-one` as one token.
    let span = words.tokens.span(token)
    guard words.tokens.kinds[token] == .word, let hyphen = words.bytes[span.range].firstIndex(of: 0x2D) else { return nil }
    var left: [UInt8] = []
    var right: [UInt8] = []
    Lexicon.appendKey(words.bytes, span.start..<hyphen, to: &left)
    Lexicon.appendKey(words.bytes, (hyphen + 1)..<span.end, to: &right)
    let tens = words.lexicon.valueWord(left[...])
    let ones = words.lexicon.valueWord(right[...])
    guard tens.kind == .cardinal, ones.kind == .cardinal, tens.number >= 20, ones.number < 10 else { return nil }
    return (tens.number + ones.number, token + 1)
  }
}
