import AnalyzerKit

/// What a text must hold for a pattern to occur in it: for each phrase some letters, sought in the bytes without regard to ASCII case.
struct LiteralFilter: Sendable {
  private let searches: [LiteralSearch]
  private let foldsAccents: Bool

  private static let maximumSearches = 8

  /// Nil where some phrase needs no letters that are known beforehand, as with lemmas.
  init?(_ pattern: Pattern) {
    var literals: [[UInt8]] = []
    if let expression = pattern.textExpression {
      literals = [LiteralFilter.letters(expression.literal)]
    } else {
      if pattern.folder.folding.lemmatizes { return nil }
      literals = pattern.phrases.map { phrase in
        phrase.map { LiteralFilter.letters(of: pattern.tests[$0.test]) }.max { $0.count < $1.count } ?? []
      }
    }
    var different: [[UInt8]] = []
    for literal in literals where !different.contains(literal) { different.append(literal) }
    if different.count > LiteralFilter.maximumSearches || different.contains(where: \.isEmpty) { return nil }
    searches = different.map { LiteralSearch($0) }
    foldsAccents = pattern.folder.folding.accents == .fold
  }

  func mayOccur(in text: SourceText) -> Bool {
    if searches.contains(where: { $0.occurs(in: text.bytes) }) { return true }
    return !text.isASCII && (foldsAccents || LiteralFilter.holdsFoldedScalars(text.bytes))
  }

  private static func letters(of test: WordTest) -> [UInt8] {
    switch test {
    case .any: []
    case .word(let bytes): letters(bytes)
    case .wildcard(let wildcard): letters(wildcard.bytes)
    case .expression(let expression): letters(expression.literal)
    }
  }

  /// The longest run of ASCII letters and digits, in lower case.
  private static func letters(_ bytes: [UInt8]) -> [UInt8] {
    let runs = bytes.split { byte in !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26) }
    return (runs.max { $0.count < $1.count } ?? []).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  /// Whether a text holds a character that folding drops or makes an ASCII letter: soft hyphen, joiners, K (kelvin), İ; or that
  /// a regular expression without regard to case takes for one: ı, ſ.
  private static func holdsFoldedScalars(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var at = 0
    while at + 2 < span.count {
      if at + 8 <= span.count, span.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        at += 8
        continue
      }
      switch (span[at], span[at + 1], span[at + 2]) {
      case (0xC2, 0xAD, _), (0xC4, 0xB0...0xB1, _), (0xC5, 0xBF, _), (0xE2, 0x80, 0x8C), (0xE2, 0x80, 0x8D), (0xE2, 0x81, 0xA0),
        (0xE2, 0x84, 0xAA):
        return true
      default: at += 1
      }
    }
    guard at + 1 < span.count else { return false }
    switch (span[span.count - 2], span[span.count - 1]) {
    case (0xC2, 0xAD), (0xC4, 0xB0...0xB1), (0xC5, 0xBF): return true
    default: return false
    }
  }
}
