import AnalyzerKit

/// The outlines of an article’s tokens (`Xx`, `X.X.`), as they would be in running text: where capitals say nothing, each word is given those
/// that the rest of the article, or else the lexicon, has for it.
struct WrittenForms {
  /// Up to eight ASCII signs, the first in the highest used byte; by token.
  let outlines: [UInt64]
  /// Whether a token has a capital letter in running text; by token.
  let hasCapital: [Bool]
  /// Whether its outline was changed; by token.
  let isRecased: [Bool]

  private static let upper: UInt8 = 0x58
  private static let lower: UInt8 = 0x78

  init(_ words: ArticleWords, _ phrases: KnownPhrases) {
    var outlines: [UInt64] = []
    var hasCapital: [Bool] = []
    var isRecased: [Bool] = []
    outlines.reserveCapacity(words.count)
    hasCapital.reserveCapacity(words.count)
    isRecased.reserveCapacity(words.count)
    for token in 0..<words.count {
      let outline = words.text.shape(token).packed
      let style = words.styles[Int(words.sentenceOf[token])]
      let changed = style == .normal ? outline : WrittenForms.recased(outline, token, style, words, phrases)
      outlines.append(changed)
      isRecased.append(changed != outline)
      hasCapital.append(WrittenForms.hasCapital(changed) && words.tokens.kinds[token] != .address)
    }
    self.outlines = outlines
    self.hasCapital = hasCapital
    self.isRecased = isRecased
  }

  @inline(__always)
  private static func hasCapital(_ outline: UInt64) -> Bool {
    // A byte is 0x58 where the difference has a zero byte.
    let difference = outline ^ 0x5858_5858_5858_5858
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  private static func recased(
    _ outline: UInt64, _ token: Int, _ style: SentenceStyle, _ words: ArticleWords, _ phrases: KnownPhrases
  ) -> UInt64 {
    let shape = words.shapes[token]
    guard shape.contains(.capital) || style == .allSmall && shape.contains(.small) else { return outline }
    // “NATO” in a headline with other words like “Says”, “McDonald”, “U.S.”
    if style == .titleCase, shape.contains(.allCapitals) || outline != 0x5878 { return outline }
    if shape.contains(.dotted), shape.contains(.initials) || shape.contains(.allCapitals) { return outline }
    if shape.contains(.single), style != .allSmall { return outline }
    if phrases.contains(token) || words.isNameElsewhere(token) ?? isName(token, style, words) {
      let known = words.wordClass(token)
      let keeps = style == .allCapitals && known.contains(.capitalsOnly) && !known.contains(.common)
      return keeps ? outline : capitalised(outline)
    }
    return lowered(outline)
  }

  /// Whether a word that the article has nowhere in running text is written with a capital there.
  private static func isName(_ token: Int, _ style: SentenceStyle, _ words: ArticleWords) -> Bool {
    let known = words.wordClass(token)
    if known.contains(.functionWord) { return false }
    if known.meets([.country, .group]), !known.contains(.capitalsOnly) { return true }
    if known.contains(.common) { return false }
    if known.meets([.state, .city, .location, .given, .family, .organisation]) { return true }
    return style == .allSmall ? false : !words.hasCluster(token) || known.contains(.town)
  }

  private static func lowered(_ outline: UInt64) -> UInt64 {
    var result: UInt64 = 0
    var last: UInt8 = 0
    for shift in stride(from: 56, through: 0, by: -8) {
      var sign = UInt8(truncatingIfNeeded: outline >> UInt64(shift))
      if sign == 0 { continue }
      if sign == upper { sign = lower }
      if sign != last { result = result << 8 | UInt64(sign) }
      last = sign
    }
    return result
  }

  private static func capitalised(_ outline: UInt64) -> UInt64 {
    var result: UInt64 = 0
    var isInWord = false
    for shift in stride(from: 56, through: 0, by: -8) {
      let sign = UInt8(truncatingIfNeeded: outline >> UInt64(shift))
      if sign == 0 || result >> 48 != 0 { continue }
      let isLetter = sign == upper || sign == lower
      if isLetter {
        if !isInWord { result = result << 16 | 0x5878 }
      } else {
        result = result << 8 | UInt64(sign)
      }
      isInWord = isLetter
    }
    return result
  }
}
