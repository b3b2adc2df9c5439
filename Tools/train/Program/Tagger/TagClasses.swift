import Linguistics

/// The pairs of tags that are learned, and the words that always have the same one.
struct TagClasses {
  private(set) var pairs: [(penn: PennTag, universal: UniversalTag)] = []
  private var numbers: [Int: UInt8] = [:]

  /// The pairs seen at least `least` times, the most frequent first; any other Penn tag counts as its most frequent pair.
  init(_ tokens: [TreebankToken], least: Int) {
    var counts = [Int](repeating: 0, count: 64 * 32)
    for token in tokens { counts[TagClasses.place(token.penn, token.universal)] += 1 }
    let places = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var seen = Set<Int>()
    for place in places where counts[place] >= least || !seen.contains(place / 32) {
      guard let penn = PennTag(rawValue: UInt8(place / 32)), let universal = UniversalTag(rawValue: UInt8(place % 32)) else { continue }
      seen.insert(place / 32)
      numbers[place] = UInt8(pairs.count)
      pairs.append((penn, universal))
    }
    for place in places where numbers[place] == nil {
      numbers[place] = pairs.firstIndex { Int($0.penn.rawValue) == place / 32 }.map { UInt8($0) }
    }
  }

  func number(_ token: TreebankToken) -> UInt8 { numbers[TagClasses.place(token.penn, token.universal)] ?? 0 }

  private static func place(_ penn: PennTag, _ universal: UniversalTag) -> Int { Int(penn.rawValue) * 32 + Int(universal.rawValue) }
}
