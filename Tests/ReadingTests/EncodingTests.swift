import ArticleModel
import Reading
import Testing

@Suite struct EncodingTests {
  private func read(_ bytes: [UInt8], path: String = "a.txt") throws -> Article {
    try Reading.articles(in: bytes, path: path)[0]
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let text = "Café news — “quoted” 😀\r\n\r\nThe pier held through the night of the storm, they said."

  @Test(arguments: [true, false], [true, false])
  func utf16IsReadWithAMarkAndWithout(bigEndian: Bool, marked: Bool) throws {
    let article = try read(utf16((marked ? "\u{FEFF}" : "") + Self.text, bigEndian: bigEndian))
    #expect(article.text.string == Self.text)
    #expect(article.source.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(article.warnings.isEmpty)
  }

  @Test func theTextBeginsAfterTheByteOrderMark() throws {
    let article = try read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    #expect(article.text.string == Self.text)
    #expect(article.source.encoding == "UTF-8")
    #expect(article.blocks[0].span.start == 0)
  }

  @Test func otherBytesAreWindows1252WithAWarning() throws {
    let article = try read(
      [0x93] + Array("Caf".utf8) + [0xE9, 0x94, 0x20, 0x97, 0x20, 0x80] + Array("5 na".utf8) + [0xEF] + Array("ve".utf8))
    #expect(article.text.string == "“Café” — €5 naïve")
    #expect(article.source.encoding == "windows-1252")
    #expect(article.warnings == ["not valid UTF-8: read as windows-1252; accented letters and quotation marks may be wrong"])
  }

  @Test func nearlyValidUTF8IsRepaired() throws {
    let article = try read(Array(Self.text.utf8) + [0x20, 0xFF, 0x20] + Array("end".utf8))
    #expect(article.text.string == Self.text + " \u{FFFD} end")
    #expect(article.source.encoding == "UTF-8")
    #expect(article.warnings == ["broken UTF-8 in 1 place, replaced by U+FFFD"])
  }

  @Test func aFileCutOffInsideACharacterIsStillUTF8() throws {
    let article = try read(Array("The pier held through the night, “they said.".utf8) + [0xE2, 0x80])
    #expect(article.source.encoding == "UTF-8")
    #expect(article.text.string.hasSuffix("said.\u{FFFD}"))
  }

  @Test func aFewNULsStayInTheTextWithAWarning() throws {
    let text = String(repeating: "The pier held through the night. ", count: 20) + "\u{0}end"
    let article = try read(Array(text.utf8))
    #expect(article.text.string == text)
    #expect(article.warnings == ["1 NUL character in the text"])
  }

  @Test(arguments: [
    (Array("%PDF-1.7\n%âã".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a ZIP archive or an office document (docx, odt, epub)"),
    ([0x1F, 0x8B, 0x08, 0x00], "a gzip file (unpack it first)"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
    (Array("<!DOCTYPE html>\n<html><body>Hi</body></html>".utf8), "an HTML page"), (Array("\n<html lang=en>".utf8), "an HTML page"),
    ([0x01, 0x02, 0x41, 0x00, 0x07, 0x42, 0x10, 0x00, 0x99], "a binary file"),
  ])
  func whatIsNoTextIsNamed(bytes: [UInt8], what: String) {
    let error = #expect(throws: ReadingError.self) { try Reading.articles(in: bytes, path: "a.txt") }
    #expect(error?.description == "a.txt: looks like \(what); Lede reads text, Markdown, JSON Lines and CSV so far")
  }

  @Test(arguments: ["", " \n\t\r\n ", "\u{FEFF}", "\u{FEFF}\n"])
  func aFileWithoutTextIsAnError(text: String) {
    for path in ["a.txt", "a.md", "a.jsonl"] {
      let error = #expect(throws: ReadingError.self) { try Reading.articles(in: Array(text.utf8), path: path) }
      #expect(error == .noText(path: path))
    }
  }

  @Test func theFormatIsFoundFromTheBytesWhereTheNameDoesNotSay() throws {
    let samples = [
      ("text", "A pier\n\n\(body)"), ("markdown", "# A pier\n\n\(body)"), ("markdown", "---\ntitle: A pier\n---\n\(body)"),
      ("jsonl", "{\"text\": \"A pier\"}\n"), ("csv", "id,text\n1,A pier\n"), ("text", "Pier, text and all\n\n\(body)"),
      ("text", "{sic} the pier\n\n\(body)"),
    ]
    for (format, text) in samples {
      #expect(try read(Array(text.utf8), path: "-").source.format == format, "\(text.prefix(20))")
    }
    #expect(try read(Array("# A pier\n\n\(body)".utf8), path: "a.txt").source.format == "text")
    let named = try Reading.articles(in: Array("# A pier\n\n\(body)".utf8), path: "a.txt", format: FormatChoice(name: "markdown"))
    #expect(named[0].source.format == "markdown")
    let error = #expect(throws: ReadingError.self) { try FormatChoice(name: "docx") }
    #expect(error?.description == "unknown input format “docx”; known: auto, csv, jsonl, markdown, text")
  }
}
