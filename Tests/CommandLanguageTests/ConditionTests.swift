import AnalyzerKit
import CommandLanguage
import Testing

struct ConditionTests {
  static let columns = [
    FieldSchema("speaker", .text, help: ""), FieldSchema("kind", .text, help: "", values: ["direct", "mixed", "indirect"]),
    FieldSchema("words", .integer, help: ""), FieldSchema("compound", .number, help: ""), FieldSchema("quoted", .flag, help: ""),
    FieldSchema("names", .texts, help: ""), FieldSchema("date", .text, help: ""), FieldSchema("content", .spans, help: ""),
    FieldSchema("told_to", .text, help: ""), FieldSchema("mentions", .records([]), help: ""),
  ]

  private func condition(_ text: String) throws -> Condition {
    let word = try #require(try Lexer.words(text, variables: Variables(values: ["who": "Ivan, Jr", "all": "speaker=Ivan"])).first)
    return try Condition.parse(word, columns: Self.columns)
  }

  @Test(
    arguments: [
      // Equality folds
      ("speaker=ivan", FieldValue.text("Ivan"), true), ("speaker=IVAN", .text(" Ivan "), true), ("speaker=Ivan", .text("Ivanov"), false),
      ("speaker=Jose", .text("José"), true), ("speaker=José", .text("JOSE"), true), ("speaker=Łukasz", .text("Lukasz"), true),
      ("speaker=O'Brien", .text("O’Brien"), true), ("speaker=“New  York”", .text("New York"), true),
      ("speaker=елкин", .text("Ёлкин"), true),
      ("speaker=мои", .text("мой"), false), ("speaker=STRASSE", .text("Straße"), true), ("Speaker=Ivan", .text("Ivan"), true),
      ("told-to=AP", .text("AP"), true), ("speaker=Σας", .text("ΣΑΣ"), true),
      // Either, and quoted commas
      ("speaker=Ann,Bob", .text("Bob"), true), ("speaker=Ann,Bob", .text("Cy"), false), ("speaker=\"Ann,Bob\",Cy", .text("Ann,Bob"), true),
      ("speaker=\"Ann,Bob\",Cy", .text("Bob"), false), ("speaker=$who", .text("Ivan, Jr"), true), ("speaker=$who", .text("Jr"), false),
      ("speaker!=Ann,Bob", .text("Bob"), false), ("speaker!=Ann,Bob", .text("Cy"), true), ("speaker!=Ann", .none, true),
      // A condition quoted as a whole
      ("\"speaker=Ann,Bob Roy\"", .text("Bob Roy"), true), ("'speaker=\"Ann,Bob\"'", .text("Ann,Bob"), true), ("$all", .text("ivan"), true),
      ("\"speaker=John O'Brien\"", .text("John O’Brien"), true), ("\"speaker=$5\"", .text("$5"), true),
      ("'speaker=,“a,“b'", .text("“b"), true), ("'speaker=,“a,“b'", .text("a,“b"), false),
      // Emptiness
      ("speaker=", .none, true), ("speaker=", .text(""), true), ("speaker=", .text("  "), true), ("speaker=", .text("x"), false),
      ("speaker=\"\"", .none, true), ("speaker!=", .none, false), ("speaker!=", .text("x"), true), ("speaker=,Ann", .none, true),
      ("speaker=,Ann", .text("Ann"), true), ("words=", .integer(0), false), ("names=", .texts([]), true), ("content=", .spans([]), true),
      ("kind=", .none, true),
      // Words in sequence
      ("speaker~putin", .text("Vladimir Putin"), true), ("speaker~putin", .text("Putin's aide"), true),
      ("speaker~putin", .text("Putina"), false), ("speaker~\"vladimir putin\"", .text("President Vladimir Putin said"), true),
      ("speaker~\"putin vladimir\"", .text("Vladimir Putin"), false), ("speaker~don’t", .text("I don't know"), true),
      ("speaker~war", .text("post-war"), true), ("speaker~ann,bob", .text("Bob Roy"), true), ("speaker~x", .none, false),
      ("speaker~京", .text("东京都"), true), ("speaker~东京", .text("北东京都"), true), ("speaker~%", .text("5 %"), true),
      ("speaker~cafe", .text("Le Café"), true), ("speaker~7", .text("Flight 7"), true),
      // Closed sets
      ("kind=DIRECT", .text("direct"), true), ("kind!=direct,mixed", .text("indirect"), true), ("kind~direct", .text("indirect"), false),
      // Numbers
      ("words=3", .integer(3), true), ("words=3.0", .integer(3), true), ("words!=3", .integer(4), true), ("words>20", .integer(21), true),
      ("words>20", .integer(20), false), ("words>=20", .integer(20), true), ("words<20", .integer(9), true), ("words<20", .none, false),
      ("words<=-1", .integer(-1), true), ("compound>0.5", .number(0.6), true), ("compound<-.5", .number(-0.6), true),
      ("words=3,5", .integer(5), true), ("words~3", .integer(3), true), ("words>1e2", .integer(101), true),
      // Yes and no
      ("quoted=yes", .flag(true), true), ("quoted=false", .flag(true), false), ("quoted!=yes", .flag(false), true),
      // Lists and places
      ("names=bob", .texts(["Ann", "Bob"]), true), ("names!=bob", .texts(["Ann", "Bob"]), false), ("names~roy", .texts(["Bob Roy"]), true),
      ("content~war", .spans([TextSpan(0, 3)]), true), ("content~peace", .spans([TextSpan(0, 3)]), false),
      ("mentions>1", .integer(2), true), ("mentions=1", .records([[.text("Mr Putin")]]), true), ("mentions<1", .records([]), true),
      // Dates and numbers kept as text
      ("date>=2022-09-01", .text("2022-09-24"), true), ("date<2022-09-24", .text("2022-09-24"), false),
      ("date<=2022-09", .text("2022-09-30"), true), ("date>2022-09", .text("2022-09-30"), false), ("date>2022", .text("2022-12-31"), false),
      ("date>=2022", .text("2022-01-01"), true), ("date<2022", .none, false), ("date<2022", .text(""), false),
      ("speaker>100", .text("99"), false), ("speaker>100", .text("1000"), true), ("speaker<m", .text("Ann"), true),
    ] as [(String, FieldValue, Bool)])
  func `a condition decides about a cell`(text: String, cell: FieldValue, matches: Bool) throws {
    #expect(try condition(text).matches(cell) { _ in "the war" } == matches)
  }

