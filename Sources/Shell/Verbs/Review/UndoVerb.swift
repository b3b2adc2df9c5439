/// `undo`: goes back before the last change.
struct UndoVerb: ShellVerb {
  let name = "undo"
  let group = VerbGroup.review
  let journal = JournalRule.none
  let summary = "go back before the last change"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    guard let command = call.shell.undo() else { return .line("nothing to undo\n") }
    return .line("undone: \(command)\n")
  }
}
