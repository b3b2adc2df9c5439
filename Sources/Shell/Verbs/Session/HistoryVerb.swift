import CommandLanguage

/// `history`: the commands that changed the session; with --script a script that runs on other articles.
struct HistoryVerb: ShellVerb {
  let name = "history"
  let group = VerbGroup.session
  let journal = JournalRule.none
  let usage = "[--script]"
  let summary = "the session's commands; --script makes a script of them that fits any article"
  let details = """
      history --script > audit.lede
      lede run audit.lede NEXT.txt       in your shell
    """

  func options(_ shell: Shell) -> [OptionSchema] {
    [OptionSchema("script", .flag, help: "opened files become $1 …, lines that name a mark or a block become comments")]
  }

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    let lines = call.shell.journal(of: call.session)
    if !call.arguments.contains("script") {
      return .line(lines.map { $0 + "\n" }.joined())
    }
    return .line(HistoryScript(lines, program: call.shell.program, verbs: call.shell.verbs, tagKeys: call.session.tags.map(\.key)).text)
  }
}
