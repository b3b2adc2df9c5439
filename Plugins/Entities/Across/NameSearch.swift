import AnalyzerKit

/// Whether a name holds words that a person typed.
enum NameSearch {
  /// Whole words in sequence, without regard to case and accents. `wanted` is folded.
  static func holds(_ wanted: String, _ name: String) -> Bool {
    let name = divided(TextFolding.fold(name))
    return name == wanted || (" " + name + " ").contains(" " + divided(wanted) + " ")
  }

  /// Hyphens and full stops divide words here.
  private static func divided(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 == 0x2D || $0 == 0x2E || $0 == 0x2C ? 0x20 : $0 }, as: UTF8.self)
  }
}
