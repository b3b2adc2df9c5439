import Testing

@testable import Terminal

@Suite struct CompletionTests {
  private func list(_ texts: String...) -> CompletionList { CompletionList(start: 0, items: texts.map { Completion($0) }) }

  @Test("what all begin with is put in, whatever the case typed") func commonPrefix() {
    #expect(list("entities", "entries").insertion(for: "e") == "ent")
    #expect(list("Ivan Petrov", "Ivan Pavlov").insertion(for: "iv") == "Ivan P")
    #expect(list("entities", "entries").insertion(for: "ent") == nil)
  }

  @Test("names found by another word are only listed, until one is left") func otherWords() {
    #expect(list("Vladimir Putin", "Vladimir Titov").insertion(for: "put") == nil)
    #expect(list("Vladimir Putin").insertion(for: "put") == "Vladimir Putin")
  }

  @Test("half a character is never put in") func wholeCharacters() {
    #expect(list("cafe\u{301}", "cafe\u{300}").insertion(for: "c") == "caf")
  }

  @Test("text that a terminal would obey is never put in") func unsafe() {
    #expect(list("evil\u{1B}[2J.txt").insertion(for: "ev") == nil)
  }

  @Test("short lists explain each item, and nothing is wider than the window") func explained() {
    let items = [Completion("entities", help: "people, places, organisations"), Completion("quotes", help: "who said what")]
    #expect(
      CompletionListing(items: items, columns: 80, rows: 20).lines == [
        "entities  people, places, organisations", "quotes    who said what",
      ])
    let narrow = CompletionListing(items: items, columns: 20, rows: 20).lines
    #expect(narrow == ["entities  people, …", "quotes    who said…"])
  }

  @Test("long lists go in columns, top to bottom") func columns() {
    let items = ["a", "bb", "c", "日本", "e"].map { Completion($0) }
    #expect(CompletionListing(items: items, columns: 14, rows: 20).lines == ["a     日本", "bb    e", "c"])
    #expect(CompletionListing(items: items, columns: 5, rows: 20).lines == ["a", "bb", "c", "日本", "e"])
  }

  @Test("what does not fit on the screen is counted", arguments: [(80, 5), (20, 3), (3, 2), (1, 1)])
  func more(columns: Int, rows: Int) {
    let items = (1...400).map { Completion("name\($0)") }
    let lines = CompletionListing(items: items, columns: columns, rows: rows).lines
    #expect(lines.count <= rows)
    let shown = lines.dropLast().flatMap { $0.split(separator: " ") }.count
    #expect(lines.last == "and \(400 - shown) more")
    #expect(lines.dropLast().allSatisfy { VisibleText.width($0) <= columns })
  }

  @Test("display text is made visible") func visible() {
    #expect(CompletionListing(items: [Completion("a\u{1B}b")], columns: 80, rows: 5).lines == ["a␛b"])
  }

  @Test("a word starts after the last blank before the cursor") func wordStart() {
    let request = CompletionRequest(text: "kwic žluť rest", cursor: 9)
    #expect(request.beforeCursor == "kwic žlu")
    #expect(request.lastBlankEnd == 5)
    #expect(CompletionRequest(text: "", cursor: 0).lastBlankEnd == 0)
  }
}
