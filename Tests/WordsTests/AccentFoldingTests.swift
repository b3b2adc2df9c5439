import Foundation
import Testing

@testable import Words

@Suite struct AccentFoldingTests {
  @Test(
    arguments: [
      ("café", "cafe"), ("cafe\u{301}", "cafe"), ("Łódź", "Lodz"), ("ǅ", "ǅ"), ("Ελλάδα", "Ελλαδα"), ("ёж", "еж"), ("straße", "strasse"),
      ("हिन्दी", "हिन्दी"), ("한국", "한국"), ("ไทย\u{E49}", "ไทย\u{E49}"), ("שָׁלוֹם", "שָׁלוֹם"), ("が", "が"), ("1\u{301}", "1\u{301}"), ("", ""),
    ] as [(String, String)])
  func marksAreTakenOffLettersWhoseAccentsTheyAre(_ word: String, _ plain: String) {
    let folded = String(decoding: AccentFolding.fold(Array(word.utf8)[...]), as: UTF8.self)
    #expect(Array(folded.unicodeScalars) == Array(plain.precomposed.unicodeScalars))
  }
}

extension String {
  /// As folding leaves it: composed.
  fileprivate var precomposed: String { precomposedStringWithCanonicalMapping }
}
