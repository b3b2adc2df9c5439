import AnalyzerKit

/// Draws lines at random, the same ones for the same seed.
///
/// Every place in a text has a number that the seed, the article's number and the place give it; the lowest numbers are drawn. So the draw does not
/// depend on the number of cores, and places that both of two concordances hold are drawn alike.
struct KwicSample {
  let size: Int
  let seed: UInt64

  /// Which of the hits are drawn, in their order.
  ///
  /// - Parameter article: the number of each hit's article.
  func draw(_ hits: [KwicHits.Hit], article: (KwicHits.Hit) -> Int) -> [Int] {
    if hits.count <= size { return Array(hits.indices) }
    let numbers = hits.map { number(article($0), Int($0.start)) }
    let order = hits.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    return order.prefix(size).sorted()
  }

  private func number(_ article: Int, _ start: Int) -> UInt64 {
    mixed(mixed(mixed(seed) &+ UInt64(bitPattern: Int64(article))) &+ UInt64(start))
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
