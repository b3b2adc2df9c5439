import CommandLanguage

/// `source FILE ARGS`: runs a script in this session.
struct SourceVerb: ShellVerb {
  let name = "source"
  let group = VerbGroup.session
  let journal = JournalRule.none
  let usage = "FILE [ARGUMENT…]"
  let summary = "run a script in this session; it sees the arguments as $1, $2 …"
  let details = """
      source audit.lede story.txt
    """
  let words = [WordKind.file]

  func run(_ call: Call) throws -> Output {
    let file = try call.required(0, "a script")
    let script = try ScriptRunner.read(file.text)
    if call.shell.runningScripts.contains(script.identity) {
      throw call.fail("\(file.text) is running already: a script cannot run itself", at: file)
    }
    try ScriptRunner(shell: call.shell, script: script, keepsGoing: false).run(arguments: call.words.dropFirst().map(\.text))
    return .nothing
  }
}
