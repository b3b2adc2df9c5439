import ArticleModel
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: ["", "plain", "naïve café — “quoted” 😀 end", String(repeating: "é😀a", count: 300), "\u{FEFF}x"])
  func scalarAndByteOffsetsConvertBothWays(text: String) {
    let source = SourceText(text)
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(source.byteOffset(ofScalar: index) == byte)
      #expect(source.scalarOffset(ofByte: byte) == index)
      byte += UTF8.width(scalar)
    }
    #expect(source.byteOffset(ofScalar: source.scalarCount) == byte)
    #expect(source.byteOffset(ofScalar: source.scalarCount + 1) == nil)
    #expect(source.scalarCount == text.unicodeScalars.count)
  }

  @Test func brokenBytesAreRepairedAndCounted() {
    let source = SourceText(utf8: [0x61, 0xFF, 0xC3, 0x62])
    #expect(source.string == "a\u{FFFD}\u{FFFD}b")
    #expect(source.scalarCount == 4)
  }

  @Test func spansOutsideTheTextAreClamped() {
    #expect(SourceText("abc").string(TextSpan(1, 99)) == "bc")
    #expect(SourceText("abc").string(TextSpan(7, 9)) == "")
  }
}
