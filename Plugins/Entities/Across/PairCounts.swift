/// In how many units and articles every two names stand together.
///
/// Counted in triangles of numbers, so that memory is bounded whatever the articles: of more names than `mostNames` the rarest are left
/// out.
struct PairCounts {
  struct Pair {
    /// Indexes into `names`, the first below the second.
    var first: Int
    var second: Int
    var weight: Int
    var articles: Int
  }

  /// 72 MB for the triangles.
  static let mostNames = 4000

  /// The names that were counted, by their numbers in the set, in the order of their first appearance.
  let names: [Int]
  /// In how many units each of them stands.
  let frequencies: [Int]
  /// How many names were not counted.
  let leftOut: Int
  private var weights: [UInt32]
  private var articles: [UInt32]
  /// Whether the article that is being counted holds a pair.
  private var isHere: [Bool]

  /// Throws what `checkInterrupt` throws.
  init(_ units: NamesByUnit, most: Int = PairCounts.mostNames, checkInterrupt: () throws -> Void) throws {
    var frequency: [Int32: Int] = [:]
    var order: [Int32] = []
    for unit in units.units {
      for name in unit.names {
        if frequency[name] == nil { order.append(name) }
        frequency[name, default: 0] += 1
      }
    }
    leftOut = max(0, order.count - most)
    if leftOut > 0 {
      let ranked = order.indices.sorted { one, other in
        let counts = (frequency[order[one]] ?? 0, frequency[order[other]] ?? 0)
        return counts.0 != counts.1 ? counts.0 > counts.1 : one < other
      }
      order = ranked.prefix(most).sorted().map { order[$0] }
    }
    names = order.map(Int.init)
    frequencies = order.map { frequency[$0] ?? 0 }
    var places: [Int32: Int] = [:]
    for (at, name) in order.enumerated() { places[name] = at }
    let size = order.count * (order.count - 1) / 2
    weights = [UInt32](repeating: 0, count: max(0, size))
    articles = weights
    isHere = [Bool](repeating: false, count: weights.count)
    var start = 0
    while start < units.units.count {
      if start % 1024 == 0 { try checkInterrupt() }
      var end = start
      while end < units.units.count, units.units[end].article == units.units[start].article { end += 1 }
      try add(units.units[start..<end], places, checkInterrupt)
      start = end
    }
  }

  private static func place(_ first: Int, _ second: Int) -> Int { second * (second - 1) / 2 + first }

  private mutating func add(_ units: ArraySlice<NamesByUnit.Unit>, _ places: [Int32: Int], _ checkInterrupt: () throws -> Void) throws {
    var touched: [Int] = []
    for unit in units {
      let here = unit.names.compactMap { places[$0] }.sorted()
      if here.count > 1000 { try checkInterrupt() }
      for (at, second) in here.enumerated() {
        for first in here[..<at] {
          let place = Self.place(first, second)
          weights[place] += 1
          if isHere[place] { continue }
          isHere[place] = true
          touched.append(place)
        }
      }
    }
    for place in touched {
      articles[place] += 1
      isHere[place] = false
    }
  }

  /// Every pair that stands together somewhere, in the order of their second names.
  func forEach(_ body: (Pair) -> Void) {
    var place = 0
    for second in names.indices {
      for first in 0..<second {
        if weights[place] > 0 {
          body(Pair(first: first, second: second, weight: Int(weights[place]), articles: Int(articles[place])))
        }
        place += 1
      }
    }
  }
}
