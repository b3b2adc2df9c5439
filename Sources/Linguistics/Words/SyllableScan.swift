/// The vowels of one word.
struct SyllableScan {
  let start: Int
  let end: Int

  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  func hasLetterOrDigit(_ text: Span<UInt8>) -> Bool {
    var at = start
    while at < end {
      if ASCII.isAlphanumeric(text[at]) { return true }
      if text[at] >= 0x80 {
        let scalar = Scalar(text, at, end)
        if scalar.kind == .letter || scalar.kind == .ideograph { return true }
        at += scalar.length
      } else {
        at += 1
      }
    }
    return false
  }

  func count(_ text: Span<UInt8>) -> Int {
    let groups = vowelGroups(text)
    guard groups > 0 else { return spelled(text) }
    return Swift.max(1, groups - silent(text) + extra(text))
  }

  /// Letters read out one by one in a word without vowels: CNN is three.
  private func spelled(_ text: Span<UInt8>) -> Int {
    var letters = 0
    for at in start..<end where ASCII.isLetter(text[at]) { letters += text[at] | 0x20 == 0x77 ? 3 : 1 }
    return letters >= 1 && letters <= 5 && letters >= end - start ? letters : 1
  }

  /// The byte at `at` as a lower-case letter; accented Latin vowels as the plain ones, 0 beyond the word.
  @inline(__always)
  private func letter(_ text: Span<UInt8>, _ at: Int) -> UInt8 {
    guard at >= start, at < end else { return 0 }
    let byte = text[at]
    if byte < 0x80 { return ASCII.lower(byte) }
    guard byte < 0xC0, at > start, text[at - 1] == 0xC3 else { return byte == 0xC3 ? 1 : byte }
    switch byte | 0x20 {
    case 0xA0...0xA6: return 0x61
    case 0xA8...0xAB: return 0x65
    case 0xAC...0xAF: return 0x69
    case 0xB2...0xB6, 0xB8: return 0x6F
    case 0xB9...0xBC: return 0x75
    default: return byte
    }
  }

  private static func isPlain(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
  }

  /// a, e, i, o, u, but not the u of qu; y where it is no consonant.
  private func isVowel(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let letter = self.letter(text, at)
    if SyllableScan.isPlain(letter) { return !(letter == 0x75 && self.letter(text, at - 1) == 0x71) }
    guard letter == 0x79 else { return false }
    return !(SyllableScan.isPlain(self.letter(text, at + 1)) && (at == start || SyllableScan.isPlain(self.letter(text, at - 1))))
  }

  func vowelGroups(_ text: Span<UInt8>) -> Int {
    var groups = 0
    var isAfterVowel = false
    for at in start..<end {
      // The first byte of an accented letter.
      if letter(text, at) == 1 { continue }
      let isVowel = isVowel(text, at)
      if isVowel, !isAfterVowel || (text[at] < 0x80 ? hasHiatus(text, at) : isDiaeresis(text[at])) { groups += 1 }
      isAfterVowel = isVowel
    }
    return groups
  }

  /// The second byte of ë, ï, ö or ü, which stand apart from the vowel before: naïve.
  private func isDiaeresis(_ byte: UInt8) -> Bool { byte == 0xAB || byte == 0xAF || byte == 0xB6 || byte == 0xBC }

