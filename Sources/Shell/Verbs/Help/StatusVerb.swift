import Workbench

/// `status`: what the session holds.
struct StatusVerb: ShellVerb {
  let name = "status"
  let group = VerbGroup.shell
  let summary = "what the session holds, and whether it is saved"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    let session = call.session
    var text = StyledText()
    text.line("articles     \(session.articles.count), \(session.inUse.count) in use")
    text.line("corrections  \(session.edits.count)")
    text.line("notes        \(session.notes.count)")
    text.line("tags         \(session.tags.count)")
    for entry in session.settings.entries { text.line("setting      \(entry.name) = \(entry.value)") }
    for entry in session.sets.entries {
      text.line("set          \(entry.name) (\(entry.value.count) article\(entry.value.count == 1 ? "" : "s"))")
    }
    text.line("file         \(call.workspace.file ?? "none")\(call.workspace.hasUnsavedWork ? " (unsaved work)" : "")")
    text.line("recovery     \(call.shell.recovery == nil ? "off" : "on")")
    return .text(text)
  }
}
