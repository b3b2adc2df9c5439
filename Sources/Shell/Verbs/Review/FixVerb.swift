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
  let details = """
      fix q4 speaker="Ivan"
      fix q4 kind=mixed content="we will rebuild … by spring"
      fix q4 told_to=          empties a field
      fix e2 type=ORG
    Fields that hold words of the article (content, cue, source) take its exact words, the nearest to the mark; … joins words that stand
    apart. confirm says that something is right as it is, reject that it is not there, mark adds what was missed.
    """

  func run(_ call: Call) throws -> Output {
    let word = try call.required(0, "an id, such as q4")
    _ = try call.required(1, "KEY=VALUE")
    let (article, layer, index) = try References.mark(word, call)
    let assignments = try call.assignments(1)
    let fields = try Corrections.checked(assignments, layer.analyzer, call)
    let places = try Corrections.places(
      assignments, layer.analyzer, near: Corrections.extent(of: index, layer), in: article, call)
    call.shell.change(call.command) { session in
      session.edits.append(Edit(index, of: layer, in: article, .set, fields: fields, places: places, at: Timestamp.now()))
    }
    return .line("\(layer.id(index))  \(fields.map { "\($0.name)=\($0.value)" }.joined(separator: " "))\n")
  }
}
