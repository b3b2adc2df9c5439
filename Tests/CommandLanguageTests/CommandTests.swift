import CommandLanguage
import Testing

struct CommandTests {
  static let options = [
    OptionSchema("where", .word(placeholder: "CONDITION"), repeats: true, help: ""),
    OptionSchema("by", .word(placeholder: "COLUMN"), help: ""),
    OptionSchema("top", .word(placeholder: "N"), help: ""),
    OptionSchema("sort", .word(placeholder: "COLUMN"), help: ""),
    OptionSchema("script", .flag, help: ""),
    OptionSchema("told_to", .word(placeholder: "VALUE"), help: ""),
  ]

  /// The command in one line: verb, words, options as `name:value`, redirection.
  private func summary(_ line: String) throws -> String {
    guard let command = try Command.parse(line, variables: Variables(values: ["f": "a b.csv", "w": "--by"])) else { return "nothing" }
    let arguments = try command.arguments(Self.options)
    var parts = [command.verb.text] + arguments.words.map(describe)
    parts += arguments.options.map { option in option.name + (option.value.map { ":" + describe($0) } ?? "") }
    switch command.redirect {
    case .shell(let shell, _): parts.append("[| \(shell)]")
    case .file(let word): parts.append("[> \(word.text)]")
    case .append(let word): parts.append("[>> \(word.text)]")
    case nil: break
    }
    return parts.joined(separator: " · ")
  }

  @Test(
    arguments: [
      ("", "nothing"),
      ("# x", "nothing"),
      ("quotes", "quotes"),
      ("quotes 1 2", "quotes · 1 · 2"),
      ("quotes --top 3 1", "quotes · 1 · top:3"),
      ("quotes --top=3", "quotes · top:3"),
      ("quotes --top=", "quotes · top:"),
      ("quotes --where speaker=Ivan --where words>20", "quotes · where:speaker=Ivan · where:words>20"),
      ("quotes --where=speaker=\"Ivan P\"", "quotes · where:speaker=«Ivan P»"),
      ("quotes --sort -words", "quotes · sort:-words"),
      ("quotes --told-to Reuters", "quotes · told_to:Reuters"),
      ("quotes --Top 3", "quotes · top:3"),
      ("history --script", "history · script"),
      ("history --script x", "history · x · script"),
      ("kwic -- --by", "kwic · --by"),
      ("kwic '--by'", "kwic · «--by»"),
      ("kwic $w", "kwic · ‹--by›"),
      ("quotes --by '--top'", "quotes · by:«--top»"),
      ("quotes --by ''", "quotes · by:«»"),
      ("quotes -- --", "quotes · --"),
      ("kwic - a--b", "kwic · - · a--b"),
      ("quotes | grep 'x > y' | wc -l  ", "quotes · [| grep 'x > y' | wc -l]"),
      ("quotes |grep", "quotes · |grep"),
      ("quotes > q.csv", "quotes · [> q.csv]"),
      ("quotes >> $f # all", "quotes · [>> a b.csv]"),
      ("quotes --by speaker > 'a > b'", "quotes · by:speaker · [> a > b]"),
    ])
  func `a line becomes a command`(line: String, expected: String) throws {
    #expect(try summary(line) == expected)
  }

  @Test(
    arguments: [
      ("quotes --wher x", "--wher: quotes has no option --wher; did you mean --where?"),
      ("quotes --limit 3", "--limit: quotes has no option --limit; did you mean --top?"),
      ("quotes --group-by x", "--group-by: quotes has no option --group-by; did you mean --by?"),
      ("quotes --xyz=3", "--xyz: quotes has no option --xyz; help quotes lists its options"),
      ("quotes --top", "--top: --top needs a value: --top N"),
      ("quotes --by --top 3", "--by: --by needs a value: --by COLUMN"),
      ("quotes --top -- 3", "--top: --top needs a value: --top N"),
      ("quotes --top 3 --top 4", "--top: --top can be given only once"),
      ("history --script=yes", "yes: --script takes no value"),
      ("history --script=", "history --script=^: --script takes no value"),
      ("quotes --top>3", "--top>3: “--top>3” compares, which is done by --where; write --where top>3"),
      ("quotes |", "|: a shell command belongs after |"),
      ("| sort", "|: a command begins with a verb"),
      ("> x", ">: a command begins with a verb"),
      ("quotes >", ">: a file name belongs after >"),
      ("quotes >>   # x", ">>: a file name belongs after >>"),
      ("quotes > ''", "'': a file name belongs after >"),
      ("quotes > a b", "b: nothing may follow the file “a”"),
      ("quotes > a > b", ">: nothing may follow the file “a”"),
      ("quotes > a | sort", "|: nothing may follow the file “a”"),
    ])
  func `a wrong command is pointed at`(line: String, message: String) {
    let error = #expect(throws: CommandError.self) { try summary(line) }
    #expect(error.map { describe($0, in: line) } == message)
  }

  @Test func `a command inside a command keeps its place in the line`() throws {
    let line = "expect 0-1 quotes --wher speaker= > out.csv"
    let inner = try #require(try Command.parse(line)?.inner(from: 1))
    #expect(inner.verb.text == "quotes")
    #expect(inner.redirect.map { if case .file(let word) = $0 { word.text } else { "" } } == "out.csv")
    let error = #expect(throws: CommandError.self) { try inner.arguments(Self.options) }
    #expect(error.map { part($0.range, of: line) } == "--wher")
    #expect(try Command.parse("expect 0")?.inner(from: 1) == nil)
  }

  @Test func `free text is what was typed`() throws {
    let command = try #require(try Command.parse("note q4 Who is “this”  man? # ask"))
    #expect(command.source(from: 1) == "Who is “this”  man?")
    #expect(command.source(from: 9).isEmpty)
  }

  @Test func `the program's own arguments are bare words`() throws {
    let command = try #require(Command(arguments: ["quotes", "a b.txt", "--where", "speaker=Ivan Petrov", "|", "$x", "#"]))
    let arguments = try command.arguments(Self.options)
    #expect(arguments.words.map(\.text) == ["a b.txt", "|", "$x", "#"])
    #expect(arguments.value("where")?.text == "speaker=Ivan Petrov")
    #expect(part(arguments.words[0].range, of: command.line) == "a b.txt")
    #expect(command.redirect == nil)
    #expect(Command(arguments: []) == nil)
  }

  @Test func `verbs and words have messages of their own`() {
    let known = ["articles", "entities", "kwic", "quit", "quotes", "words"]
    let cases = [
      ("exit", "there is no verb “exit”; did you mean quit?"), ("grep", "there is no verb “grep”; did you mean kwic?"),
      ("speakers", "there is no verb “speakers”; did you mean quotes --by speaker?"),
      ("qoutes", "there is no verb “qoutes”; did you mean quotes?"), ("ent", "there is no verb “ent”; did you mean entities?"),
      ("names", "there is no verb “names”; did you mean entities?"), ("blah", "there is no verb “blah”; help lists the verbs"),
      ("export", "there is no verb “export”; help lists the verbs"),
    ]
    for (word, message) in cases { #expect(CommandError(.unknownVerb(word, known: known), 0..<1).description == message) }
    #expect(
      CommandError(.unexpectedWord(">q.csv", verb: "quotes"), 0..<1).description
        == "quotes does not know what to do with “>q.csv”; > needs a blank on either side: > q.csv")
  }
}
