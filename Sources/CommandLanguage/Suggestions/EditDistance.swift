/// How far apart two spellings are.
enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau–Levenshtein, optimal string
  /// alignment), in Unicode scalars; nil when it is more than `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return nil }
    var twoBack: [Int] = []
    var back = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let replaced = back[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, back[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, twoBack[column - 1] + 1)
        }
        current.append(best)
      }
      twoBack = back
      back = current
    }
    return back[right.count] <= limit ? back[right.count] : nil
  }
}
