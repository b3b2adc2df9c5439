/// Shares a terminal's width out among the columns of a grid.
enum ColumnWidths {
  /// Text columns that are cut keep at least this many columns.
  private static let least = 10
  /// The contexts of a keyword keep at least this many.
  private static let leastContext = 6

  /// The width of each column, nil where the grid cannot be shown in `width` columns without cutting numbers or crushing texts.
  ///
  /// Numbers, keywords and refs have what they need. Texts share what is left evenly: a short one takes no more than it needs, and all that are
  /// cut are equally wide, as are the contexts of a keyword. Without a width nothing is cut.
  static func fit(_ grid: TextGrid, in width: Int?) -> [Int]? {
    let natural = grid.columns.map(\.width)
    guard let width else { return natural }
    var room = width - grid.gaps
    if natural.reduce(0, +) <= room { return natural }
    var minimum: [Int] = []
    for (at, column) in grid.columns.enumerated() {
      if column.isNumeric || column.name.isEmpty || at == grid.keyword {
        minimum.append(column.width)
      } else if isContext(at, grid) {
        minimum.append(min(column.width, leastContext))
      } else {
        minimum.append(min(column.width, least))
      }
    }
    guard minimum.reduce(0, +) <= room else { return nil }
    // The columns that are not cut at the common level keep their width; what they leave raises the level for the others.
    var widths = minimum
    var open = grid.columns.indices.filter { minimum[$0] < natural[$0] }
    room -= widths.reduce(0, +)
    while room > 0, !open.isEmpty {
      let low = open.map { widths[$0] }.min() ?? 0
      let lowest = open.filter { widths[$0] == low }
      let next = open.map { widths[$0] }.filter { $0 > low }.min() ?? Int.max
      let step = max(1, min(lowest.map { natural[$0] - low }.min() ?? 1, next - low, room / lowest.count))
      for at in lowest where room > 0 {
        let grown = min(step, room)
        widths[at] += grown
        room -= grown
      }
      open = open.filter { widths[$0] < natural[$0] }
    }
    return widths
  }

  private static func isContext(_ column: Int, _ grid: TextGrid) -> Bool {
    grid.keyword.map { column == $0 - 1 || column == $0 + 1 } ?? false
  }
}
