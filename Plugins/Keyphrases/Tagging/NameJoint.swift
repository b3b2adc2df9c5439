import AnalyzerKit

/// Small words inside names.
enum NameJoint {
  private static let particles: [StaticString] = [
    "van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "la", "bin", "al", "y",
  ]

  /// Whether the token is a particle of a person's name.
  static func isParticle(_ text: AnalyzedText, _ token: Int) -> Bool { particles.contains { matches(text, token, $0) } }

  /// Whether the token joins an institution to its place or purpose.
  static func isOf(_ text: AnalyzedText, _ token: Int) -> Bool { matches(text, token, "of") || matches(text, token, "for") }

  private static func matches(_ text: AnalyzedText, _ token: Int, _ word: StaticString) -> Bool {
    let start = Int(text.tokens.starts[token])
    guard Int(text.tokens.ends[token]) - start == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where text.bytes[start + offset] != word.utf8Start[offset] { return false }
    return true
  }
}
