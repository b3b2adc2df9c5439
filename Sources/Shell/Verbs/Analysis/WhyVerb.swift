import AnalyzerKit
import CommandLanguage
import Workbench

/// `why REF`: the rule that made a mark and the evidence it saw.
struct WhyVerb: ShellVerb {
  let name = "why"
  let group = VerbGroup.analysis
  let usage = "REF…"
  let summary = "why something was found: the rule, and the words it rests on"
  let details = """
      why q4
      why q4 e7 1.3      a block: what it was taken for, and why it was set aside
      quotes --speaker putin
      why last
    """
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output {
    let first = try call.required(0, "an id, such as q4")
    var text = StyledText()
    for word in call.words {
      for target in try References.targets(word, call) {
        switch target {
        case .mark(let article, let layer, let index): text.add(explain(article, layer, index, call))
        case .block(let article, let index): text.line(explain(article, index))
        default: throw call.fail("“\(word.text)” is not something that was found", at: word, suggestion: "ids such as q4 are")
        }
      }
    }
    if text.isEmpty { throw call.fail("nothing to explain", at: first) }
    return .text(text)
  }

  private func explain(_ article: OpenArticle, _ layer: LayerResult, _ index: Int, _ call: Call) -> StyledText {
    let mark = layer.marks[index]
    var text = StyledText(layer.id(index), .bold)
    text.add("  \(mark.reason.rule) (\(layer.analyzer.name) \(layer.analyzer.info.version))")
    for evidence in mark.reason.evidence {
      text.add("   ")
      text.add(words(of: evidence, article, call))
    }
    text.line()
    for edit in call.session.edits
    where edit.article == article.id && edit.layer == layer.analyzer.name
      && edit.anchor.resolve(in: article.article.text).map({ $0 == mark.span || mark.places.contains($0) }) ?? false
    {
      text.line("    corrected by you: \(EditsVerb.describe(edit)) at \(edit.at)")
    }
    if let stale = layer.stale { text.line("    saved earlier, \(stale): analyze renews it") }
    return text
  }

  private func words(of evidence: Evidence, _ article: OpenArticle, _ call: Call) -> StyledText {
    var text = StyledText(evidence.label)
    if let span = evidence.span {
      let words = article.article.text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      text.add(" “\(words)”", .colour(0))
      if let block = article.article.blockIndex(at: span.start) { text.add(" in \(article.id).\(block + 1)", .dim) }
    }
    if let ref = evidence.ref {
      text.add(" → \(name(of: ref, article, call) ?? ref)")
    }
    if let note = evidence.note { text.add(" (\(note))") }
    return text
  }

  /// What a mark of another layer is called: its name, with its id.
  private func name(of ref: String, _ article: OpenArticle, _ call: Call) -> String? {
    let letters = ref.prefix { $0.isLetter }
    guard let number = Int(ref.dropFirst(letters.count)), let analyzer = call.workspace.registry.analyzer(letter: String(letters)),
      let layer = try? call.lister.layers(analyzer.name, [article]).first, let index = layer.index(number: number),
      let field = analyzer.field("name") ?? analyzer.field("speaker"), case .text(let name) = layer.values(index)[field]
    else { return nil }
    return "\(name) (\(ref))"
  }

  private func explain(_ article: OpenArticle, _ index: Int) -> String {
    let block = article.article.blocks[index]
    return "\(article.id).\(index + 1)  \(block.kind.rawValue)" + (block.setAside.map { "   set aside: \($0)" } ?? "   read")
  }
}
