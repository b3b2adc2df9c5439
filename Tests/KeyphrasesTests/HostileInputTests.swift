import AnalyzerKit
import TestSupport
import Testing

@testable import Keyphrases

@Suite struct HostileInputTests {
  private func marks(_ words: String) throws -> [Keyphrase] {
    try KeyphrasesAnalyzer(options: KeyphrasesOptions()).analyze(TestArticle.text(words), Layers())
  }

  @Test(arguments: ["", "… — !", "12 13 14", "of the and", "-", "'s", "a", "\u{FFFD}\u{200D}"])
  func withoutAPhraseThereIsNone(_ text: String) throws {
    #expect(try marks(text).isEmpty)
  }

  @Test func capitalsThroughoutHideNothing() throws {
    let small = try marks("The salt cartel fixed salt prices. The salt cartel appealed.")
    let large = try marks("THE SALT CARTEL FIXED SALT PRICES. THE SALT CARTEL APPEALED.")
    #expect(small.first?.phrase == "salt cartel")
    #expect(large.first?.phrase == "SALT CARTEL")
  }

  @Test func tenThousandDifferentWordsInOneParagraph() throws {
    let letters = Array("bcdfghjklm")
    let words = (0..<10_000).map { number in String("\(number)".map { letters[Int(String($0)) ?? 0] }) + "ora" }
    let found = try marks(words.joined(separator: " ") + ".")
    #expect(found.count == 10)
    #expect(Set(found.map(\.phrase)).count == 10)
  }

  @Test func oneWordFiftyThousandTimesOver() throws {
    let found = try marks(String(repeating: "ferry ", count: 50_000))
    #expect(found.first?.phrase.hasPrefix("ferry") == true)
    for mark in found {
      for (place, next) in zip(mark.places, mark.places.dropFirst()) { #expect(!place.overlaps(next)) }
    }
  }

  @Test func aLineBreakInsideAPhraseIsABlank() throws {
    let found = try marks("The salt\ncartel appealed. The salt\ncartel lost.")
    #expect(found.first?.phrase == "salt cartel")
  }

  @Test func lettersBeyondASCII() throws {
    let found = try marks("Žofie Nováková opened the café. Nováková’s café serves crêpes.")
    #expect(found.contains { $0.phrase == "Žofie Nováková" && $0.count == 2 })
    #expect(found.contains { $0.phrase == "café" && $0.count == 2 })
  }
}
