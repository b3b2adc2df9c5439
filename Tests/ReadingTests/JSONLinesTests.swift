import ArticleModel
import Reading
import Testing

@Suite struct JSONLinesTests {
  @Test func keysBecomeMetadataAndTheTextIsReadAsPlainText() throws {
    let text = #"Harbor town to mend its pier\n\nBy Dana Reed\n\nPORT ARDEN — "# + body
    let line =
      #"{"id": 7, "title": "Another title", "date": "Sept. 24, 2022", "author": "Lee Moss, Staff Writer", "publisher": {"name": "Gazette"}, "#
      + #""section": "Coast", "tags": ["a", "b"], "score": 0.5, "deep": {"k": [1, null]}, "nothing": null, "text": "\#(text)"}"#
    let article = try article(line, path: "a.jsonl")
    #expect(
      outline(article) == """
        title: Harbor town to mend …
        byline: By Dana Reed
        dateline: PORT ARDEN —
        paragraph: The council of the …
        """)
    #expect(
      article.metadata.entries.map { "\($0.key) = \($0.joined)" } == [
        "id = 7", "title = Another title", "date = 2022-09-24", "authors = Lee Moss", "publisher = Gazette", "section = Coast",
        "tags = a, b", "score = 0.5", #"deep = {"k":[1,null]}"#, "place = Port Arden", "language = en",
      ])
    #expect(article.metadata.entries.filter(\.isJSON).map(\.key) == ["score", "deep"])
    #expect(article.blocks[0].span.start == 0)
    #expect(article.source.name == "a.jsonl#1")
  }

  @Test func aTitleKeyFindsTheTitleHoweverItEnds() throws {
    let line = #"{"title": "The pier is mended.", "text": "The pier is mended.\n\#(body)"}"#
    #expect(outline(try article(line, path: "a.jsonl")) == "title: The pier is mended.\nparagraph: The council of the …")
  }

  @Test func badLinesAreNamedAndTheStreamGoesOn() throws {
    let input = """
      {"text": "\(body)"}

      {"text": "cut off
      [1, 2]
      {"body": "x", "id": 4}
      {"text": 12}
      {"text": "  "}
      {"text": "a", "id": 1, "id": 2}
      {"text": "\(more)"}
      """
    var stream = try ArticleStream(bytes: Array(input.utf8), path: "a.jsonl")
    var seen: [String] = []
    while let item = stream.next() {
      switch item {
      case .success(let article): seen.append(article.source.name)
      case .failure(let error): seen.append(error.description)
      }
    }
    #expect(
      seen == [
        "a.jsonl#1",
        "a.jsonl:3:10: not valid JSON: a string opens here and is not closed",
        "a.jsonl:4: found an array where an object with a “text” key should stand",
        "a.jsonl:5: no “text” key, nor “sentences” or “tokens”; the keys are “body”, “id”",
        "a.jsonl:6: the “text” key holds a number, not a string",
        "a.jsonl:7: the text is empty",
        "a.jsonl:8:24: not valid JSON: the key \"id\" occurs twice in one object",
        "a.jsonl#8",
      ])
  }

  @Test(arguments: [
    "{\n  \"id\": \"x\",\n  \"text\": \"A letter.\"\n}\n", "[\n{\"id\": \"x\", \"text\": \"A letter.\"}\n]",
    "{\"id\": \"x\", \"text\": \"A letter.\"}",
  ])
  func oneValueOverSeveralLinesIsReadToo(json: String) throws {
    let all = try articles(json, path: "a.json")
    #expect(all.map(\.metadata.id) == ["x"])
  }

  @Test(arguments: [
    "{ \"format\": \"lede-session\", \"version\": 1,\n \"articles\": [", "{\n  \"format\": \"lede-session\"\n}",
    "{\"format\":\"lede-session\"}",
  ])
  func aSavedSessionIsRefusedByName(json: String) {
    let error = #expect(throws: ReadingError.self) { try articles(json, path: "s.json") }
    #expect(error?.description == "s.json: is a saved session, not an article; use load")
  }

  @Test func loneSurrogatesAndBrokenBytesAreRepairedWithAWarning() throws {
    let article = try article(#"{"text": "A \uD800 letter"}"#, path: "a.jsonl")
    #expect(article.text.string == "A \u{FFFD} letter")
    #expect(article.warnings == ["1 broken character replaced by U+FFFD"])
    let broken = try Reading.articles(in: Array(#"{"text": "A "#.utf8) + [0xFF] + Array(#" letter"}"#.utf8), path: "a.jsonl")
    #expect(broken[0].text.string == "A \u{FFFD} letter")
    #expect(broken[0].warnings.count == 1)
  }

  @Test func aDateThatIsNoneIsKeptAsText() throws {
    let article = try article(#"{"date": "last Tuesday", "text": "A letter."}"#, path: "a.jsonl")
    #expect(article.metadata.date == nil)
    #expect(described("date_text", article) == "last Tuesday (field)")
    #expect(article.warnings == ["the date “last Tuesday” was not understood; kept as date_text"])
  }

  @Test func oneLineOfTwentyMegabytesIsRead() throws {
    let sentence = "The pier holds. "
    let line = "{\"text\": \"" + String(repeating: sentence, count: 20_000_000 / sentence.count) + "\"}"
    let article = try article(line, path: "a.jsonl")
    #expect(article.text.bytes.count == 20_000_000)
    #expect(article.blocks.count == 1)
  }
}
