import AnalyzerKit
import CommandLanguage
import Workbench

/// The tables that a verb makes of each group of words, in one, the grouping columns first.
struct GroupedRuns {
  let groups: WordGroups

  /// How many groups have their remarks shown.
  private static let notedGroups = 10

  /// A group in which there is nothing to work on says so below the rows; where that is so of all, the first one's error is thrown.
  func table(_ make: (Int) throws -> Table) throws -> Table {
    var result = Table(columns: groups.columns)
    var failure: CommandError?
    var notes: [String] = []
    for (at, group) in groups.groups.enumerated() {
      let table: Table
      do {
        table = try make(at)
      } catch let error as CommandError {
        failure = failure ?? error
        notes.append("\(Self.name(group)): \(error)")
        continue
      }
      if result.columns.count == groups.columns.count { result.columns += table.columns }
      result.rows += table.rows.map { row in
        var row = row
        row.cells = group.values + row.cells
        return row
      }
      notes += table.notes.map { "\(Self.name(group)): \($0)" }
      if let plot = table.plot { result.plot = add(plot, of: group, to: result.plot) }
    }
    if let failure, result.columns.count == groups.columns.count { throw failure }
    result.notes = Array(notes.prefix(Self.notedGroups))
    if groups.groups.count > Self.notedGroups { result.notes.append("… \(groups.groups.count) groups in all") }
    return result
  }

  private func add(_ plot: Plot, of group: WordGroups.Group, to before: Plot?) -> Plot {
    let panels = plot.panels.map { panel in Plot.Panel(title: "\(Self.name(group)): \(panel.title)", strips: panel.strips) }
    return Plot(title: before?.title ?? plot.title, panels: (before?.panels ?? []) + panels)
  }

  private static func name(_ group: WordGroups.Group) -> String {
    group.values.map { value in
      switch value {
      case .text(let text): text
      case .integer(let number): "\(number)"
      default: "none"
      }
    }.joined(separator: ", ")
  }
}
