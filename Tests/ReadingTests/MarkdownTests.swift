import ArticleModel
import Reading
import Testing

@Suite struct MarkdownTests {
  @Test func blocksFollowTheMarkup() throws {
    let text = """
      ---
      title: "A pier: mended"
      authors:
        - Dana Reed
        - 'Lee Moss'
      date: 2022-09-24
      tags: [coast, "piers, old"]
      language: en
      ---

      # Harbor town to mend its pier

      *By Dana Reed*
      May 4, 2025

      **PORT ARDEN, Maine** — \(body)
      \(more)

      <!-- a note
      over two lines -->

      ![The pier in May](pier.jpg "A pier")

      *The pier, seen from the ferry.*

      ## A long wait ##

      - Mend the pier,
        and soon
      - Paint **the rail**

      1. One thing
      2. Another thing

      > \(body)
      > And then some.
      >
      > \(more)

      ```swift
      let pier = 1
      ```

      | year | storms |
      |------|--------|
      | 2011 | 4      |

      Setext heading
      --------------

      \(last)

      <div class="ad">
      Buy a boat
      </div>

      ***

      [pier]: https://pier.example "A pier"
      """
    let article = try article(text, path: "pier.md")
    #expect(
      outline(article) == """
        title 1: Harbor town to mend …
        byline: By Dana Reed
        dateLine: May 4, 2025
        dateline: **PORT ARDEN, Maine** —
        paragraph: The council of the …
        caption: The pier in May
        caption: The pier, seen from …
        heading 2: A long wait
        listItem: Mend the pier, and …
        listItem: Paint **the rail**
        listItem: One thing
        listItem: Another thing
        blockQuote: The council of the …
        blockQuote: Members spoke for two …
        boilerplate: ```swift let pier = …  [code block]
        boilerplate: | year | storms …  [table]
        heading 2: Setext heading
        paragraph: The work is to …
        boilerplate: <div class="ad"> Buy a …  [HTML markup]
        """)
    #expect(described("title", article) == "A pier: mended (field)")
    #expect(described("authors", article) == "Dana Reed, Lee Moss (field)")
    #expect(described("date", article) == "2022-09-24 (field)")
    #expect(article.metadata["tags"]?.values == ["coast", "piers, old"])
    #expect(described("place", article) == "Port Arden, Maine (text)")
    #expect(article.text.string == text)
    let windows = try self.article(text.replacing("\n", with: "\r\n"), path: "pier.md")
    #expect(outline(windows) == outline(article))
  }

  @Test func withoutMarkedHeadingsThePlainRulesApply() throws {
    let text = "Harbor town to mend its pier\n\nBy Dana Reed\n\n\(body)\n\nA long wait\n\n\(more)\n\nAdvertisement\n\n\(last)"
    #expect(
      outline(try article(text, path: "pier.md")) == """
        title: Harbor town to mend …
        byline: By Dana Reed
        paragraph: The council of the …
        heading: A long wait
        paragraph: Members spoke for two …
        boilerplate: Advertisement  [advertisement line]
        paragraph: The work is to …
        """)
  }

  @Test func aRuleAtTheTopIsNoFrontMatter() throws {
    let text = "---\n\n\(body)\n\n---\n\n\(more)"
    #expect(outline(try article(text, path: "pier.md")) == "paragraph: The council of the …\nparagraph: Members spoke for two …")
  }

  @Test func anUnclosedFenceOrCommentEndsWithTheFile() throws {
    #expect(outline(try article("# A\n\n\(body)\n\n```\ncode\n\nmore", path: "a.md")).hasSuffix("boilerplate: ``` code more  [code block]"))
    #expect(outline(try article("# A\n\n\(body)\n\n<!-- never\n\nclosed", path: "a.md")) == "title 1: A\nparagraph: The council of the …")
  }

  private func article(_ text: String, path: String) throws -> Article {
    try Reading.articles(in: Array(text.utf8), path: path)[0]
  }
}
