import AnalyzerKit
import CommandLanguage
import Workbench

/// `mark REF "WORDS" KEY=VALUE`: something that an analyzer missed.
struct MarkVerb: ShellVerb {
  let name = "mark"
  let group = VerbGroup.review
  let usage = "REF \"WORDS\" KEY=VALUE… [--layer LAYER]"
  let summary = "add what an analyzer missed: the exact words, and their fields"
  let changesSession = true
  let words = [WordKind.reference, .free, .assignment]
  let details = """
      mark 1.4 "the old mill" --layer entities type=FAC name="the old mill"
      mark 1.7 "we will rebuild it" speaker="Marta Lind"
    The layer is told from the fields where only one layer has them.
    """

  func options(_ shell: Shell) -> [OptionSchema] {
    [
      OptionSchema(
        "layer", .word(placeholder: "LAYER"), help: "whose mark it is",
        values: shell.workspace.registry.analyzers.filter { $0.info.shape == .marks }.map(\.info.verb))
    ]
  }

  func run(_ call: Call) throws -> Output {
    let place = try call.required(0, "where the words stand, such as 1.4")
    let exact = try call.required(1, "the exact words in quotation marks")
    let assignments = try call.assignments(2)
    let analyzer = try analyzer(assignments, call)
    let fields = try Corrections.checked(assignments, analyzer, call)
    guard let (article, span) = try References.target(place, call).place(in: call.session) else {
      throw call.fail("“\(place.text)” is no place in an article", at: place)
    }
    let within = span ?? article.article.text.span
    let found = ExactWords.occurrences(of: exact.text, in: article.article.text, within: within)
    guard let words = found.first else {
      throw call.fail("these words do not stand in \(place.text)", at: exact, suggestion: "show \(place.text) prints it")
    }
    if found.count > 1 {
      throw call.fail(
        "these words stand \(found.count) times in \(place.text)", at: exact, suggestion: "name the block, or take more words")
    }
    call.shell.change(call.command) { session in
      session.edits.append(
        Edit(
          article: article.id, layer: analyzer.name, anchor: Anchor(words, in: article.article.text), action: .add, fields: fields,
          at: Timestamp.now()))
    }
    let layer = try call.lister.layers(analyzer.name, [article]).first
    return .line("\(layer.flatMap { $0.marks.indices.last.map($0.id) } ?? analyzer.info.verb)  “\(exact.text)”\n")
  }

  private func analyzer(_ assignments: [(key: Word, name: String, value: String)], _ call: Call) throws(CommandError) -> AnalyzerEntry {
    let marking = call.workspace.registry.analyzers.filter { $0.info.shape == .marks }
    if let word = call.arguments.value("layer") {
      guard let analyzer = call.workspace.registry.analyzer(word.text) else {
        throw CommandError(.notInSet("--layer", word.text, values: marking.map(\.info.verb)), word.range)
      }
      return analyzer
    }
    let fitting = marking.filter { analyzer in
      assignments.allSatisfy { assignment in analyzer.fields.contains { $0.name == assignment.name && $0.isEditable } }
    }
    guard fitting.count == 1, let analyzer = fitting.first else {
      throw CommandError(
        fitting.isEmpty ? "no layer has all of these fields" : "several layers have these fields", at: call.command.verb.range,
        suggestion: "--layer \(marking.map(\.info.verb).joined(separator: "|")) says which is meant")
    }
    return analyzer
  }
}
