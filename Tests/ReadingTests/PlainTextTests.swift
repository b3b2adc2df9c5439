import ArticleModel
import Reading
import Testing

@Suite struct PlainTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "title, subtitle, byline, date line and dateline",
      text: """
        Harbor town to mend its pier

        A vote that took forty years to come

        By Dana Reed and Lee Moss

        Published Sept. 24, 2022, 3:05 p.m. EDT

        PORT ARDEN, Maine (Tideline) — \(body)

        \(more)
        """,
      expected: """
        title: Harbor town to mend …
        subtitle: A vote that took …
        byline: By Dana Reed and …
        dateLine: Published Sept. 24, 2022, …
        dateline: PORT ARDEN, Maine (Tideline) …
        paragraph: The council of the …
        paragraph: Members spoke for two …
        """),
    Case(
      name: "headings need text after them, and questions need plain headings beside them",
      text: """
        Harbor town to mend its pier

        \(body)

        A long wait

        \(more)

        Who pays for it?

        \(body) Again.

        ‘Everybody’s pier’

        \(last)

        So they said
        """,
      expected: """
        title: Harbor town to mend …
        paragraph: The council of the …
        heading: A long wait
        paragraph: Members spoke for two …
        heading: Who pays for it?
        paragraph: The council of the …
        heading: ‘Everybody’s pier’
        paragraph: The work is to …
        paragraph: So they said
        """),
    Case(
      name: "a quoted remark, a price and a speaker's turn are no headings",
      text: """
        Harbor town to mend its pier

        \(body)

        “Not at all,”

        \(more)

        Fish and chips: $12.50

        \(last)

        CHAIR: Any objections

        \(body) Again.
        """,
      expected: """
        title: Harbor town to mend …
        paragraph: The council of the …
        paragraph: “Not at all,”
        paragraph: Members spoke for two …
        paragraph: Fish and chips: $12.50
        paragraph: The work is to …
        paragraph: CHAIR: Any objections
        paragraph: The council of the …
        """),
    Case(
      name: "what a web page leaves around an article",
      text: """
        Skip to content
        Home > News > Coast

        LOCAL

        Harbor town to mend its pier

        By Dana Reed, The Arden Gazette
        4 min read

        \(body)

        Advertisement

        \(more)

        Read more: Ten piers to see

        RELATED
        Storm season starts early
        Where the ferry goes in winter

        \(last)

        Sam Hill contributed to this report.

        Dana Reed covers the coast for The Arden Gazette.


        The Gazette is the voice of the coast

        Leave a Reply

        Your email address stays private. Required fields are marked *
        """,
      expected: """
        boilerplate: Skip to content  [navigation line]
        boilerplate: Home > News > …  [navigation line]
        boilerplate: LOCAL  [section label above the title]
        title: Harbor town to mend …
        byline: By Dana Reed, The …
        boilerplate: 4 min read  [reading time line]
        paragraph: The council of the …
        boilerplate: Advertisement  [advertisement line]
        paragraph: Members spoke for two …
        boilerplate: Read more: Ten piers …  [link to another article]
        boilerplate: RELATED  [related links (“RELATED”)]
        boilerplate: Storm season starts early  [related links (“RELATED”)]
        boilerplate: Where the ferry goes …  [related links (“RELATED”)]
        paragraph: The work is to …
        credit: Sam Hill contributed to …  [reporting credit]
        boilerplate: Dana Reed covers the …  [note on the author]
        boilerplate: The Gazette is the …  [line between the article and “Leave a Reply”, set off by blank lines]
        boilerplate: Leave a Reply  [comment form (“Leave a Reply”) to the end]
        boilerplate: Your email address stays …  [comment form (“Leave a Reply”) to the end]
        """),
    Case(
      name: "a long text after “Comments” is the article's own",
      text: """
        Harbor town to mend its pier

        \(body)

        Comments

        \(more) \(last) \(more) \(last)
        """,
      expected: """
        title: Harbor town to mend …
        paragraph: The council of the …
        heading: Comments
        paragraph: Members spoke for two …
        """),
    Case(
      name: "captions are read, credits alone are set aside",
      text: """
        Harbor town to mend its pier

        \(body)

        Two boats at the pier on Monday. (Ana Lund/The Arden Gazette)

        FILE PHOTO: The pier after the storm of 2011.

        Ana Lund/The Arden Gazette

        \(more)

        (Reporting by Dana Reed; Editing by Lee Moss)
        """,
      expected: """
        title: Harbor town to mend …
        paragraph: The council of the …
        caption: Two boats at the …
        caption: FILE PHOTO: The pier …
        credit: Ana Lund/The Arden Gazette  [picture credit]
        paragraph: Members spoke for two …
        credit: (Reporting by Dana Reed; …  [reporting credit]
        """),
    Case(
      name: "no blank lines",
      text: """
        Harbor town to mend its pier
        By Dana Reed
        May 4, 2025
        \(body)
        “We waited,” one member said.
        A long wait
        \(more)
        """,
      expected: """
        title: Harbor town to mend …
        byline: By Dana Reed
        dateLine: May 4, 2025
        paragraph: The council of the …
        paragraph: “We waited,” one member …
        heading: A long wait
        paragraph: Members spoke for two …
        """),
    Case(
      name: "words that stand twice",
      text: """
        Harbor town to mend its pier

        By Dana Reed

        HARBOR TOWN TO MEND ITS PIER

        \(body) “Nobody in this hall ever learned to swim,” she said.

        “Nobody in this hall ever learned to swim”

        \(more)

        \(body) “Nobody in this hall ever learned to swim,” she said.
        """,
      expected: """
        title: Harbor town to mend …
        byline: By Dana Reed
        boilerplate: HARBOR TOWN TO MEND …  [repeats the title]
        paragraph: The council of the …
        boilerplate: “Nobody in this hall …  [pull quote, repeats words of block 4]
        paragraph: Members spoke for two …
        boilerplate: The council of the …  [repeats block 4]
        """),
    Case(
      name: "lists, but not dialogue with dashes",
      text: """
        Harbor town to mend its pier

        • The pier is old
        • The water is deep

        \(body)

        1. Mend the pier
        2. Paint the rail

        – Why now? she asked, and looked out of the window at the boats.

        \(more)
        """,
      expected: """
        title: Harbor town to mend …
        listItem: The pier is old
        listItem: The water is deep
        paragraph: The council of the …
        listItem: Mend the pier
        listItem: Paint the rail
        paragraph: – Why now? she …
        paragraph: Members spoke for two …
        """),
    Case(
      name: "a page of short lines has no headings",
      text: """
        Fixtures of the week

        Arden against Larkmouth
        Pell against Norwood
        Saxby against Torvale

        \(body)

        Ferry against Pier
        Gull against Anchor

        \(more)
        """,
      expected: """
        title: Fixtures of the week
        paragraph: Arden against Larkmouth
        paragraph: Pell against Norwood
        paragraph: Saxby against Torvale
        paragraph: The council of the …
        paragraph: Ferry against Pier
        paragraph: Gull against Anchor
        paragraph: Members spoke for two …
        """),
    Case(
      name: "one paragraph alone has no title", text: "A letter without an end", expected: "paragraph: A letter without an …"),
    Case(
      name: "a first line that is a sentence is no title", text: "\(body)\n\n\(more)",
      expected: "paragraph: The council of the …\nparagraph: Members spoke for two …"),
    Case(
      name: "“By Friday” is no byline",
      text: "Harbor town to mend its pier\n\nBy Friday Evening\n\n\(body)\n\n\(more)",
      expected: """
        title: Harbor town to mend …
        paragraph: By Friday Evening
        paragraph: The council of the …
        paragraph: Members spoke for two …
        """),
    Case(
      name: "a dash in a sentence makes no dateline",
      text:
        "Harbor town to mend its pier\n\nBinge fishing – a habit of the coast – is over, the council of the small town said.\n\n\(more)",
      expected: """
        title: Harbor town to mend …
        paragraph: Binge fishing – a …
        paragraph: Members spoke for two …
        """),
  ])
  func outlines(_ example: Case) throws {
    #expect(try outline(example.text) == example.expected)
    let windows = example.text.replacing("\n", with: "\r\n")
    #expect(try outline(windows) == example.expected, "with CRLF")
    let spaced = example.text.replacing("\n", with: " \u{A0}\n\u{A0}")
    #expect(try outline(spaced) == example.expected, "with no-break spaces around lines")
  }
}
