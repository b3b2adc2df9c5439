import AnalyzerKit
import Workbench

/// The articles in use by the values of columns that `--by` names: for verbs whose rows are about all articles together.
///
/// An article with several values in a column (two authors) belongs to several groups. Groups come in the order in which the articles show them.
struct ArticleGroups {
  struct Group {
    let values: [FieldValue]
    var articles: [OpenArticle] = []
  }

  let columns: [FieldSchema]
  private(set) var groups: [Group] = []

  /// Nil where a column is not about whole articles.
  init?(_ names: [String], _ articles: [OpenArticle], _ lister: Lister) throws {
    if names.contains(where: { TextScope.filterColumns.contains($0) || $0.contains(".") }) { return nil }
    columns = names.map { name in
      let known = Lister.contextColumns.first { $0.name == name }
      return FieldSchema(name, known?.kind == .integer ? .integer : .text, help: known?.help ?? "from the metadata or a tag")
    }
    let values = try names.map { try lister.articleValues($0, of: articles) }
    var places: [[FieldValue]: Int] = [:]
    for (at, article) in articles.enumerated() {
      for combination in Self.combinations(values.map { Self.single($0[at]) }) {
        let place = places[combination] ?? groups.count
        if place == groups.count {
          places[combination] = place
          groups.append(Group(values: combination))
        }
        groups[place].articles.append(article)
      }
    }
  }

  private static func single(_ value: FieldValue) -> [FieldValue] {
    guard case .texts(let texts) = value else { return [value] }
    return texts.isEmpty ? [.none] : texts.map { .text($0) }
  }

  private static func combinations(_ lists: [[FieldValue]]) -> [[FieldValue]] {
    lists.reduce([[]]) { combined, list in combined.flatMap { head in list.map { head + [$0] } } }
  }

  /// How many groups have their remarks shown.
  private static let notedGroups = 10

  /// The tables of all groups in one, the grouping columns first.
  func table(_ make: (Group) throws -> Table) throws -> Table {
    var result = Table(columns: columns)
    for (number, group) in groups.enumerated() {
      let table = try make(group)
      if number == 0 { result.columns += table.columns }
      result.rows += table.rows.map { row in
        var row = row
        row.cells = group.values + row.cells
        return row
      }
      if number < Self.notedGroups { result.notes += table.notes.map { "\(Self.name(group)): \($0)" } }
    }
    if groups.count > Self.notedGroups { result.notes.append("… \(groups.count) groups in all") }
    return result
  }

  private static func name(_ group: Group) -> String {
    group.values.map { value in
      switch value {
      case .text(let text): text
      case .integer(let number): "\(number)"
      default: "none"
      }
    }.joined(separator: ", ")
  }
}
