/// `redo`: makes the last undone change again.
struct RedoVerb: ShellVerb {
  let name = "redo"
  let group = VerbGroup.review
  let journal = JournalRule.none
  let summary = "make the last undone change again"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    guard let command = call.shell.redo() else { return .line("nothing to redo\n") }
    return .line("redone: \(command)\n")
  }
}
