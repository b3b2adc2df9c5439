import AnalyzerKit
import CommandLanguage
import Workbench

/// `tag REF KEY=VALUE`: a value of one's own, to filter and count by.
struct TagVerb: ShellVerb {
  let name = "tag"
  let group = VerbGroup.review
  let usage = "REF KEY=VALUE…"
  let summary = "give an article, a block or a mark a value of your own; KEY is then a column of every listing (KEY= takes it away)"
  let details = """
      tag q4 status=open
      quotes --status open
      tag 2 desk=coast
      quotes --by desk
    """
  let changesSession = true
  let words = [WordKind.reference, .assignment]

  func run(_ call: Call) throws -> Output {
    let word = try call.required(0, "what is tagged")
    _ = try call.required(1, "KEY=VALUE")
    let targets = try References.targets(word, call)
    let assignments = try call.assignments(1)
    for (key, name, _) in assignments where Lister.contextColumns.contains(where: { $0.name == name }) {
      throw call.fail("\(name) is a column of every listing already: choose another name", at: key)
    }
    call.shell.change(call.command) { session in
      for target in targets {
        guard let (article, span) = target.place(in: session) else { continue }
        let anchor = span.map { Anchor($0, in: article.article.text) }
        for (_, name, value) in assignments {
          session.tags.removeAll { $0.article == article.id && $0.anchor == anchor && $0.key == name }
          if !value.isEmpty { session.tags.append(Tag(article: article.id, anchor: anchor, key: name, value: value)) }
        }
      }
    }
    let what = targets.count == 1 ? word.text : "\(targets.count) rows"
    return .line("\(what)  \(assignments.map { "\($0.name)=\($0.value)" }.joined(separator: " "))\n")
  }
}