  @Test(
    arguments: [
      ("speaker", "speaker: “speaker” is no condition: it is written COLUMN=VALUE, without blanks (also != < <= > >= and ~ for words)"),
      ("=x", "=: a column belongs before ="),
      ("speker=x", "speker: there is no column “speker”; did you mean speaker?"),
      ("who=x", "who: there is no column “who”; did you mean speaker?"),
      (
        "zzz=x",
        "zzz: there is no column “zzz”; there are speaker, kind, words, compound, quoted, names, date, content, told_to, mentions"
      ),
      ("kind=direkt", "direkt: kind is never “direkt”; did you mean direct?"),
      ("kind=direct,xx", "xx: kind is never “xx”; it is one of direct, mixed, indirect"),
      ("kind~quoted", "quoted: kind is never “quoted”; it is one of direct, mixed, indirect"),
      ("kind>direct", ">: kind has no order, so > makes no sense"),
      ("words>abc", "abc: words is a whole number, which “abc” is not"),
      ("words=3,x", "x: words is a whole number, which “x” is not"),
      ("words>", ">: a value belongs after >"),
      ("speaker~", "~: a value belongs after ~"),
      ("compound>0,5", "5: > compares with one value; a decimal has a point, not a comma"),
      ("quoted=maybe", "maybe: quoted is yes or no, which “maybe” is not"),
      ("quoted>yes", ">: quoted has no order, so > makes no sense"),
      ("mentions~putin", "putin: mentions is the number of its items, which “putin” is not"),
      ("speaker==Ivan", "==: there is no operator ==; did you mean =?"),
      ("words=>3", "=>: there is no operator =>; did you mean >=?"),
      ("words<>3", "<>: there is no operator <>; did you mean !=?"),
      ("speaker=\"Ivan\",kind!=x", nil),
      ("kind=\"direkt speech\"", "\"direkt speech\": kind is never “direkt speech”; it is one of direct, mixed, indirect"),
      ("\"kind=direkt\"", "direkt: kind is never “direkt”; did you mean direct?"),
    ] as [(String, String?)])
  func `a wrong condition is pointed at`(text: String, message: String?) throws {
    guard let message else {
      _ = try condition(text)
      return
    }
    let error = #expect(throws: CommandError.self) { try condition(text) }
    #expect(error.map { describe($0, in: text) } == message)
  }

  @Test(
    arguments: [
      ("speaker", "putin", "~"), ("kind", "direct", "="), ("words", "3", "="), ("quoted", "yes", "="), ("speaker", "''", "="),
      ("content", "war", "~"), ("mentions", "2", "="),
    ])
  func `the short form chooses its comparison by the column`(column: String, value: String, sign: String) throws {
    let schema = try #require(Self.columns.first { $0.name == column })
    let word = try #require(try Lexer.words(value).first)
    #expect(try ConditionSyntax.short(Word(bare: column), word).bind(to: schema).comparison.rawValue == sign)
  }

  @Test func `the short form checks closed sets and splits at commas`() throws {
    let kind = Self.columns[1]
    let word = try #require(try Lexer.words("direct,Mixed").first)
    #expect(try ConditionSyntax.short(Word(bare: "kind"), word).bind(to: kind).values == ["direct", "mixed"])
    let wrong = Word(bare: "direct,loud")
    let error = #expect(throws: CommandError.self) { try ConditionSyntax.short(Word(bare: "kind"), wrong).bind(to: kind) }
    #expect(error?.range == 7..<11)
  }

  @Test func `an argument of the program may quote a value`() throws {
    let command = try #require(Command(arguments: ["quotes", "--where", "speaker=\"Ivan, Jr\",Ann B", "--where=kind=direkt"]))
    let wheres = try command.arguments(CommandTests.options).values("where")
    #expect(try Condition.parse(wheres[0], columns: Self.columns).values == ["Ivan, Jr", "Ann B"])
    let error = #expect(throws: CommandError.self) { try Condition.parse(wheres[1], columns: Self.columns) }
    #expect(error.map { part($0.range, of: command.line) } == "direkt")
  }
}
