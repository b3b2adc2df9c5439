import ArticleModel
import Reading
import Testing

/// Line breaks inside paragraphs, and what the blocks are cut from.
@Suite struct PlainTextLinesTests {
  @Test func hardWrappedLinesBecomeParagraphs() throws {
    let text = """
      HARBOR TOWN TO MEND ITS PIER

      By Dana Reed
      The Arden Gazette

      \(wrapped(body + " " + more, 60))

      \(wrapped(last + " " + body, 60))
      -30-
      """
    #expect(
      try outline(text) == """
        title: HARBOR TOWN TO MEND …
        byline: By Dana Reed
        byline: The Arden Gazette
        paragraph: The council of the …
        paragraph: The work is to …
        boilerplate: -30-  [end mark]
        """)
    let article = try Reading.article(text: text)
    #expect(article.text.string(article.blocks[3].span) == wrapped(body + " " + more, 60))
  }

  @Test func hardWrappedParagraphsWithoutBlankLinesArePartedWhereALineEndsEarly() throws {
    let text = wrapped(body + " " + more, 66) + "\n" + wrapped(last + " " + body, 66) + "\n" + wrapped(more + " " + last, 66)
    #expect(
      try outline(text) == """
        paragraph: The council of the …
        paragraph: The work is to …
        paragraph: Members spoke for two …
        """)
  }

  @Test func theTextIsNeverAlteredAndBlocksAreItsVisibleParts() throws {
    let text = "  Title of it\r\n\r\n\u{A0}By Dana Reed \r\n\r\n\(body)\t\r\n"
    let article = try Reading.article(text: text)
    #expect(article.text.string == text)
    #expect(article.blocks.map { article.text.string($0.span) } == ["Title of it", "By Dana Reed", body])
  }

  @Test func whatIsSetAsideIsNotProse() throws {
    let article = try Reading.article(text: "Harbor town to mend its pier\n\n\(body)\n\nAdvertisement\n\n\(more)")
    #expect(article.blocks.map(\.isProse) == [true, true, false, true])
  }

  private func wrapped(_ text: String, _ width: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return lines.joined(separator: "\n")
  }
}
