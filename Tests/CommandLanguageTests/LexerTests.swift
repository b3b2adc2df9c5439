import Testing

@testable import CommandLanguage

struct LexerTests {
  static let variables = Variables(
    values: ["city": "New York", "who": "Ivan, Jr", "empty": "", "_x": "under", "option": "--by", "bar": "|", "x2": "two"],
    arguments: ["one.txt", "two words.txt"])

  @Test(
    arguments: [
      // Blanks and comments
      ("", []),
      ("   \t ", []),
      ("quotes", ["quotes"]),
      ("  quotes   --top\t3  ", ["quotes", "--top", "3"]),
      ("quotes\u{A0}--top\u{3000}3", ["quotes", "--top", "3"]),
      ("# a comment", []),
      ("   # a comment", []),
      ("quotes # those of all", ["quotes"]),
      ("quotes#2", ["quotes#2"]),
      ("kwic '#metoo'", ["kwic", "«#metoo»"]),
      ("quotes\r", ["quotes"]),
      // Quotation marks
      ("note q1 'a b'", ["note", "q1", "«a b»"]),
      ("note q1 \"a b\"", ["note", "q1", "«a b»"]),
      ("note q1 “a b”", ["note", "q1", "«a b»"]),
      ("kwic don't", ["kwic", "don't"]),
      ("kwic O'Brien d’Estaing ’tis", ["kwic", "O'Brien", "d’Estaing", "’tis"]),
      ("kwic ‘tis", ["kwic", "‘tis"]),
      ("kwic 5\"", ["kwic", "5\""]),
      ("--where speaker=\"Ivan\"", ["--where", "speaker=«Ivan»"]),
      ("--where speaker='Ivan Petrov'", ["--where", "speaker=«Ivan Petrov»"]),
      ("--where speaker!=“Ivan Petrov”", ["--where", "speaker!=«Ivan Petrov»"]),
      ("--where speaker~\"New York\"", ["--where", "speaker~«New York»"]),
      ("--where words>='20'", ["--where", "words>=«20»"]),
      ("--where words<\"20\"", ["--where", "words<«20»"]),
      ("--where speaker=\"A, B\",'C D',E", ["--where", "speaker=«A, B»,«C D»,E"]),
      ("\"it's\" 'say \"hi\"' “\"'”", ["«it's»", "«say \"hi\"»", "«\"'»"]),
      ("\"a\"b", ["«a»b"]),
      ("\"a\"\"b\"", ["«a»\"b\""]),
      ("\"a # b\"", ["«a # b»"]),
      ("\"\"", ["«»"]),
      ("x=''", ["x=«»"]),
      ("a\\ b C:\\dir", ["a\\", "b", "C:\\dir"]),
      ("“smart ’n’ safe” \"“in”\"", ["«smart ’n’ safe»", "«“in”»"]),
      ("say ”hm", ["say", "”hm"]),
      // Operators inside words
      ("kwic war|peace words>20 a>>b", ["kwic", "war|peace", "words>20", "a>>b"]),
      ("a > b", ["a", ">", "b"]),
      ("a '>' b", ["a", "«>»", "b"]),
      // Variables
      ("open $1", ["open", "‹one.txt›"]),
      ("open $2", ["open", "‹two words.txt›"]),
      ("open $*", ["open", "‹one.txt›", "‹two words.txt›"]),
      ("open a$*b", ["open", "a‹one.txt›", "‹two words.txt›b"]),
      ("kwic $city", ["kwic", "‹New York›"]),
      ("--where place=$city,$who", ["--where", "place=‹New York›,‹Ivan, Jr›"]),
      ("$city.txt $city-$x2", ["‹New York›.txt", "‹New York›-‹two›"]),
      ("$empty x", ["‹›", "x"]),
      ("$_x", ["‹under›"]),
      ("\"$city\" '$1' “$nothing”", ["«$city»", "«$1»", "«$nothing»"]),
      ("a$ $ $. $é", ["a$", "$", "$.", "$é"]),
      ("# $nothing", []),
      // Nothing is looked into after a pipe
      ("quotes | sort $nothing 'open # >", ["quotes"]),
    ])
  func `a line becomes words`(line: String, words: [String]) throws {
    #expect(try Lexer.words(line, variables: Self.variables).map(describe) == words)
  }

