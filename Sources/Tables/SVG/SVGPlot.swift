import AnalyzerKit
import Terminal

/// A plot as an SVG document: panels below each other, every strip with its label at the left and its count at the right.
struct SVGPlot {
  private let plot: Plot
  private var body = ""
  /// Where the next line begins, in pixels from the top.
  private var top = 0

  private static let width = 960
  private static let margin = 24
  private static let labelWidth = 250
  private static let countWidth = 56
  /// Strips that are drawn, shared out among the panels; the picture says how many are not.
  private static let mostStrips = 500
  /// A panel has so many at least.
  private static let leastStrips = 10
  /// With more strips than this in the picture, they are thinner.
  private static let manyStrips = 60
  private static let labelColumns = 38
  private static let titleColumns = 90

  private static var left: Int { margin + labelWidth }
  private static var right: Int { width - margin - countWidth }

  init(_ plot: Plot) {
    self.plot = plot
    top = SVGPlot.margin + 16
    add(text: plot.title, x: SVGPlot.margin, class: "title")
    top += 12
    let most = max(SVGPlot.leastStrips, SVGPlot.mostStrips / max(1, plot.panels.count))
    let strips = plot.panels.reduce(0) { $0 + min($1.strips.count, most) }
    let step = strips > SVGPlot.manyStrips ? 14 : 22
    for panel in plot.panels { add(panel, most: most, step: step) }
    top += SVGPlot.margin
  }

  /// The whole document, ending in a line feed.
  var document: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(SVGPlot.width)" height="\(top)" viewBox="0 0 \(SVGPlot.width) \(top)">
    <title>\(XMLText.escape(plot.title))</title>
    <style>
    text { font-family: system-ui, "Helvetica Neue", Arial, sans-serif; font-size: 12px; fill: #1f2933 }
    .title { font-size: 17px; font-weight: 600 }
    .panel { font-size: 14px; font-weight: 600 }
    .note { fill: #52606d }
    .count { text-anchor: end; fill: #52606d }
    .strip { fill: #eef2f6 }
    .mark { stroke: #0b5cad; stroke-width: 1.2; fill: none }
    </style>
    <rect width="100%" height="100%" fill="#ffffff"/>
    \(body)</svg>

    """
  }

  private mutating func add(_ panel: Plot.Panel, most: Int, step: Int) {
    top += 26
    add(text: panel.title, x: SVGPlot.margin, class: "panel")
    top += 8
    for strip in panel.strips.prefix(most) { add(strip, step: step) }
    let hidden = panel.strips.count - most
    if hidden > 0 {
      top += 18
      add(text: "and \(hidden) more that are not drawn", x: SVGPlot.margin, class: "note")
    }
    top += 6
  }

  private mutating func add(_ strip: Plot.Strip, step: Int) {
    let height = step - 4
    let middle = top + height / 2 + 4
    let label = VisibleText.make(strip.label)
    let short = VisibleText.truncate(label, to: SVGPlot.labelColumns)
    body += "<g><title>\(XMLText.escape("\(strip.label): \(strip.positions.count) in \(strip.length) words"))</title>\n"
    body += #"<text x="\#(SVGPlot.margin)" y="\#(middle)">\#(XMLText.escape(short))</text>"# + "\n"
    body += #"<rect class="strip" x="\#(SVGPlot.left)" y="\#(top)" width="\#(SVGPlot.right - SVGPlot.left)" height="\#(height)"/>"# + "\n"
    body += marks(strip, height: height)
    body += #"<text class="count" x="\#(SVGPlot.width - SVGPlot.margin)" y="\#(middle)">\#(strip.positions.count)</text></g>"# + "\n"
    top += step
  }

  /// One line for each half pixel in which the thing occurs, however often.
  private func marks(_ strip: Plot.Strip, height: Int) -> String {
    guard strip.length > 0, !strip.positions.isEmpty else { return "" }
    let halves = 2 * (SVGPlot.right - SVGPlot.left) - 2
    var path = ""
    var last = -1
    for position in strip.positions where position >= 0 && position < strip.length {
      let half = 1 + position * halves / strip.length
      if half == last { continue }
      last = half
      path += "M\(SVGPlot.left + half / 2)\(half % 2 == 0 ? "" : ".5") \(top)v\(height)"
    }
    return path.isEmpty ? "" : #"<path class="mark" d="\#(path)"/>"# + "\n"
  }

  private mutating func add(text: String, x: Int, class name: String) {
    let short = VisibleText.truncate(VisibleText.make(text), to: SVGPlot.titleColumns)
    body += #"<text class="\#(name)" x="\#(x)" y="\#(top)">\#(XMLText.escape(short))</text>"# + "\n"
  }
}
