import AnalyzerKit
import Testing

/// Words that users type become values of fields, or an error that says what would do.
@Suite struct FieldTests {
  enum Strength: String, FieldChoice { case weak, strong }

  struct Part: NestedRecord {
    var word = ""
    var weight: Int?
    init() {}
    init(_ word: String, _ weight: Int?) { (self.word, self.weight) = (word, weight) }
    static let fields: [Field<Part>] = [Field("word", \.word, help: ""), Field("weight", \.weight, help: "")]
  }

  struct Sample: Mark {
    var span: TextSpan
    var reason: Reason
    var strength = Strength.weak
    var note: String?
    var count = 0
    var share = 0.0
    var sure = false
    var names: [String] = []
    var content: [TextSpan] = []
    var parts: [Part] = []
    var twice: Int { count * 2 }
    init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }
    static let fields: [Field<Sample>] = [
      Field("strength", \.strength, help: ""), Field("note", \.note, help: ""), Field("count", \.count, help: ""),
      Field("share", \.share, help: ""), Field("sure", \.sure, help: ""), Field("names", \.names, help: ""),
      Field("content", \.content, help: ""), Field("parts", \.parts, help: ""), Field(derived: "twice", \.twice, help: ""),
    ]
  }

  private func field(_ name: String) throws -> Field<Sample> { try #require(Sample.fields.first { $0.schema.name == name }) }

  private func typed(_ word: String, into name: String) throws -> FieldValue { try field(name).schema.parse(word) }

  @Test func aClosedSetTakesItsValuesInAnyCaseAndNoOther() throws {
    #expect(try typed("STRONG", into: "strength") == .text("strong"))
    #expect(throws: FieldError.notInSet(field: "strength", word: "string", values: ["weak", "strong"])) {
      try typed("string", into: "strength")
    }
  }

  @Test(arguments: [("count", "12x"), ("count", "1.5"), ("share", "much"), ("share", "nan"), ("share", "inf"), ("sure", "perhaps")])
  func aWordOfAnotherKindIsRefused(_ name: String, _ word: String) throws {
    #expect(throws: FieldError.self) { try typed(word, into: name) }
  }

  @Test func numbersAnswersAndLists() throws {
    #expect(try typed("-3", into: "count") == .integer(-3))
    #expect(try typed("0.25", into: "share") == .number(0.25))
    #expect(try typed("Yes", into: "sure") == .flag(true))
    #expect(try typed("Ada, Ben", into: "names") == .texts(["Ada", "Ben"]))
    #expect(try typed("", into: "note") == FieldValue.none)
  }

  @Test func placesCannotBeTyped() throws {
    #expect(throws: FieldError.notTypable(field: "content")) { try typed("1-2", into: "content") }
    #expect(throws: FieldError.notTypable(field: "parts")) { try typed("x", into: "parts") }
  }

  @Test func aMarkComesBackFromItsFields() throws {
    var mark = Sample(span: TextSpan(1, 4), reason: Reason("test"))
    mark.strength = .strong
    mark.note = "a note"
    mark.count = 3
    mark.share = 0.5
    mark.sure = true
    mark.names = ["Ada"]
    mark.content = [TextSpan(1, 2), TextSpan(3, 4)]
    mark.parts = [Part("one", 1), Part("two", nil)]
    var copy = Sample(span: mark.span, reason: mark.reason)
    for field in Sample.fields { #expect(field.set(field.value(of: mark), in: &copy)) }
    #expect(copy == mark)
    #expect(try field("twice").value(of: copy) == .integer(6))
  }

  @Test func aValueOfAnotherKindLeavesTheMarkAsItWas() throws {
    let mark = Sample(span: TextSpan(0, 1), reason: Reason("test"))
    var changed = mark
    #expect(try !field("count").set(.text("3"), in: &changed))
    #expect(try !field("strength").set(.text("string"), in: &changed))
    #expect(try !field("parts").set(.records([[.text("no weight")]]), in: &changed))
    #expect(changed == mark)
  }

  @Test func whatIsNoNumberIsNone() throws {
    var mark = Sample(span: TextSpan(0, 1), reason: Reason("test"))
    mark.share = .nan
    #expect(try field("share").value(of: mark) == FieldValue.none)
  }
}