  /// Whether a vowel after a vowel begins a syllable of its own.
  private func hasHiatus(_ text: Span<UInt8>, _ at: Int) -> Bool {
    let before = letter(text, at - 2)
    let next = letter(text, at + 1)
    let second = letter(text, at + 2)
    func isOne(_ letter: UInt8, of letters: StaticString) -> Bool {
      for index in 0..<letters.utf8CodeUnitCount where letters.utf8Start[index] == letter { return true }
      return false
    }
    switch (letter(text, at - 1), letter(text, at)) {
    case (0x69, 0x61):  // ia
      return !isOne(before, of: "ctgs") || isOne(before, of: "ct") && next == 0x74
    case (0x69, 0x6F):  // io
      return !isOne(before, of: "stcgx") && !(isOne(before, of: "ln") && next == 0x6E)
    case (0x69, 0x75), (0x75, 0x75), (0x69, 0x69), (0x61, 0x6F):  // iu uu ii ao
      return true
    case (0x69, 0x65):  // ie
      return next == 0x74 && (second == 0 || second == 0x79) || next == 0x72 && (second == 0 || second == 0x73) && end - start > 5
        || next == 0x73 && second == 0x74 || next == 0x6E && isOne(second, of: "ct") && !isOne(before, of: "ct")
    case (0x65, 0x6F):  // eo
      return before != 0x70 && !(isOne(before, of: "gd") && isOne(next, of: "nu"))
    case (0x65, 0x61):  // ea
      return before == 0x72 && (next == 0x74 && isOne(second, of: "eio") || next == 0x63 && second == 0x74)
    case (0x75, 0x61), (0x75, 0x6F):  // ua uo
      return before != 0 && !isOne(before, of: "gq")
    case (0x75, 0x65):  // ue
      return isOne(next, of: "nl") && !isOne(before, of: "gq")
    case (0x75, 0x69):  // ui
      return isOne(next, of: "tn") && !isOne(before, of: "qgbrs")
    case (0x6F, 0x65):  // oe
      return isOne(next, of: "mt")
    case (0x65, 0x75):  // eu
      return next == 0x6D && second == 0
    case (0x79, 0x69), (0x79, 0x61), (0x79, 0x6F):  // yi ya yo
      return !isOne(before, of: "aeou")
    case (_, 0x69):  // seeing, goings
      return next == 0x6E && second == 0x67 && at + 3 >= end - 1
    default:
      return false
    }
  }

  /// Endings that take a silent e with them or are silent themselves.
  private func silent(_ text: Span<UInt8>) -> Int {
    let length = end - start
    func isConsonant(_ fromEnd: Int) -> Bool { !isVowel(text, end - fromEnd) }
    var silent = 0
    switch letter(text, end - 1) {
    case 0x65 where text[end - 1] < 0x80 && length > 2 && isConsonant(2):  // make, but not table
      if !(letter(text, end - 2) == 0x6C && length > 3 && isConsonant(3)) { silent += 1 }
    case 0x73 where letter(text, end - 2) == 0x65 && length > 3 && isConsonant(3):  // makes, but not boxes
      if !isSibilant(text) && !(letter(text, end - 3) == 0x6C && isConsonant(4)) { silent += 1 }
    case 0x64 where letter(text, end - 2) == 0x65 && length > 3 && isConsonant(3):  // asked, but not wanted
      let last = letter(text, end - 3)
      let isSyllabic = last == 0x6C && isConsonant(4) && letter(text, end - 4) != 0x6C && letter(text, end - 4) != 0x72
      if last != 0x74, last != 0x64, !isSyllabic { silent += 1 }
    default: break
    }
    if hasSuffix(text, "ically") { silent += 1 }
    for suffix in SyllableScan.suffixes where hasSuffix(text, suffix) {
      let at = end - suffix.utf8CodeUnitCount - 1
      guard at > start + 1, letter(text, at) == 0x65, !isVowel(text, at - 1) else { continue }
      let last = letter(text, at - 1)
      if last == 0x6C && !isVowel(text, at - 2) { continue }
      // element, experiment
      if letter(text, end - 1) == 0x74 || hasSuffix(text, "ments"), last == 0x6C || last == 0x72 { continue }
      return silent + 1
    }
    return silent
  }

  private func isSibilant(_ text: Span<UInt8>) -> Bool {
    switch letter(text, end - 3) {
    case 0x73, 0x78, 0x7A, 0x63, 0x67: true
    case 0x68: letter(text, end - 4) == 0x63 || letter(text, end - 4) == 0x73
    default: false
    }
  }

  /// Syllables without a vowel letter: tourism, rhythm, McNeil.
  private func extra(_ text: Span<UInt8>) -> Int {
    var extra = hasSuffix(text, "sm") || hasSuffix(text, "thm") || hasSuffix(text, "sms") ? 1 : 0
    if end - start > 4, letter(text, start) == 0x6D, letter(text, start + 1) == 0x63 { extra += 1 }
    return extra
  }

  private func hasSuffix(_ text: Span<UInt8>, _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard end - start > length else { return false }
    for index in 0..<length where letter(text, end - length + index) != suffix.utf8Start[index] { return false }
    return true
  }

  private static let suffixes: [StaticString] = [
    "ly", "ful", "fully", "less", "ment", "ments", "ness", "where", "time", "thing", "body", "one", "land", "man",
  ]
}
