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
    sentiment --explain, and so every analyzer's listing, shows the same for each row in a column.
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
    let why = call.lister.explanation(of: mark, layer.analyzer, in: article)
    text.add("  \(why.rule)")
    for piece in why.pieces {
      text.add("   ")
      text.add(words(of: piece))
    }
    text.line()
    for edit in call.session.edits
    where edit.article == article.id && edit.layer == layer.analyzer.name
      && edit.anchor.resolve(in: article.article.text).map({ $0 == mark.span || mark.places.contains($0) }) ?? false
    {
      text.line("    corrected by you: \(EditsVerb.describe(edit, call.workspace.registry)) at \(edit.at)")
    }
    if let stale = layer.stale { text.line("    saved earlier, \(stale): analyze renews it") }
    return text
  }

  private func words(of piece: MarkExplanation.Piece) -> StyledText {
    var text = StyledText(piece.label)
    if let words = piece.words { text.add(" “\(words)”", .colour(0)) }
    if let block = piece.block { text.add(" in \(block)", .dim) }
    if let reference = piece.reference { text.add(" → \(reference)") }
    if let note = piece.note { text.add(" (\(note))") }
    return text
  }

  private func explain(_ article: OpenArticle, _ index: Int) -> String {
    let block = article.article.blocks[index]
    return "\(article.id).\(index + 1)  \(block.kind.rawValue)" + (block.setAside.map { "   set aside: \($0)" } ?? "   read")
  }
}
