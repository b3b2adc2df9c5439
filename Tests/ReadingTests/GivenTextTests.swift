import ArticleModel
import JSON
import Reading
import Testing

/// Sentences and tokens in place of running text.
@Suite struct GivenTextTests {
  private func sentences(_ article: Article) throws -> [String] {
    try #require(article.given).sentences.map { article.text.string($0) }
  }

  private func tokens(_ article: Article) throws -> [String]? {
    try #require(article.given).tokens?.map { article.text.string($0) }
  }

  @Test func tokensAreTheTextAndNothingIsTakenForATitle() throws {
    let line =
      #"{"id": "x", "title": "A title", "date": "Sept. 24, 2022", "tokens": [["By", "Dana", "Reed"], ["She", "did", "n't", "see", "New York", "."]]}"#
    let article = try article(line, path: "a.jsonl")
    #expect(article.text.string == "By Dana Reed She did n't see New York .")
    #expect(outline(article) == "paragraph: By Dana Reed She …")
    #expect(try sentences(article) == ["By Dana Reed", "She did n't see New York ."])
    #expect(try tokens(article) == ["By", "Dana", "Reed", "She", "did", "n't", "see", "New York", "."])
    #expect(article.metadata.title == "A title")
    #expect(article.metadata.date == "2022-09-24")
    #expect(article.metadata.authors.isEmpty)
    #expect(article.source.name == "a.jsonl#1")
  }

  @Test func sentencesStayWhole() throws {
    let article = try article(#"{"sentences": ["Dr. Ray left. Nobody\nsaw it.", "  Why?  "]}"#, path: "a.jsonl")
    #expect(try sentences(article) == ["Dr. Ray left. Nobody\nsaw it.", "Why?"])
    #expect(try tokens(article) == nil)
    #expect(article.warnings.isEmpty)
  }

  @Test func whatIsBlankIsLeftOutAndSaid() throws {
    let article = try article(#"{"tokens": [["a", "", " \n"], [], ["\u00a0"], ["b"]]}"#, path: "a.jsonl")
    #expect(try tokens(article) == ["a", "b"])
    #expect(try sentences(article) == ["a", "b"])
    #expect(article.warnings == ["3 blank tokens left out", "2 empty sentences left out"])
  }

  @Test(arguments: [#"{"tokens": []}"#, #"{"tokens": [[]]}"#, #"{"sentences": []}"#, #"{"sentences": [" "]}"#])
  func anArticleWithoutWordsIsOneAndSaysSo(json: String) throws {
    let article = try article(json, path: "a.jsonl")
    #expect(article.blocks.isEmpty && article.text.isEmpty)
    #expect(article.warnings.last == "no words in it")
    #expect(article.given != nil)
  }

  @Test func oneListOfTokensIsOneSentence() throws {
    let article = try article(#"{"tokens": ["a", "b."]}"#, path: "a.jsonl")
    #expect(try sentences(article) == ["a b."])
    #expect(article.warnings == ["“tokens” is one list, not a list of sentences: taken for one sentence"])
  }

  @Test func besideATextOtherValuesAreMetadata() throws {
    let article = try article(#"{"text": "It rained in Oslo.", "tokens": 5, "sentences": [[0, 18]]}"#, path: "a.jsonl")
    #expect(article.given == nil)
    #expect(described("tokens", article) == "5 (field)")
    #expect(try self.article(#"{"text": null, "tokens": [["a"]]}"#, path: "a.jsonl").given != nil)
  }

  private func article(_ json: String, path: String) throws -> Article {
    try #require(Reading.articles(in: Array(json.utf8), path: path).first)
  }

  @Test(arguments: [
    (#"{"tokens": "a b"}"#, "the “tokens” key should hold a list of lists of strings, not a string"),
    (#"{"tokens": [["a"], "b"]}"#, "the “tokens” key should hold a list of lists of strings, but item 2 is a string"),
    (#"{"tokens": ["a", ["b"]]}"#, "the “tokens” key should hold a list of lists of strings, but item 2 is an array"),
    (#"{"tokens": [["a"], ["b", 3]]}"#, "the “tokens” key should hold a list of lists of strings, but item 2 of sentence 2 is a number"),
    (#"{"sentences": "a"}"#, "the “sentences” key should hold a list of strings, not a string"),
    (#"{"sentences": ["a", null]}"#, "the “sentences” key should hold a list of strings, but item 2 is null"),
    (#"{"sentences": [["a"]]}"#, "the “sentences” key should hold a list of strings, but item 1 is an array"),
    (#"{"text": "a", "tokens": [["a"]]}"#, "both “text” and “tokens” give the article's words; keep one of them"),
    (#"{"sentences": ["a"], "tokens": [["a"]]}"#, "both “sentences” and “tokens” give the article's words; keep one of them"),
    (#"{"id": 1}"#, "no “text” key, nor “sentences” or “tokens”; the keys are “id”"),
    (#"{"text": null}"#, "the “text” key holds null, not a string"),
  ])
  func whatIsWrongIsSaidInOneLine(json: String, message: String) {
    let error = #expect(throws: ReadingError.self) { try article("{\"text\": \"b\"}\n" + json, path: "a.jsonl") }
    #expect(error?.description == "a.jsonl:2: \(message)")
  }

  /// Any list of lists of strings comes back as it was given, but for what is blank.
  @Test func whatIsGivenIsWhatIsTaken() throws {
    let pieces = [
      "a", "n't", ",", "New York", " x", "y\n", "", " ", "\u{A0}", "\u{200B}", "é", "😀", "\u{0}", "a\tb", "“", "\"", "\\", "日本",
      "\u{FEFF}z",
    ]
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let blanks: Set<Unicode.Scalar> = [" ", "\n", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}"]
    func trimmed(_ string: String) -> String {
      var scalars = Array(string.unicodeScalars)
      while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.drop { blanks.contains($0) })
      return String(view)
    }
    for _ in 0..<2000 {
      let given = (0..<next(6)).map { _ in (0..<next(6)).map { _ in pieces[next(pieces.count)] } }
      if !given.contains(where: { !$0.isEmpty }) { continue }
      let wanted = given.map { $0.map(trimmed).filter { !$0.isEmpty } }.filter { !$0.isEmpty }
      let line = JSONValue.object([.init("tokens", .array(given.map { .array($0.map { .string($0) }) }))]).compact
      let article = try article(line, path: "a.jsonl")
      #expect(try tokens(article) == wanted.flatMap { $0 })
      #expect(try sentences(article).count == wanted.count)
      let lists = JSONValue.object([.init("sentences", .array(given.map { .string($0.joined(separator: " ")) }))]).compact
      #expect(
        try sentences(self.article(lists, path: "a.jsonl")) == given.map { trimmed($0.joined(separator: " ")) }.filter { !$0.isEmpty })
    }
  }
}
