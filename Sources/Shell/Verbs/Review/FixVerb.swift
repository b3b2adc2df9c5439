import AnalyzerKit
import CommandLanguage
import Workbench

/// `fix REF KEY=VALUE`: corrects fields of a mark; what rests on it is made again.
struct FixVerb: ShellVerb {
  let name = "fix"
  let group = VerbGroup.review
  let usage = "REF KEY=VALUE…"
  let summary = "correct what was found; what rests on it is made again"
  let changesSession = true
  let words = [WordKind.reference, .assignment]
  let details = "  fix q4 speaker=\"Ivan\"\n  fix e2 type=ORG"

  func run(_ call: Call) throws -> Output {
    let word = try call.required(0, "an id, such as q4")
    _ = try call.required(1, "KEY=VALUE")
    let (article, layer, index) = try References.mark(word, call)
    let fields = try Corrections.checked(call.assignments(1), layer.analyzer, call)
    call.shell.change(call.command) { session in
      session.edits.append(
        Edit(
          article: article.id, layer: layer.analyzer.name, anchor: Anchor(layer.marks[index].span, in: article.article.text),
          action: .set, fields: fields, at: Timestamp.now()))
    }
    return .line("\(layer.id(index))  \(fields.map { "\($0.name)=\($0.value)" }.joined(separator: " "))\n")
  }
}
