/// The lines of a tree beside its nodes, which stand below each other in their own order: each head is a stem, its children branch off.
///
///      ┌── The
///     ┌┴── mayor
///     ├─── left
///     └─── .
///
/// A stem stands right of that of its head, in the first lane where no other one is in its way.
struct TreeDrawing {
  /// One line for each node, all of the same length.
  private(set) var lines: [String]

  /// Trees with more nodes, or of more lanes, are no longer easier to read than a list.
  static let mostNodes = 200
  static let mostLanes = 24

  /// - Parameter heads: for each node that of its head, nil for the root. Nil for a tree that is too large, and for what is none.
  init?(heads: [Int?]) {
    guard heads.count <= TreeDrawing.mostNodes, let stems = TreeDrawing.stems(heads) else { return nil }
    let width = (stems.map { $0.lane }.max() ?? -1) + 1
    guard width <= TreeDrawing.mostLanes else { return nil }
    var cells = [[Sides]](repeating: [Sides](repeating: [], count: width), count: heads.count)
    for stem in stems {
      for row in stem.top...stem.bottom {
        if row > stem.top { cells[row][stem.lane].insert(.up) }
        if row < stem.bottom { cells[row][stem.lane].insert(.down) }
      }
    }
    for row in heads.indices {
      // From the stem of the head to the words, through the stem of its own.
      let own = stems.first { $0.node == row }?.lane
      let first = heads[row].flatMap { head in stems.first { $0.node == head }?.lane } ?? own ?? width
      for lane in first..<max(first, width) {
        cells[row][lane].insert(.right)
        if lane > first { cells[row][lane].insert(.left) }
      }
    }
    lines = cells.map { row in String(row.map(\.sign)) + "─ " }
  }

  /// Where the lines of a cell lead.
  private struct Sides: OptionSet {
    let rawValue: Int
    static let up = Sides(rawValue: 1)
    static let down = Sides(rawValue: 2)
    static let left = Sides(rawValue: 4)
    static let right = Sides(rawValue: 8)

    var sign: Character { Array(" ╵╷│╴┘┐┤╶└┌├─┴┬┼")[rawValue] }
  }

  /// The upright line of a node with children, over the rows from its first to its last child, its own included.
  private struct Stem {
    var node: Int
    var lane: Int
    var top: Int
    var bottom: Int
  }

  private static func stems(_ heads: [Int?]) -> [Stem]? {
    var children = [[Int]](repeating: [], count: heads.count)
    for (node, head) in heads.enumerated() {
      guard let head else { continue }
      guard heads.indices.contains(head), head != node else { return nil }
      children[head].append(node)
    }
    var stems: [Stem] = []
    // Roots first, so that the lane of a head is known before its children's.
    var waiting = heads.indices.filter { heads[$0] == nil }.map { (node: $0, lane: 0) }
    var seen = 0
    while seen < waiting.count {
      let (node, least) = waiting[seen]
      seen += 1
      guard let first = children[node].first, let last = children[node].last else { continue }
      var stem = Stem(node: node, lane: least, top: min(node, first), bottom: max(node, last))
      while stems.contains(where: { $0.lane == stem.lane && $0.top <= stem.bottom && stem.top <= $0.bottom }) { stem.lane += 1 }
      stems.append(stem)
      waiting += children[node].map { ($0, stem.lane + 1) }
    }
    return seen == heads.count ? stems : nil
  }
}
