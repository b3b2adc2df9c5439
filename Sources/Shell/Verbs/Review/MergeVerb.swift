import AnalyzerKit
import CommandLanguage
import Workbench

/// `merge REF REF`: two marks are one and the same.
struct MergeVerb: ShellVerb {
  let name = "merge"
  let group = VerbGroup.review
  let usage = "REF REF"
  let summary = "two marks are the same (two names of one person); the first id stays"
  let details = """
      merge e3 e7         the quotes of both are then one speaker's
    """
  let changesSession = true
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output {
    let firstWord = try call.required(0, "two ids, such as e3 e7")
    let secondWord = try call.required(1, "a second id")
    try call.atMost(2)
    let (article, layer, first) = try References.mark(firstWord, call)
    let (otherArticle, otherLayer, second) = try References.mark(secondWord, call)
    guard article.id == otherArticle.id, layer.analyzer.name == otherLayer.analyzer.name else {
      throw call.fail("only marks of one analyzer in one article can be merged", at: secondWord)
    }
    if first == second { throw call.fail("\(secondWord.text) is the same mark", at: secondWord) }
    guard layer.analyzer.merging(layer.marks[first], layer.marks[second]) != nil else {
      throw call.fail("\(layer.analyzer.info.verb) cannot be merged", at: firstWord)
    }
    let text = article.article.text
    call.shell.change(call.command) { session in
      session.edits.append(
        Edit(first, of: layer, in: article, .merge(Anchor(layer.marks[second].span, in: text)), at: Timestamp.now()))
    }
    return .line("\(layer.id(first)) and \(layer.id(second)) are one\n")
  }
}
