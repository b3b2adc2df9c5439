import AnalyzerKit
import CommandLanguage
import Workbench

/// `note REF TEXT`: a remark about an article or a place in it.
struct NoteVerb: ShellVerb {
  let name = "note"
  let group = VerbGroup.review
  let usage = "REF TEXT"
  let summary = "keep a remark about an article, a block or a mark; an empty text (\"\") takes a note away"
  let details = """
      note q4 "Who is this official?"
      note 1.7 check the figure against the report
      note n2 ""          takes note 2 away
    """
  let changesSession = true
  let words = [WordKind.reference, .free]

  func run(_ call: Call) throws -> Output {
    let word = try call.required(0, "what the note is about")
    _ = try call.required(1, "the text of the note")
    let text = call.words.dropFirst().map(\.text).joined(separator: " ")
    let targets = try References.targets(word, call)
    var lines = StyledText()
    try call.shell.change(call.command) { session in
      for target in targets {
        if case .note(let note) = target {
          if text.isEmpty {
            session.notes.removeAll { $0.id == note.id }
            lines.line("\(note.id) is gone")
          } else if let at = session.notes.firstIndex(where: { $0.id == note.id }) {
            session.notes[at].text = text
            lines.line("\(note.id)  \(text)")
          }
          continue
        }
        if text.isEmpty { throw call.fail("a note needs a text", at: call.words[1]) }
        guard let (article, span) = target.place(in: session) else { continue }
        let note = Note(
          id: "n\(session.nextNote)", article: article.id, anchor: span.map { Anchor($0, in: article.article.text) }, text: text)
        session.nextNote += 1
        session.notes.append(note)
        lines.line("\(note.id)  \(text)")
      }
    }
    return .text(lines)
  }
}
