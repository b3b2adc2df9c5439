import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test func compactValuesHaveNoBlanksAndKeepTheirOrder() {
    let value: JSONValue = ["z": [1, 2.5, .number(3), true, nil, "x"], "a": ["k": [:]]]
    #expect(value.compact == #"{"z":[1,2.5,3,true,null,"x"],"a":{"k":{}}}"#)
  }

  @Test func linesLayoutPutsOneElementOnALine() {
    var writer = JSONWriter()
    writer.beginObject(.lines)
    writer.member("format", "lede-session")
    writer.key("empty")
    writer.beginArray(.lines)
    writer.endArray()
    writer.key("marks")
    writer.beginArray(.lines)
    for index in 1...2 {
      writer.beginObject()
      writer.member("id", .integer(index))
      writer.member("span", [0, 4])
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "format": "lede-session",
          "empty": [],
          "marks": [
            {"id":1,"span":[0,4]},
            {"id":2,"span":[0,4]}
          ]
        }

        """)
  }

  @Test func whatATerminalOrALineReaderCouldTakeForAControlIsEscaped() {
    let text: JSONValue = "a/b \"q\" \\ \n\r\t\u{8}\u{C}\u{1}\u{1B}[2J\u{7F}\u{85}\u{9B}é\u{2028}\u{2029}“x” 😀"
    #expect(
      text.compact == #""a/b \"q\" \\ \n\r\t\b\f\u0001\u001b[2J\u007f\u0085\u009b"# + "é" + #"\u2028\u2029"# + "“x” 😀\"")
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "-0.0"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"), (Double.nan, "null"), (-Double.infinity, "null"),
    (1100, "1100"),
    (0.30000000000000004, "0.30000000000000004"), (-12345678, "-12345678"),
  ])
  func doublesAreShortAndReadBackTheSame(value: Double, expected: String) throws {
    #expect(JSONValue.number(value).compact == expected)
    if value.isFinite { #expect(try JSONParser.parse(expected).double == value) }
  }

  @Test(arguments: [Int.min, -1, 0, 9, 10, Int.max])
  func integersAreWrittenWhole(value: Int) {
    #expect(JSONValue.integer(value).compact == "\(value)")
  }

  @Test func everyScalarComesBackAsItWas() throws {
    var text = ""
    for value in UInt32(0)...0x3000 { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
    #expect(try JSONParser.parse(JSONValue.string(text).compact) == .string(text))
  }

  @Test func rawValuesAndByteRangesStandAsElements() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.raw(Array(#"{"kept":1}"#.utf8))
    writer.string(utf8: Array("say “no” now".utf8), 4..<12)
    writer.endArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[{"kept":1},"“no”"]"#)
    writer.removeAll()
    writer.int(1)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "1")
  }
}
