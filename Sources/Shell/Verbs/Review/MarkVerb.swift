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
      mark 1.7 "we will rebuild … by spring" --speaker "Marta Lind" --cue said
    A field is set by KEY=VALUE or by --KEY VALUE. The layer is told from the fields where only one layer has them. … joins words that
    stand apart.
    """

  func options(_ shell: Shell) -> [OptionSchema] {
    let layers = shell.workspace.registry.analyzers.filter { $0.info.shape == .marks }
    let layer = OptionSchema("layer", .word(placeholder: "LAYER"), help: "whose mark it is", values: layers.map(\.info.verb))
    var options = [layer]
    for analyzer in layers {
      for field in analyzer.fields where field.isEditable {
        if let known = options.firstIndex(where: { $0.name == field.name }) {
          // The same name in two layers may take other values.
          if options[known].values != field.values { options[known].values = nil }
          options[known].help += " (\(analyzer.info.verb): \(field.help))"
        } else {
          options.append(OptionSchema(field.name, .word(placeholder: "VALUE"), help: field.help, values: field.values))
        }
      }
    }
    return options
  }

  func run(_ call: Call) throws -> Output {
    let place = try call.required(0, "where the words stand, such as 1.4")
    let exact = try call.required(1, "the exact words in quotation marks")
    let assignments = try call.assignments(2) + options(call)
    let analyzer = try analyzer(assignments, call)
    let fields = try Corrections.checked(assignments, analyzer, call)
    guard let (article, span) = try References.target(place, call).place(in: call.session) else {
      throw call.fail("“\(place.text)” is no place in an article", at: place)
    }
    let spans = try places(of: exact, in: article, span, place, call)
    for span in spans {
      guard let block = article.article.blockIndex(at: span.start), article.article.blocks[block].setAside != nil else { continue }
      throw call.fail(
        "these words are set aside and not analysed", at: exact, suggestion: "keep \(article.id).\(block + 1) puts them back")
    }
    var found = try Corrections.places(assignments, analyzer, near: spans, in: article, call)
    var all = fields
    if spans.count > 1 {
      guard let field = analyzer.fields.first(where: { $0.isEditable && $0.kind == .spans }) else {
        throw call.fail("a mark of \(analyzer.info.verb) is in one place", at: exact)
      }
      all.append((field.name, exact.text))
      found.append(Edit.Place(field: field.name, anchors: spans.map { Anchor($0, in: article.article.text) }))
    }
    let before = try call.lister.layers(analyzer.name, [article]).first
    let same = before.map { before in before.marks.indices.filter { before.marks[$0].places == spans }.map(before.id) } ?? []
    if !same.isEmpty { call.shell.warn("these words are marked already: \(same.joined(separator: ", "))") }
    call.shell.change(call.command) { session in
      session.edits.append(
        Edit(
          article: article.id, layer: analyzer.name, anchor: Anchor(spans[0], in: article.article.text), action: .add, fields: all,
          places: found, at: Timestamp.now()))
    }
    let layer = try call.lister.layers(analyzer.name, [article]).first
    return .line("\(layer.flatMap { $0.marks.indices.last.map($0.id) } ?? analyzer.info.verb)  “\(exact.text)”\n")
  }

  /// The fields given as `--speaker X`.
  private func options(_ call: Call) -> [Corrections.Assignment] {
    call.arguments.options.compactMap { option in
      guard option.name != "layer", let value = option.value else { return nil }
      return (Word(bare: option.name, at: option.range.lowerBound), option.name, value.text)
    }
  }

  /// Where the words stand, once each; in several places where … divides them.
  private func places(
    of exact: Word, in article: OpenArticle, _ span: TextSpan?, _ place: Word, _ call: Call
  ) throws(CommandError) -> [TextSpan] {
    let search = ExactWords(article.article.text, within: span ?? article.article.text.span)
    let whole = search.occurrences(of: exact.text)
    let pieces = WordPlaces.pieces(exact.text)
    if !whole.isEmpty || pieces.count < 2 { return [try single(whole, exact, place, call)] }
    var spans: [TextSpan] = []
    for piece in pieces { spans.append(try single(search.occurrences(of: piece), exact, place, call)) }
    return spans.sorted()
  }

  private func single(_ found: [TextSpan], _ exact: Word, _ place: Word, _ call: Call) throws(CommandError) -> TextSpan {
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw call.fail("these words do not stand in \(place.text)", at: exact, suggestion: "show \(place.text) prints it")
    }
    throw call.fail(
      "these words stand \(found.count) times in \(place.text)", at: exact, suggestion: "name the block, or take more words")
  }

  private func analyzer(_ assignments: [Corrections.Assignment], _ call: Call) throws(CommandError) -> AnalyzerEntry {
    let marking = call.workspace.registry.analyzers.filter { $0.info.shape == .marks }
    if let word = call.arguments.value("layer") {
      guard let analyzer = call.workspace.registry.analyzer(word.text) else {
        throw CommandError(.notInSet("--layer", word.text, values: marking.map(\.info.verb)), word.range)
      }
      return analyzer
    }
    let fitting = marking.filter { analyzer in
      assignments.allSatisfy { assignment in
        analyzer.fields.contains { $0.name == FieldSchema.folded(assignment.name) && $0.isEditable }
      }
    }
    guard fitting.count == 1, let analyzer = fitting.first else {
      throw CommandError(
        fitting.isEmpty ? "no layer has all of these fields" : "several layers have these fields", at: call.command.verb.range,
        suggestion: "--layer \(marking.map(\.info.verb).joined(separator: "|")) says which is meant")
    }
    return analyzer
  }
}
