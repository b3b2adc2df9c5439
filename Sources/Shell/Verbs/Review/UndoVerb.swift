/// `undo`: goes back before the last change.
struct UndoVerb: ShellVerb {
  let name = "undo"
  let group = VerbGroup.review
  let summary = "go back before the last change"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    guard let command = call.shell.undo() else { return .line("nothing to undo\n") }
    return .line("undone: \(command)\n")
  }
}

/// `redo`: makes the last undone change again.
struct RedoVerb: ShellVerb {
  let name = "redo"
  let group = VerbGroup.review
  let summary = "make the last undone change again"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    guard let command = call.shell.redo() else { return .line("nothing to redo\n") }
    return .line("redone: \(command)\n")
  }
}
