import CommandLanguage
import Workbench

/// `save FILE`: writes the session in one step.
struct SaveVerb: ShellVerb {
  let name = "save"
  let group = VerbGroup.session
  let journal = JournalRule.comment
  let usage = "[FILE] [--by-reference]"
  let summary = "save articles, corrections, notes and what was found; without FILE where it was saved last"
  let details = """
      save voa.json
      save voa.json --by-reference     a small file; the articles stay where they are
    A save leaves the old file or the new one, whatever happens in between.
    """
  let words = [WordKind.file]

  func options(_ shell: Shell) -> [OptionSchema] {
    [OptionSchema("by-reference", .flag, help: "keep the articles' paths and digests instead of their texts")]
  }

  func run(_ call: Call) throws -> Output {
    try call.atMost(1)
    guard let path = call.words.first?.text ?? call.workspace.file else {
      throw CommandError(.missingWord("a file", verb: "save"), call.command.end)
    }
    try call.shell.protectArticles(path, call.words.first ?? call.command.verb, isSave: true)
    try call.workspace.save(to: path, byReference: call.arguments.contains("by-reference"), writerName: call.shell.program)
    call.shell.recovery?.restart(from: Word.quote(call.workspace.file ?? path) ?? path)
    return .line("saved \(path)\n")
  }
}
