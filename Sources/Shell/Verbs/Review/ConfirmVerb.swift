import AnalyzerKit
import CommandLanguage
import Workbench

/// `confirm REF`: what was found is right, as it is.
struct ConfirmVerb: ShellVerb {
  let name = "confirm"
  let group = VerbGroup.review
  let usage = "REF…"
  let summary = "what was found is right as it is: kept so whatever a later analysis finds"
  let details = """
      confirm q4 q5
      quotes --kind direct
      confirm last
    What was confirmed, changed, added and rejected is what export --gold writes.
    """
  let changesSession = true
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output {
    _ = try call.required(0, "an id, such as q4")
    var edits: [Edit] = []
    var ids: [String] = []
    for word in call.words {
      for target in try References.targets(word, call) {
        guard case .mark(let article, let layer, let index) = target else {
          throw call.fail("“\(word.text)” is no mark of an analyzer", at: word)
        }
        if layer.analyzer.info.shape == .record { throw call.fail("\(layer.analyzer.info.verb) cannot be confirmed", at: word) }
        let (fields, places) = layer.settings(of: index, in: article.article.text)
        edits.append(Edit(index, of: layer, in: article, .set, fields: fields, places: places, at: Timestamp.now()))
        ids.append(layer.id(index))
      }
    }
    call.shell.change(call.command) { $0.edits += edits }
    return .line("\(ids.joined(separator: ", ")) confirmed\n")
  }
}
