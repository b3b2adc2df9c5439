import AnalyzerKit

/// A word with its measures of dispersion.
struct DispersionRow {
  let word: String
  let dispersion: Dispersion
  let reducedFrequency: Double?

  /// - Parameters:
  ///   - positions: numbers of words over all articles, rising.
  ///   - ends: of each part the number of the word after its last one.
  init(word: String, positions: [Int], ends: [Int]) {
    var counts: [Int] = []
    var sizes: [Int] = []
    var at = 0
    for (part, end) in ends.enumerated() {
      let first = at
      while at < positions.count, positions[at] < end { at += 1 }
      counts.append(at - first)
      sizes.append(end - (part == 0 ? 0 : ends[part - 1]))
    }
    self.word = word
    dispersion = Dispersion(counts: counts, sizes: sizes)
    reducedFrequency = ReducedFrequency.arf(positions, size: ends.last ?? 0)
  }

  static let columns: [FieldSchema] =
    [
      FieldSchema("word", .text, help: "the word, phrase or pattern as it was typed"),
      FieldSchema("f", .integer, help: "how often it occurs", aggregation: .sum),
      FieldSchema("parts", .integer, help: "parts with words: articles, or what --parts says"),
      FieldSchema("range", .integer, help: "parts that hold it"),
    ] + Dispersion.measures.map(\.column)
    + [
      FieldSchema(
        "arf", .number,
        help: "average reduced frequency: occurrences in one clump count as one (Savický & Hlaváčová 2002); articles one after the other",
        isOptional: true)
    ]

  var row: TableRow {
    TableRow(
      [.text(word), .integer(Int(dispersion.frequency)), .integer(dispersion.parts), .integer(dispersion.range)]
        + Dispersion.measures.map { $0.cell(dispersion) } + [reducedFrequency.fieldValue])
  }
}
