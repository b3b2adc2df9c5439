import CommandLanguage
import Workbench

/// `load FILE`: takes up a saved session.
struct LoadVerb: ShellVerb {
  let name = "load"
  let group = VerbGroup.session
  let journal = JournalRule.none
  let usage = "FILE"
  let summary = "take up a saved session in place of this one (undo goes back)"
  let details = """
    What an analyzer found is shown as it was saved; analyze renews it, verify says what would differ.
    """
  let words = [WordKind.file]

  func run(_ call: Call) throws -> Output {
    let file = try call.required(0, "a session file")
    try call.atMost(1)
    if call.workspace.hasUnsavedWork, call.shell.io.confirm("unsaved work will be replaced; load anyway?") == false {
      return .line("not loaded\n")
    }
    let report = try call.workspace.load(file.text, command: call.command.line, reread: ArticleLoading.reread)
    for name in report.changed {
      call.shell.warn("\(name) changed since it was saved: it is read anew, and corrections are found again by their words")
    }
    if report.isLockedElsewhere { call.shell.warn("\(file.text) is open in another Lede: save under another name") }
    call.shell.recovery?.restart(from: Word.quote(file.text) ?? file.text)
    var text = ArticleLines.summary(of: call.session.articles)
    let session = call.session
    text.line("\(count(session.edits.count, "correction")), \(count(session.notes.count, "note"))")
    let lost = session.edits.filter { edit in session.article(edit.article).flatMap { edit.anchor.resolve(in: $0.article.text) } == nil }
      .count
    if lost > 0 { text.line("\(count(lost, "correction")) no longer fit\(lost == 1 ? "s" : ""): edits lists what there is") }
    return .text(text)
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
