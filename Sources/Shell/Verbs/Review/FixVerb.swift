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

/// What the verbs that correct marks share.
enum Corrections {
  /// Field names and values after a check that the analyzer has such fields, that they may be set, and that they take the values.
  static func checked(
    _ assignments: [(key: Word, name: String, value: String)], _ analyzer: AnalyzerEntry, _ call: Call
  ) throws(CommandError) -> [(name: String, value: String)] {
    let editable = analyzer.fields.filter(\.isEditable).map(\.name)
    var fields: [(name: String, value: String)] = []
    for (word, name, value) in assignments {
      guard let at = analyzer.field(name) else {
        let guess = Suggestion.find(name, among: editable, as: .column).first
        throw call.fail(
          "\(FieldError.unknown(field: name, known: editable))", at: word, suggestion: guess.map { "did you mean \($0)?" })
      }
      if !analyzer.fields[at].isEditable { throw call.fail("\(FieldError.notEditable(field: name, editable: editable))", at: word) }
      do {
        _ = try analyzer.fields[at].parse(value)
      } catch {
        throw call.fail("\(error)", at: word)
      }
      fields.append((name, value))
    }
    return fields
  }
}
