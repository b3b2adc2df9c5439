import AnalyzerKit

/// A dictionary with categories, ready to be looked for in sentences: its entries as paths through a tree, word pattern by word pattern.
struct CategoryIndex: Sendable {
  let categories: [String]
  /// For each category whether its words are positive or negative ones.
  let polarities: [Polarity?]
  private(set) var patterns = WordPatterns()
  private var next: [UInt64: Int32] = [:]
  /// For each node of the tree the categories of the entry that ends there.
  private var ends: [[Int]] = [[]]

  /// Where every entry begins.
  static let root: Int32 = 0

  init(_ dictionary: CategoryDictionary) {
    categories = dictionary.categories
    polarities = dictionary.categories.map(Polarity.init(category:))
    for entry in dictionary.entries { add(entry) }
  }

  /// Whether there are positive and negative words to weigh against each other.
  var hasTone: Bool { polarities.contains(.positive) && polarities.contains(.negative) }

  /// The node after one more word pattern.
  func step(_ node: Int32, _ pattern: Int32) -> Int32? { next[CategoryIndex.key(node, pattern)] }

  /// The categories of the entry that ends at a node; empty where none does.
  func categories(endingAt node: Int32) -> [Int] { ends[Int(node)] }

  private mutating func add(_ entry: CategoryDictionary.Entry) {
    let words = Array(entry.words.utf8)
    var node = CategoryIndex.root
    for word in words.split(separator: 0x20) {
      let key = CategoryIndex.key(node, patterns.insert(word))
      if let known = next[key] {
        node = known
      } else {
        let new = Int32(truncatingIfNeeded: ends.count)
        ends.append([])
        next[key] = new
        node = new
      }
    }
    ends[Int(node)] = entry.categories
  }

  private static func key(_ node: Int32, _ pattern: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: pattern))
  }
}
