import AnalyzerKit
import Testing

@testable import Workbench

@Suite struct CellTextTests {
  @Test(arguments: [
    "one two", " one two", "one two ", "one  two", "one\ttwo", "one\r\ntwo", "one\u{A0}two", "one\u{2009}two", "one\u{2028}two",
    "one\u{202F}two",
    "one\u{205F}two", "one\u{3000}two", "one\u{1680}two", "one\u{85}two", "“one” — two…", "été à 東京 мир", "", " ", "\u{2003}", "·one· £5",
  ])
  func wordsOfASpanStandOnOneLine(_ words: String) {
    let text = SourceText(words)
    let expected = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(CellText.words(text.span, in: text) == expected)
  }
}
