import AnalyzerKit

/// A table's plot as a picture: SVG 1.1, one file without scripts, fonts or anything from elsewhere.
struct SVGFormat: TableFormat {
  let name = "svg"
  let extensions = ["svg"]
  let appending: AppendRefusal? = AppendRefusal("one SVG file holds one picture", instead: "write another file")

  func refusal(of table: Table) -> String? {
    table.plot == nil ? "svg is for plots, and this table has none: dispersion draws one" : nil
  }

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    guard let plot = table.plot else { return [] }
    return Array(SVGPlot(plot).document.utf8)
  }
}
