import Testing

/// Whom a pronoun stands for across long quotations, and what the rest of the article says of the pronoun that goes with a name.
@Suite struct FloorTests {
  @Test func `sentences inside quotation marks move nobody away`() {
    let long = "“It was cold. It was dark. The lamps were out. Nobody came. The dogs slept. It rained.”"
    let lines = Cast("Carl Holm walked home. \(long)\n\nThen he slept.").lines
    #expect(lines == ["Carl Holm: Carl Holm | he"])
  }

  @Test func `the pronoun that an article uses of a name elsewhere decides`() {
    let words = "Vera Lund met Carl Holm. He laughed.\n\nVera Lund said she was glad. Lund left when she was tired."
    #expect(Cast(words).lines.contains("Carl Holm: Carl Holm | He"))
  }

  @Test func `two that were named together with one family name are a couple where the text says so`() {
    let lines = Cast("Ana and Carl Holm left. Carl Holm laughed. “Twice,” said his wife.").lines
    #expect(lines.contains { $0.hasPrefix("Ana Holm: Ana") && $0.hasSuffix("his wife") })
  }

  @Test func `the first witness was somebody`() {
    #expect(Cast("The first witness was Vera Lund. The witness wept.").lines == ["Vera Lund: The first witness | Vera Lund | The witness"])
  }
}
