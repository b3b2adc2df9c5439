import AnalyzerKit
import Terminal

/// A plot in blocks: one line a strip, each column a stretch of the text, the higher the block the more occurrences.
struct StripLayout {
  let plot: Plot
  let options: TableOptions

  /// Columns of a strip where the output has no width.
  private static let usualCells = 60
  /// Labels take no more than this there.
  private static let usualLabels = 40
  /// Where a strip beside its label would be narrower, it stands below it.
  private static let leastCells = 16
  /// More strips of one thing than this are counted only.
  static let mostStrips = 30
  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private enum Place {
    case beside(labels: Int, cells: Int)
    case below(cells: Int)
  }

  var lines: [String] {
    var lines: [String] = []
    for (at, panel) in plot.panels.enumerated() {
      if at > 0 { lines.append("") }
      lines += LineWrapping.wrap(VisibleText.make(panel.title), to: options.width).map(bold)
      lines += strips(of: panel)
    }
    return lines
  }

  private func strips(of panel: Plot.Panel) -> [String] {
    let shown = panel.strips.prefix(Self.mostStrips)
    let labels = shown.map { VisibleText.make($0.label) }
    let counts = shown.map { String($0.positions.count) }
    let countWidth = counts.map(\.utf8.count).max() ?? 0
    let place = place(labels: labels.map { VisibleText.width($0) }.max() ?? 0, counts: countWidth)
    var cells = Self.usualCells
    switch place {
    case .beside(_, let room), .below(let room): cells = room
    }
    let drawn = shown.map { Self.counts($0, cells) }
    let most = drawn.lazy.compactMap { $0.max() }.max() ?? 0
    var lines: [String] = []
    for (at, counted) in drawn.enumerated() {
      let strip = counted.map { Self.block($0, of: most) }.joined()
      let count = VisibleText.pad(counts[at], to: countWidth, right: true)
      switch place {
      case .beside(let width, _):
        lines.append("\(VisibleText.pad(VisibleText.truncate(labels[at], to: width), to: width))  \(strip) \(count)")
      case .below:
        lines += LineWrapping.wrap(labels[at], to: options.width)
        lines.append("\(strip) \(count)")
      }
    }
    let hidden = panel.strips.count - shown.count
    if hidden > 0 { lines += LineWrapping.wrap("and \(hidden) more; --as svg draws them", to: options.width) }
    return lines
  }

  private func place(labels: Int, counts: Int) -> Place {
    guard let width = options.width else { return .beside(labels: min(labels, Self.usualLabels), cells: Self.usualCells) }
    let room = width - counts - 1
    let labels = min(labels, width / 3)
    let cells = room - labels - 2
    return cells >= Self.leastCells ? .beside(labels: labels, cells: cells) : .below(cells: max(1, room))
  }

  /// Occurrences in each of `cells` stretches of equal length.
  private static func counts(_ strip: Plot.Strip, _ cells: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: cells)
    for position in strip.positions where position >= 0 && position < strip.length { counts[position * cells / strip.length] += 1 }
    return counts
  }

  private static func block(_ count: Int, of most: Int) -> String {
    count == 0 ? "·" : blocks[min(blocks.count, (count * blocks.count + most - 1) / most) - 1]
  }

  private func bold(_ text: String) -> String { options.colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
