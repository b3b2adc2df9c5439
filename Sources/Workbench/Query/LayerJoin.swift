import AnalyzerKit

/// A column that takes its values from the marks of another layer (`quotes.speaker`): those that share words with the row.
struct LayerJoin: Sendable {
  let column: String
  private let layer: LayerResult
  private let field: Int
  /// Every place of every mark, by its start.
  private let places: [(span: TextSpan, mark: Int)]
  /// For each place, the furthest end of it and all before it.
  private let reach: [Int]

  /// Nil for a column that names none of the layers or no field of it.
  ///
  /// - Parameter filters: conditions; those on fields of the same layer choose the marks that are joined, so that
  ///   `--by entities.name --where entities.type=PERSON` is about people only.
  init?(_ column: String, _ layers: [LayerResult], filters: [RowFilter], text: SourceText) {
    let pieces = column.split(separator: ".", maxSplits: 1).map(String.init)
    guard pieces.count == 2,
      let layer = layers.first(where: { $0.analyzer.name == pieces[0] || $0.analyzer.verbs.contains(pieces[0]) }),
      let field = layer.analyzer.field(pieces[1])
    else { return nil }
    self.column = column
    self.layer = layer
    self.field = field
    let tests = filters.compactMap { LayerJoin.test($0, of: layer) }
    places = layer.marks.indices.filter { index in
      tests.allSatisfy { $0.test(CellText.cell(layer.values(index)[$0.field], in: text)) }
    }.flatMap { index in layer.marks[index].places.map { ($0, index) } }.sorted { $0 < $1 }
    var furthest = 0
    reach = places.map { place in
      furthest = max(furthest, place.span.end)
      return furthest
    }
  }

  /// The test of a condition on a field of a layer; nil for a condition on anything else.
  private static func test(_ filter: RowFilter, of layer: LayerResult) -> (field: Int, test: @Sendable (FieldValue) -> Bool)? {
    let pieces = filter.column.split(separator: ".", maxSplits: 1).map(String.init)
    guard pieces.count == 2, layer.analyzer.name == pieces[0] || layer.analyzer.verbs.contains(pieces[0]),
      let field = layer.analyzer.field(pieces[1]), let test = try? filter.test(layer.analyzer.fields[field])
    else { return nil }
    return (field, test)
  }

  /// The different values of the marks that overlap `span`, in the order of the marks.
  func values(overlapping span: TextSpan, in text: SourceText) -> [String] {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].span.start < span.end { low = middle + 1 } else { high = middle }
    }
    var marks: Set<Int> = []
    while low > 0, reach[low - 1] > span.start {
      low -= 1
      if places[low].span.overlaps(span) { marks.insert(places[low].mark) }
    }
    var values: [String] = []
    for mark in marks.sorted() {
      let value = CellText.plain(layer.values(mark)[field], in: text)
      if !value.isEmpty, !values.contains(value) { values.append(value) }
    }
    return values
  }
}
