import AnalyzerKit

/// The keys of several numberings in one: what the slices of a command's articles found is put together under its numbers.
struct MergedKeys: Sendable {
  private var index = WordIndex(capacity: 4096)

  var count: Int { index.count }

  func word(_ key: Int32) -> ArraySlice<UInt8> { index.word(Int(key)) }

  func string(_ key: Int32) -> String { index.string(Int(key)) }

  /// Takes in the keys of a numbering; returns for each of its numbers the number here.
  mutating func add(_ numbering: WordNumbering) -> [Int32] {
    (0..<numbering.count).map { key in
      Int32(truncatingIfNeeded: index.insert(numbering.word(Int32(truncatingIfNeeded: key)).span))
    }
  }

  /// The number of a key, nil where no article holds it.
  func number(of key: ArraySlice<UInt8>) -> Int32? { index.number(of: key.span).map { Int32(truncatingIfNeeded: $0) } }

  /// For each number its place in the order of the keys' bytes.
  func ranks() -> [Int32] {
    let order = (0..<count).sorted { index.word($0).lexicographicallyPrecedes(index.word($1)) }
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, key) in order.enumerated() { ranks[key] = Int32(truncatingIfNeeded: rank) }
    return ranks
  }
}
