import AnalyzerKit

/// Why a mark was made: the rule, and the evidence that it rests on, in words.
public struct MarkExplanation: Sendable, Equatable {
  /// One piece of evidence.
  public struct Piece: Sendable, Equatable {
    public let label: String
    /// The words of the article that it is about.
    public let words: String?
    /// Article and block of these words: `2.4`.
    public let block: String?
    /// The mark of another layer that it points at, by its name and id.
    public let reference: String?
    public let note: String?

    /// On one line: `dictionary “good” in 1.3 (+1.9)`.
    public var plain: String {
      label + (words.map { " “\($0)”" } ?? "") + (block.map { " in \($0)" } ?? "") + (reference.map { " → \($0)" } ?? "")
        + (note.map { " (\($0))" } ?? "")
    }
  }

  /// The rule with the analyzer that has it: `verb-speaker (quotes 2.0)`.
  public let rule: String
  public let pieces: [Piece]

  /// On one line, what `why` prints after the id.
  public var plain: String { ([rule] + pieces.map(\.plain)).joined(separator: "   ") }

  init(_ mark: any Mark, of analyzer: AnalyzerEntry, in article: OpenArticle, _ lister: Lister) {
    rule = "\(mark.reason.rule) (\(analyzer.name) \(analyzer.info.version))"
    pieces = mark.reason.evidence.map { evidence in
      Piece(
        label: evidence.label, words: evidence.span.map { CellText.words($0, in: article.article.text) },
        block: evidence.span.flatMap { article.article.blockIndex(at: $0.start) }.map { "\(article.id).\($0 + 1)" },
        reference: evidence.ref.map { MarkExplanation.name(of: $0, article, lister) ?? $0 }, note: evidence.note)
    }
  }

  /// What a mark of another layer is called: its name, with its id.
  private static func name(of ref: String, _ article: OpenArticle, _ lister: Lister) -> String? {
    let letters = ref.prefix { $0.isLetter }
    guard let number = Int(ref.dropFirst(letters.count)), let analyzer = lister.analyst.registry.analyzer(letter: String(letters)),
      let layer = try? lister.layers(analyzer.name, [article]).first, let index = layer.index(number: number),
      let field = analyzer.field("name") ?? analyzer.field("speaker"), case .text(let name) = layer.values(index)[field]
    else { return nil }
    return "\(name) (\(ref))"
  }
}

extension Lister {
  /// The column of explanations that `--explain` adds.
  public static let whyColumn = FieldSchema("why", .text, help: "the rule that made it and the evidence it saw, as why ID prints them")

  /// Why a mark of an article was made.
  public func explanation(of mark: any Mark, _ analyzer: AnalyzerEntry, in article: OpenArticle) -> MarkExplanation {
    MarkExplanation(mark, of: analyzer, in: article, self)
  }
}
