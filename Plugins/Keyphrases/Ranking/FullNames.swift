/// Joins surnames that stand alone to the full names of the same article: “Quill” to “Ada Quill”.
struct FullNames {
  /// By node: the full name that takes over its occurrences, -1 for none.
  private(set) var fullName: [Int32]

  init(_ candidates: Candidates, longest: Int) {
    fullName = Array(repeating: -1, count: candidates.all.count)
    var best = [Int32](repeating: -1, count: candidates.types.groupCount)
    var second = [Int32](repeating: 0, count: candidates.types.groupCount)
    for (node, candidate) in candidates.all.enumerated()
    where candidate.length > 1 && candidate.length <= 3 && candidate.length <= longest && candidate.count > 0 && candidate.isName {
      let surname = Int(candidates.tree.groups[node])
      let holder = best[surname] < 0 ? 0 : candidates.all[Int(best[surname])].count
      if candidate.count > holder {
        second[surname] = holder
        best[surname] = Int32(truncatingIfNeeded: node)
      } else {
        second[surname] = Swift.max(second[surname], candidate.count)
      }
    }
    // Of two people of one name the surname alone is nobody's, unless one of them is named far oftener.
    for (node, candidate) in candidates.all.enumerated() where candidate.length == 1 && candidate.isName {
      let group = Int(candidates.tree.groups[node])
      if best[group] >= 0, candidates.all[Int(best[group])].count >= 2 * second[group] { fullName[node] = best[group] }
    }
  }
}
