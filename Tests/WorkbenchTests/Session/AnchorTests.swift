import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct AnchorTests {
  private func place(_ words: String, in old: String, occurrence: Int = 1, now new: String) throws -> Int? {
    let text = SourceText(old)
    let span = try #require(text.places(of: words).dropFirst(occurrence - 1).first)
    return Anchor(span, in: text).resolve(in: SourceText(new))?.start
  }

  @Test func wordsAreFoundAtTheirOldPlaceAndAfterTextBeforeThemChanged() throws {
    let old = "The mayor, Ann Lind, spoke. The clerk, Ann Lind, did not."
    #expect(try place("Ann Lind", in: old, now: old) == 11)
    #expect(try place("Ann Lind", in: old, occurrence: 2, now: old) == 39)
    #expect(try place("Ann Lind", in: old, now: "Yesterday: " + old) == 22)
    #expect(try place("Ann Lind", in: old, occurrence: 2, now: "Yesterday: " + old) == 50)
  }

  @Test func contextDecidesBetweenSeveralPlaces() throws {
    let old = "A red house stood there. A blue house stood here."
    #expect(try place("house", in: old, occurrence: 2, now: "A blue house stood here. A red house stood there.") == 7)
  }

  @Test func theOldPlaceAmongOtherWordsIsNotTheSamePlace() throws {
    #expect(try place("house", in: "The red house burnt down.", now: "Our big house was sold. The red house burnt down.") == 32)
  }

  @Test func equallyGoodPlacesAreNone() throws {
    let sentence = "He said no to the plan again today, and again tomorrow. "
    let old = "First. " + sentence + "Last."
    #expect(try place("no", in: old, now: "Xxxx yyyy zzzz. " + sentence + sentence + sentence) == nil)
  }

  @Test func goneWordsAndFewWordsAmongOthersAreNowhere() throws {
    #expect(try place("house", in: "The red house burnt down.", now: "Nothing is left.") == nil)
    #expect(try place("said", in: "The mayor said little about it.", now: "A poet once said: write!") == nil)
    #expect(try place("house", in: "house", now: "") == nil)
    #expect(Anchor(start: 0, exact: "", before: "", after: "").resolve(in: SourceText("abc")) == nil)
    #expect(Anchor(start: .max, exact: "zz", before: "", after: "").resolve(in: SourceText("abc")) == nil)
    #expect(Anchor(start: .min, exact: "b", before: "", after: "").resolve(in: SourceText("abc")) == TextSpan(1, 2))
  }

  @Test func longWordsAreFoundWhateverStandsAroundThem() throws {
    let words = "a whole sentence that nobody would write twice"
    #expect(try place(words, in: "Before: \(words). After.", now: "XX\(words)YY") == 2)
  }

  @Test func overlappingOccurrencesAreKeptApart() throws {
    #expect(try place("aa", in: "x aaaa y", occurrence: 2, now: "x aaaa y") == 3)
  }

  @Test func contextIsCutBetweenCharacters() throws {
    let text = SourceText(String(repeating: "😀é", count: 20) + "ja" + String(repeating: "é😀", count: 20))
    let span = try #require(text.places(of: "ja").first)
    let anchor = Anchor(span, in: text)
    #expect(text.string.contains(anchor.before + "ja" + anchor.after))
    #expect(!anchor.before.contains("\u{FFFD}") && !anchor.after.contains("\u{FFFD}"))
    #expect(anchor.resolve(in: SourceText("é" + text.string)) == TextSpan(span.start + 2, span.end + 2))
  }
}
