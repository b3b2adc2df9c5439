/// Lines of a table with aligned columns.
struct Report {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { at in rows.map { at < $0.count ? $0[at].count : 0 }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { at, cell in
        let blanks = String(repeating: " ", count: widths[at] - cell.count)
        return at == 0 ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  static func fixed(_ value: Double, _ decimals: Int = 1) -> String {
    guard value.isFinite else { return "-" }
    let scale = decimals == 0 ? 1.0 : 10.0
    let scaled = Int((value * scale).rounded())
    return decimals == 0 ? "\(scaled)" : "\(scaled / 10).\(abs(scaled % 10))"
  }
}
