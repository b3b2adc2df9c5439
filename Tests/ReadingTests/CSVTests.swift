import ArticleModel
import Reading
import Testing

@Suite struct CSVTests {
  private func read(_ text: String, path: String = "a.csv") throws -> [String] {
    var stream = try ArticleStream(bytes: Array(text.utf8), path: path)
    var seen: [String] = []
    while let item = stream.next() {
      switch item {
      case .success(let article): seen.append("\(article.metadata.id ?? "-"): \(article.text.string)")
      case .failure(let error): seen.append(error.description)
      }
    }
    return seen
  }

  @Test(arguments: [
    ("id,text\n1,plain\n2,\"with, comma\"\n", ["1: plain", "2: with, comma"]),
    ("id,text\r\n1,\"two\nlines and \"\"marks\"\"\"\r\n2,x", ["1: two\nlines and \"marks\"", "2: x"]),
    ("\u{FEFF}id;text\n1;a, b\n", ["1: a, b"]),
    ("id\ttext\n1\tsay \"no\" now\n", ["1: say \"no\" now"]),
    ("id,body\n1,x\n", ["1: x"]), ("\"id\",\"Text\"\n\"1\",\"x\"\n", ["1: x"]), ("text,id\nx,\n", ["-: x"]),
    ("id,text\n\n1,x\n\n\n2,y\n", ["1: x", "2: y"]), ("id,text\n1,ab\"\"c\n2,\"\"\"q\"\"\"\n", ["1: ab\"\"c", "2: \"q\""]),
  ])
  func rowsAreReadAsRFC4180(text: String, expected: [String]) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    (
      "id,text\n1,x\n2\n3,y,z\n4,w\n",
      ["1: x", "a.csv:3: 1 field in this row, but 2 in the header", "a.csv:4: 3 fields in this row, but 2 in the header", "4: w"]
    ),
    (
      "id,text\n1,\"a\nb\"\n2,\"never closed\n3,x\n",
      ["1: a\nb", "a.csv:4: a quotation mark opens here and is never closed; everything after it would be one field"]
    ),
    (
      "id,text\n1,\"a\nb\" c\n2,x\n",
      ["a.csv:3: text after a closing quotation mark; a quotation mark inside a field must be doubled", "2: x"]
    ),
    ("id,words\n1,x\n", ["a.csv:1: no column named text, body, content or article; the columns are “id”, “words”"]),
    ("id,text,id\n1,x,2\n", ["a.csv:1: the column “id” occurs twice"]),
    ("\n\n", ["a.csv:1: the first line should name the columns, and is empty"]),
    ("id,text\n1,\n2,x\n", ["a.csv:2: the text is empty", "2: x"]),
  ])
  func badRowsAreNamedAndTheStreamGoesOn(text: String, expected: [String]) throws {
    #expect(try read(text) == expected)
  }

  @Test func columnsBecomeMetadata() throws {
    let text = "id,title,author,date,Section,text\n1,A pier,\"Dana Reed, Lee Moss\",2022-09-24,Coast,\"Harbor town\n\n\(body)\"\n"
    let article = try article(text, path: "a.csv")
    #expect(
      article.metadata.entries.map { "\($0.key) = \($0.values)" }.prefix(5) == [
        "id = [\"1\"]", "title = [\"A pier\"]", "authors = [\"Dana Reed\", \"Lee Moss\"]", "date = [\"2022-09-24\"]",
        "Section = [\"Coast\"]",
      ])
    #expect(described("authors", article) == "Dana Reed, Lee Moss (field)")
    #expect(outline(article) == "title: Harbor town\nparagraph: The council of the …")
  }

  @Test func rowsInWindows1252AreReadOneByOne() throws {
    let bytes = Array("id,text\n1,caf".utf8) + [0xE9, 0x0A] + Array("2,plain\n".utf8)
    let all = try Reading.articles(in: bytes, path: "a.csv")
    #expect(all.map(\.text.string) == ["café", "plain"])
    #expect(all.map(\.source.encoding) == ["windows-1252", "UTF-8"])
  }
}
