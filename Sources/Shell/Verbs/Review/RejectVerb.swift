import AnalyzerKit
import CommandLanguage
import Workbench

/// `reject REF`: something was found that is not there.
struct RejectVerb: ShellVerb {
  let name = "reject"
  let group = VerbGroup.review
  let usage = "REF…"
  let summary = "take away something that was found wrongly; what rests on it is made again"
  let details = """
      reject q4
      entities --type money
      reject last
    """
  let changesSession = true
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output {
    _ = try call.required(0, "an id, such as q4")
    var marks: [(OpenArticle, LayerResult, Int)] = []
    for word in call.words {
      for target in try References.targets(word, call) {
        guard case .mark(let article, let layer, let index) = target else {
          throw call.fail("“\(word.text)” is no mark of an analyzer", at: word)
        }
        if layer.analyzer.info.shape == .record { throw call.fail("\(layer.analyzer.info.verb) cannot be rejected", at: word) }
        marks.append((article, layer, index))
      }
    }
    call.shell.change(call.command) { session in
      for (article, layer, index) in marks {
        session.edits.append(Edit(index, of: layer, in: article, .reject, at: Timestamp.now()))
      }
    }
    return .line("\(marks.map { $0.1.id($0.2) }.joined(separator: ", ")) rejected\n")
  }
}