  @Test func `no arguments make no words of $*`() throws {
    #expect(try Lexer.words("open $* x$*", variables: Variables()).map(describe) == ["open", "x"])
  }

  @Test(
    arguments: [
      ("note q1 'tis", "': this quotation mark is never closed; close it, or put a word that begins with it between other marks: \"'tis\""),
      ("note “a b", "“: this quotation mark is never closed; close it, or put a word that begins with it between other marks: \"'tis\""),
      (
        "where x=\"a b",
        "\": this quotation mark is never closed; close it, or put a word that begins with it between other marks: \"'tis\""
      ),
      ("kwic $citi", "$citi: there is no variable $citi; did you mean $city?"),
      ("kwic $zzzz", "$zzzz: there is no variable $zzzz; let zzzz=VALUE sets it, and '$zzzz' means the characters"),
      ("open x$3", "$3: there is no argument $3: the script was given 2 arguments; '$3' means the characters"),
      ("kwic $0", "$0: there is no argument $0: the script was given 2 arguments; '$0' means the characters"),
      (
        "kwic $99999999999999999999",
        "$99999999999999999999: there is no argument $99999999999999999999: the script was given 2 arguments; "
          + "'$99999999999999999999' means the characters"
      ),
    ])
  func `what is wrong is pointed at`(line: String, message: String) {
    let error = #expect(throws: CommandError.self) { try Lexer.words(line, variables: Self.variables) }
    #expect(error.map { describe($0, in: line) } == message)
  }

  @Test(
    arguments: [
      ("quotes \\", true), ("quotes", false), ("quotes \\ ", false), ("# note \\", false), ("quotes # note \\", false), ("a#b \\", true),
      ("kwic '# \\", true), ("quotes | sort \\", true), ("\\", true), ("", false),
    ])
  func `a backslash at the end goes on, but not in a comment`(line: String, goesOn: Bool) {
    #expect(Lexer.needsContinuation(line) == goesOn)
  }

  @Test(arguments: [
    "plain", "two words", "don't", "it's \"so\"", "'tis", "\"x", "“y", "$x", "a,\"b", "#x", "a#b", "|", ">", ">>", "--by", "--", "", "x\\",
    "a b\\", "war|peace", "x=$y", "né à", "a\u{A0}b", "‘q’", "\u{1B}[31m", "=\"", "x='y'",
  ])
  func `quoting gives a word that reads back`(text: String) throws {
    let quoted = try #require(Word.quote(text))
    let words = try Lexer.words("verb " + quoted + " end")
    #expect(words.map(\.text) == ["verb", text, "end"])
    #expect(!words[1].isOption && !words[1].isBare("|") && !words[1].isBare(">") && !words[1].isBare("--"))
  }

  @Test func `what no word can say is not quoted`() {
    #expect(Word.quote("a\nb") == nil)
    #expect(Word.quote("it's \"a” b") == nil)
    #expect(Word.quote("plain") == "plain")
    #expect(Word.quote("don't") == "don't")
    #expect(Word.quote("/data/né_1.txt") == "/data/né_1.txt")
    #expect(Word.quote("a*.txt") == "\"a*.txt\"")
    #expect(Word.quote("Ann,Bob") == "\"Ann,Bob\"")
  }

  @Test func `words know where they were written`() throws {
    let line = "né “à b” x=\"c\" $1"
    let words = try Lexer.words(line, variables: Self.variables)
    #expect(words.map { part($0.range, of: line) } == ["né", "“à b”", "x=\"c\"", "$1"])
    #expect(part(words[2].slice(2..<3).range, of: line) == "\"c\"")
  }
}
