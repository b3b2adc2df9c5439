/// Syllables of English words: those of the CMU Pronouncing Dictionary's first pronunciation, by a learned rule for words it lacks.
///
/// Of words held out from the dictionary the rule counts 96.6 % right; README.md of LinguisticsData says how it was learned and measured.
public enum Syllables {
  /// Syllables of a word (UTF-8, in any case; a contraction or possessive is one word): at least 1 for a number or a word in another script, 0
  /// for punctuation.
  public static func count(_ word: ArraySlice<UInt8>) -> Int {
    let text = word.span
    if isPlain(text) { return count(text, text.count) }
    let plain = plainWord(text)
    return count(plain.span, plain.count)
  }

  /// The word `text[..<end]`, in small ASCII letters.
  private static func count(_ text: Span<UInt8>, _ whole: Int) -> Int {
    var end = whole
    var endings = 0
    while true {
      if let known = SyllableExceptions.shared.count(text, end) { return known + endings }
      if end > 3, text[end - 2] == ASCII.apostrophe, text[end - 1] == 0x73 {
        end -= 2
        if endsInSibilant(text, end) { endings += 1 }
      } else if end > 3, text[end - 1] == ASCII.apostrophe, text[end - 2] == 0x73 {
        end -= 1
      } else {
        return SyllableRule.shared.count(text, end) + endings
      }
    }
  }

  /// Whether a possessive s after it is a syllable: s x z ch sh ce ge se ze.
  private static func endsInSibilant(_ text: Span<UInt8>, _ end: Int) -> Bool {
    switch text[end - 1] {
    case 0x73, 0x78, 0x7A: true
    case 0x68: end > 1 && (text[end - 2] == 0x63 || text[end - 2] == 0x73)
    case 0x65: end > 1 && [0x63, 0x67, 0x73, 0x7A].contains(text[end - 2])
    default: false
    }
  }

  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for at in text.indices where text[at] >= 0x80 || ASCII.isUpper(text[at]) { return false }
    return true
  }

  /// Small letters without accents, straight apostrophes; a letter that has no plain one becomes a digit: it counts, and is no vowel.
  private static func plainWord(_ text: Span<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at] < 0x80 {
        plain.append(ASCII.lower(text[at]))
        at += 1
        continue
      }
      let scalar = Scalar(text, at, text.count)
      at += scalar.length
      switch scalar.kind {
      case .apostrophe: plain.append(ASCII.apostrophe)
      case .letter, .ideograph:
        let place = Int(scalar.value) - 0xC0
        plain.append(place >= 0 && place < letters.utf8CodeUnitCount ? letters.utf8Start[place] : 0x30)
      default: break
      }
    }
    return plain
  }

  /// The plain letters of U+00C0 to U+017F.
  private static let letters: StaticString = """
    aaaaaaaceeeeiiiidnooooo0ouuuuyts\
    aaaaaaaceeeeiiiidnooooo0ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
    nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
