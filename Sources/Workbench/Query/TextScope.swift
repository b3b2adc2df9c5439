import AnalyzerKit

/// The part of the articles' words that a command looks at: `--in`, and filters on who speaks and where.
public struct TextScope: Sendable {
  /// `headings`, `quotes` or `narration`.
  public var part: ArticlePart?
  /// A layer whose marks' places are meant (`--in entities`).
  public var layer: String?
  /// Conditions on the columns speaker and section, for commands that count words and have no rows to filter.
  public var filters: [RowFilter] = []

  public init() {}

  public var isWhole: Bool { part == nil && layer == nil && filters.isEmpty }

  /// The columns by which words can be narrowed before they are counted.
  public static let filterColumns = ["speaker", "section", "part", "block"]

  /// The scope behind a word after `--in`. Throws `QueryError`.
  public init(_ word: String?, registry: Registry) throws(QueryError) {
    guard let word else { return }
    if let part = ArticlePart(rawValue: word) {
      self.part = part
    } else if let analyzer = registry.analyzer(word), analyzer.info.shape == .marks {
      layer = analyzer.name
    } else {
      throw .unknownPart(
        word, known: ArticlePart.allCases.map(\.rawValue) + registry.analyzers.filter { $0.info.shape == .marks }.map(\.name))
    }
  }
}
