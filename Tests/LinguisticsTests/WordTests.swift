import Testing

@testable import Linguistics

@Suite struct WordTests {
  @Test(arguments: [
    ("Don’t", "don't"), ("DON'T", "don't"), ("ÉCOLE", "école"), ("Łódź", "łódź"), ("МОСКВА", "москва"), ("ЇЖАК", "їжак"), ("ΑΒΓ", "αβγ"),
    ("İ", "i\u{307}"),
    ("soft\u{AD}ly", "softly"), ("Straße", "straße"), ("Đà", "đà"), ("東京", "東京"), ("👍🏽", "👍🏽"), ("", ""), ("Ÿ", "ÿ"), ("×", "×"), ("Ⅷ", "ⅷ"),
  ])
  func `folding lowers the case and straightens the apostrophe`(word: String, folded: String) { #expect(WordFolding.fold(word) == folded) }

  @Test func `one word in several spellings is one type`() {
    let text = analyzed("Don't don’t DON’T. Unbelievable unbelievable École école it 12345678 123456789")
    let vocabulary = text.vocabulary
    #expect(text.types == [0, 1, 0, 1, 0, 1, 2, 3, 3, 4, 4, 5, 6, 7])
    #expect((0..<8).map { vocabulary.string($0) } == ["do", "n't", ".", "unbelievable", "école", "it", "12345678", "123456789"])
  }

  @Test func `a vocabulary of many words keeps them apart`() {
    let words = (0..<3000).map { "w\($0)" } + (0..<3000).map { "somewhatlongerword\($0)" }
    let text = analyzed((words + words).joined(separator: " "))
    #expect(text.vocabulary.count == 6000)
    #expect(text.types == (0..<12000).map { Int32($0 % 6000) })
    for (index, word) in words.enumerated() where index % 97 == 0 { #expect(text.vocabulary.string(Int32(index)) == word) }
  }

  @Test(arguments: [
    ("Putin", "Xx"), ("NATO", "X"), ("McDonald", "XxXx"), ("iPhone", "xXx"), ("1,000", "d,d"), ("3.14", "d.d"), ("non-profit", "x-x"),
    ("U.S.", "X.X."), ("Łódź", "Xx"),
    ("d'état", "x'x"), ("d’état", "x'x"), ("20th", "dx"), ("$", "$"), ("€", "*"), ("", ""), ("a-b-c-d-e-f-g-h", "x-x-x-x-"),
  ])
  func `a shape is the outline of a word`(word: String, outline: String) {
    let utf8 = Array(word.utf8)
    #expect(WordShape(utf8.span, 0, utf8.count).description == outline)
  }

  @Test(arguments: [
    ("river", Capitalisation.lower), ("River", .capitalised), ("I", .capitalised), ("NATO", .allCaps), ("AT&T", .allCaps),
    ("iPhone", .mixed), ("McDonald", .mixed),
    ("Łódź", .capitalised), ("ÉCOLE", .allCaps), ("Москва", .capitalised), ("12", .none), ("—", .none), ("東京", .none), ("O’Neill", .mixed),
    ("20th", .lower),
  ])
  func `capitals are told apart`(word: String, expected: Capitalisation) {
    let utf8 = Array(word.utf8)
    #expect(Capitalisation(utf8.span, 0, utf8.count) == expected)
  }

  @Test(arguments: [
    ("word", TokenKind.word), ("n't", .word), ("U.S.", .word), ("12", .number), ("1,000", .number), ("20th", .number), (".", .punctuation),
    ("—", .punctuation),
    ("...", .punctuation), ("\"", .quote), ("»", .quote), ("$", .symbol), ("€", .symbol), ("%", .symbol), ("👍", .symbol), (":-)", .symbol),
    ("#vote", .address),
    ("@name", .address), ("http://example.com", .address), ("a@example.com", .address), ("example.com", .address), ("日", .word),
    ("Москва", .word),
  ])
  func `the kind of a token is told by its characters`(token: String, kind: TokenKind) { #expect(analyzed(token).tokens.kinds == [kind]) }
}
