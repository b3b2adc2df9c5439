import LinguisticsData

/// Clusters of words that are used alike: 1000, of which 160 and 40 coarser ones are made.
///
/// The table comes from `Tools/train/run clusters`: k-means over GloVe vectors of 200,000 words. One word in about four million that is not in
/// it is taken for one that is.
public struct WordClusters: Sendable {
  public static let shared = WordClusters()

  /// How many clusters there are, from the finest to the coarsest.
  public static let counts = [1000, 160, 40]

  private let table: EmbeddedBytes
  private static let bits = 18
  private static let free = UInt32.max

  private init() {
    let file = linguistics_word_clusters()
    table = EmbeddedBytes(file.bytes, count: file.count)
  }

  /// The finest cluster of a folded word, 0..<1000; nil for a word that is not known.
  public func fine(_ folded: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let hash = WordHash.hash(folded, start, end)
    let mask = 1 << Self.bits - 1
    let print = UInt32(truncatingIfNeeded: hash >> 20) & 0x3F_FFFF
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.bits))
    while true {
      let entry = table.load(slot * 4, as: UInt32.self)
      if entry == Self.free { return nil }
      if entry >> 10 == print { return Int(entry & 0x3FF) }
      slot = (slot + 1) & mask
    }
  }

  /// The cluster among 160 of a finest cluster.
  public func medium(_ fine: Int) -> Int { Int(table[(4 << Self.bits) + fine]) }

  /// The cluster among 40 of a finest cluster.
  public func coarse(_ fine: Int) -> Int { Int(table[(4 << Self.bits) + Self.counts[0] + fine]) }
}
