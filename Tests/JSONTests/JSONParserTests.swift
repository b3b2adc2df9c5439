import JSON
import Testing

@Suite struct JSONParserTests {
  @Test func readsEveryKindOfValueInOrder() throws {
    let value = try JSONParser.parse(
      #"{"z": [1, -2, 0.5, 1e3, true, false, null], "a": {"empty": {}, "list": []}, "text": "caf\u00e9 \"x\" \\ \/ \b\f\n\r\t \uD83D\uDE00"}"#
    )
    let expected: JSONValue = [
      "z": [1, -2, 0.5, .number(1000), true, false, nil],
      "a": ["empty": [:], "list": []],
      "text": "café \"x\" \\ / \u{8}\u{C}\n\r\t 😀",
    ]
    #expect(value == expected)
  }

  @Test(arguments: [
    ("", "line 1, column 1: the text ends where a value should follow"),
    ("{\"a\": 1", "line 1, column 8: the text ends where “,” or “}” should follow"),
    ("{\n \"é\" 1}", "line 2, column 6: found “1” where “:” should stand"),
    ("{\"a\":1,}", "line 1, column 8: found “}” where a key in quotation marks should stand"),
    ("[1,]", "line 1, column 4: found “]” where a value should stand"),
    ("[1 2]", "line 1, column 4: found “2” where “,” or “]” should stand"),
    ("{a: 1}", "line 1, column 2: found “a” where a key in quotation marks should stand"),
    ("[1] x", "line 1, column 5: found “x” after the end of the value"),
    ("trap", "line 1, column 3: found “a” where the rest of “true” should stand"),
    ("nul", "line 1, column 4: the text ends where the rest of “null” should follow"),
    ("01", "line 1, column 1: “01” is not a number as JSON writes them"),
    ("[-]", "line 1, column 2: “-” is not a number as JSON writes them"),
    ("[1.]", "line 1, column 2: “1.” is not a number as JSON writes them"),
    ("[1e400]", "line 1, column 2: “1e400” is not a number as JSON writes them"),
    ("[NaN]", "line 1, column 2: found “N” where a value should stand"),
    ("\"a\\x\"", "line 1, column 3: “\\x” is not an escape that JSON knows"),
    ("\"\\u12G4\"", "line 1, column 2: “\\u12G4” is not an escape that JSON knows"),
    ("\"a\nb\"", "line 1, column 3: an unescaped control character (0x0A) inside a string"),
    (
      "{\"a\": \"never closed",
      "line 1, column 7: a string opens here and is not closed"
    ),
    ("{\"id\": 1, \"b\": 2, \"id\": 3}", "line 1, column 19: the key \"id\" occurs twice in one object"),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(error?.description == message)
  }

  @Test func duplicateKeysAreFoundInLargeObjectsToo() throws {
    let members = (0..<100).map { "\"k\($0)\":\($0)" } + ["\"k63\":0"]
    let text = "{" + members.joined(separator: ",") + "}"
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(error?.problem == .duplicateKey("k63"))
    let allowed = try JSONParser.parse(text, options: .init(allowsDuplicateKeys: true))
    #expect(allowed.object?.count == 100)
    #expect(allowed["k63"] == 0)
  }

  @Test func nestingIsLimited() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    _ = try JSONParser.parse(nested(256))
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(nested(257)) }
    #expect(error?.description == "line 1, column 257: nested more than 256 deep")
    #expect(throws: JSONError.self) { try JSONParser.parse(String(repeating: "{\"a\":", count: 500_000)) }
  }

  @Test(arguments: [
    (#""a\uD800b""#, "a\u{FFFD}b", 1), (#""\uDC00""#, "\u{FFFD}", 1), (#""\uD800\uD83D\uDE00""#, "\u{FFFD}😀", 1),
    (#""\uD800\n""#, "\u{FFFD}\n", 1), (#""\uFFFD😀""#, "\u{FFFD}😀", 0),
  ])
  func loneSurrogatesAreReplacedAndCounted(text: String, expected: String, repairs: Int) throws {
    var parser = JSONParser(Array(text.utf8))
    #expect(try parser.parse() == .string(expected))
    #expect(parser.repairs == repairs)
  }

  @Test func brokenUTF8IsAnErrorOrRepaired() throws {
    let bytes = Array("[\"ab".utf8) + [0xFF] + Array("c\"]".utf8)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
    #expect(error?.description == "line 1, column 5: broken UTF-8")
    #expect(error?.byte == 4)
    var parser = JSONParser(bytes, options: .init(repairsUTF8: true))
    #expect(try parser.parse() == ["ab\u{FFFD}c"])
    #expect(parser.repairs == 1)
  }

  @Test func numbersKeepTheirKind() throws {
    #expect(try JSONParser.parse("9223372036854775807") == .integer(.max))
    #expect(try JSONParser.parse("-9223372036854775808") == .integer(.min))
    #expect(try JSONParser.parse("9223372036854775808") == .number(0x1p63))
    #expect(try JSONParser.parse("-0").double?.sign == .minus)
    #expect(try JSONParser.parse("2.50") == .number(2.5))
  }

  @Test func aRangeIsReadAloneWithPositionsFromItsStart() throws {
    let bytes = Array("{}\n[7]\nx".utf8)
    var parser = JSONParser(bytes, in: 3..<6)
    #expect(try parser.parse() == [7])
    var broken = JSONParser(bytes, in: 4..<6)
    let error = #expect(throws: JSONError.self) { try broken.parse() }
    #expect(error?.byte == 1)
  }

  @Test func everyTruncationAndEveryChangedByteIsReadOrRefused() {
    let bytes = Array(#"{"a":[1.5e3,-2,true,null,"\u00e9\ud83d\ude00é“x”"],"b":{"c":{}}}"#.utf8)
    for length in bytes.indices { #expect(throws: JSONError.self) { try JSONParser.parse(Array(bytes[..<length])) } }
    for index in bytes.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[index] = byte
        _ = try? JSONParser.parse(changed, options: .init(repairsUTF8: byte.isMultiple(of: 2)))
      }
    }
  }

  @Test func accessorsGiveTheirKindOnly() {
    let value: JSONValue = ["s": "x", "i": 3, "d": 2.5, "w": .number(4), "b": true, "a": [1], "o": ["k": nil]]
    #expect(value["s"]?.string == "x" && value["s"]?.int == nil)
    #expect(value["i"]?.int == 3 && value["i"]?.double == 3)
    #expect(value["d"]?.int == nil && value["w"]?.int == 4)
    #expect(value["b"]?.bool == true && value["a"]?.array == [1])
    #expect(value["o"]?.object?.first?.value.isNull == true && value["missing"] == nil)
  }
}
