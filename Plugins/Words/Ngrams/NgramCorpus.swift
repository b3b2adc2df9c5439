import AnalyzerKit

/// The words of all articles as numbers in the order of their keys' bytes.
struct NgramCorpus: Sendable {
  private(set) var sequences: [KeySequence] = []
  /// The keys in order.
  private(set) var words: [String] = []

  /// Reads the articles on all cores. Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ folder: WordFolder, across: Bool) throws {
    let slices = try view.shards { shard in
      var numbering = WordNumbering(folder)
      var sequence = KeySequence()
      try shard.forEachText { _, text in sequence.append(numbering.read(text), of: text, across: across) }
      return (numbering: numbering, sequence: sequence)
    }
    var merged = MergedKeys()
    let numbers = slices.map { merged.add($0.numbering) }
    let ranks = merged.ranks()
    words = Array(repeating: "", count: merged.count)
    for (key, rank) in ranks.enumerated() { words[Int(rank)] = merged.string(Int32(truncatingIfNeeded: key)) }
    for (slice, numbers) in zip(slices, numbers) {
      var sequence = slice.sequence
      sequence.renumber(numbers.map { ranks[Int($0)] })
      sequences.append(sequence)
    }
  }

  /// All words.
  var count: Int { sequences.reduce(0) { $0 + $1.keys.count } }
}
