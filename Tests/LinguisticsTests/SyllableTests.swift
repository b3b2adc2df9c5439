import Testing

@testable import Linguistics

@Suite struct SyllableTests {
  private func count(_ word: String) -> Int { Syllables.count(Array(word.utf8)[...]) }

  /// First pronunciations of the CMU dictionary, contractions and possessives too; some that no rule would guess.
  @Test(arguments: [
    ("the", 1), ("river", 2), ("make", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("churches", 2), ("radio", 3), ("education", 4),
    ("people", 2), ("business", 2), ("tourism", 3), ("rhythm", 2), ("colonel", 2), ("reality", 4), ("idea", 3), ("worcester", 2),
    ("don't", 1), ("didn't", 2), ("it's", 1), ("boss's", 2), ("o'clock", 2), ("u.s.", 2), ("a.m.", 2), ("able-bodied", 4), ("cnn", 3),
    ("hmm", 0), ("antidisestablishmentarianism", 12), ("every", 3), ("mr", 2),
  ])
  func `words of the dictionary have its count`(word: String, syllables: Int) {
    #expect(count(word) == syllables)
    #expect(count(word.uppercased()) == syllables)
  }

  /// None of them is in the dictionary.
  @Test(arguments: [
    ("blorpish", 2), ("heatpumps", 2), ("deplatforming", 4), ("cryptocurrency", 5), ("tokenization", 5), ("ntsb", 4), ("wxf", 5),
    ("paywalled", 2), ("unfriending", 3),
  ])
  func `other words are counted by rule`(word: String, syllables: Int) { #expect(count(word) == syllables) }

  @Test(arguments: [
    ("blorpish's", 3), ("ntsb's", 4), ("colonel's", 2), ("deplatformers'", 4), ("cryptocurrency's", 5),
  ])
  func `a possessive is its word and what a sibilant adds`(word: String, syllables: Int) { #expect(count(word) == syllables) }

  @Test(arguments: [
    ("1990", 1), ("3.5", 1), ("20th", 1), (",", 0), ("—", 0), ("", 0), ("…", 0), ("москва", 1), ("東京", 1), ("café", 2), ("naïve", 2),
    ("don’t", 1),
    ("łódź", 1), ("x", 1), ("'", 0),
  ])
  func `what is no English word counts as one or nothing`(word: String, syllables: Int) { #expect(count(word) == syllables) }

  @Test func `a word as long as a book is counted`() {
    let word = String(repeating: "banana", count: 20_000)
    #expect(count(word) > 20_000)
    #expect(count("a" + String(repeating: "'s", count: 300_000)) == 300_000)
  }
}
