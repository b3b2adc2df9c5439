import AnalyzerKit

/// One line of a concordance.
struct KwicLine {
  var row: TableRow
  /// What it is sorted by: folded words, the first one first. Empty where the order of the text is wanted.
  var keys: [String]

  /// By the keys, in the order of their scalars; equal ones stay in the order of the text, a missing word comes first.
  static func sorted(_ lines: [KwicLine]) -> [KwicLine] {
    let order = lines.indices.sorted { first, second in
      let left = lines[first].keys
      let right = lines[second].keys
      for (one, other) in zip(left, right) where one != other { return one.utf8.lexicographicallyPrecedes(other.utf8) }
      return left.count == right.count ? first < second : left.count < right.count
    }
    return order.map { lines[$0] }
  }
}
