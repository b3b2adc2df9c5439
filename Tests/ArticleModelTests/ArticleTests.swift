import ArticleModel
import Testing

@Suite struct ArticleTests {
  private let article = Article(
    text: SourceText("Title\n\nOne two.\n\nHead\n\nThree four."),
    blocks: [
      Block(.title, TextSpan(0, 5)), Block(.paragraph, TextSpan(7, 15)), Block(.heading, TextSpan(17, 21)),
      Block(.paragraph, TextSpan(23, 34)),
    ], source: ArticleSource(path: "a.csv", record: 3, format: "csv"))

  @Test func aByteIsFoundInItsBlockAndNotBetweenBlocks() {
    #expect([0, 4, 5, 7, 14, 16, 20, 33, 34].map { article.blockIndex(at: $0) } == [0, 0, nil, 1, 1, nil, 2, 3, nil])
  }

  @Test func aSectionIsTheLastHeadingThatIsRead() {
    #expect(article.section(ofBlock: 1) == nil)
    #expect(article.section(ofBlock: 3)?.span == TextSpan(17, 21))
    var trimmed = article
    trimmed.blocks[2].setAside = "trimmed"
    #expect(trimmed.section(ofBlock: 3) == nil)
  }

  @Test func anArticleWithoutATitleIsCalledByItsFirstProse() {
    var untitled = article
    #expect(untitled.displayTitle == "Title")
    untitled.blocks[0].setAside = "no title"
    #expect(untitled.displayTitle == "One two.")
    untitled.blocks = []
    #expect(untitled.displayTitle == "a.csv#3")
    untitled.metadata.set("title", ["A name"], Origin(.user))
    #expect(untitled.displayTitle == "A name")
  }

  @Test func metadataKeepsTheOrderOfItsKeysAndTheFirstFilling() {
    var metadata = Metadata()
    metadata.set("b", ["1"], Origin(.field, "b"))
    metadata.fill("a", ["2"], Origin(.text))
    metadata.fill("b", ["3"], Origin(.text))
    metadata.set("a", ["4"], Origin(.user))
    #expect(metadata.entries.map(\.key) == ["b", "a"])
    #expect(metadata.entries.map(\.joined) == ["1", "4"])
    metadata.set("b", [], Origin(.user))
    #expect(metadata.entries.map(\.key) == ["a"])
  }
}
