/// The tree with one root whose arcs score highest together (Chu and Liu 1965, Edmonds 1967).
///
/// Row `d` of the scores holds for dependent `d` the score of each head; row and column 0 are the root's. Time grows with the square of the
/// tokens for each circle that has to be opened, and most sentences have none.
struct MaximumTree {
  private var scores: [Float] = []
  private var stride = 0
  /// Nodes that are not part of a contracted circle.
  private var active: [Int] = []
  private var best: [Int] = []
  private var visited: [Int] = []

  /// Fills `heads` (heads[0] is 0) for `count` nodes, the root among them; nodes are at least two, and no node's score as its own head is its highest.
  mutating func solve(_ given: [Float], stride: Int, count: Int, heads: inout [Int]) {
    let roots = greedy(given, stride: stride, count: count, heads: &heads)
    if roots == 1, circle(heads, over: 1..<count) == nil { return }
    self.stride = stride
    scores.removeAll(keepingCapacity: true)
    for at in 0..<(count * stride) { scores.append(given[at]) }
    // What the root's arcs cost makes the best tree the best one of those with a single root (Stanojević and Cohen 2021).
    for node in 1..<count { scores[node * stride] -= MaximumTree.rootCost }
    active = Array(0..<count)
    contract(&heads)
  }

  private static let rootCost: Float = 4096

  /// The best head of each node by itself, and how many nodes hang from the root.
  private mutating func greedy(_ given: [Float], stride: Int, count: Int, heads: inout [Int]) -> Int {
    heads.removeAll(keepingCapacity: true)
    heads.append(0)
    var roots = 0
    for node in 1..<count {
      let head = Kernel.largest(given, node * stride, count)
      heads.append(head)
      if head == 0 { roots += 1 }
    }
    return roots
  }

  /// A node on a circle of `heads`, nil where all ways lead to node 0.
  private mutating func circle(_ heads: [Int], over nodes: some Sequence<Int>) -> Int? {
    visited.removeAll(keepingCapacity: true)
    visited.append(contentsOf: repeatElement(0, count: heads.count))
    var walk = 0
    for start in nodes where start != 0 {
      walk += 1
      var node = start
      while node != 0, visited[node] == 0 {
        visited[node] = walk
        node = heads[node]
      }
      if node != 0, visited[node] == walk { return node }
    }
    return nil
  }

  /// Opens circles one by one: each becomes one node, the smaller graph is solved, and the circle is opened where its head enters.
  private mutating func contract(_ heads: inout [Int]) {
    for node in active where node != 0 { heads[node] = bestHead(node) }
    guard let start = circle(heads, over: active) else { return }
    var members = [start]
    while heads[members[members.count - 1]] != start { members.append(heads[members[members.count - 1]]) }
    let inside = members.map { heads[$0] }
    let isMember = Set(members)
    let others = active.filter { !isMember.contains($0) }
    var enter = [Int](repeating: start, count: heads.count)
    var leave = enter
    let within = zip(members, inside).map { scores[$0 * stride + $1] }
    for other in others {
      var bestEntry = -Float.infinity
      for (member, own) in zip(members, within) where scores[member * stride + other] - own > bestEntry {
        bestEntry = scores[member * stride + other] - own
        enter[other] = member
      }
      scores[start * stride + other] = bestEntry
      if other == 0 { continue }
      for member in members where scores[other * stride + member] > scores[other * stride + leave[other]] { leave[other] = member }
      scores[other * stride + start] = scores[other * stride + leave[other]]
    }
    active = others + [start]
    contract(&heads)
    let head = heads[start]
    for (member, own) in zip(members, inside) { heads[member] = own }
    heads[enter[head]] = head
    for other in others where other != 0 && heads[other] == start { heads[other] = leave[other] }
  }

  private func bestHead(_ node: Int) -> Int {
    var head = 0
    for other in active where other != node && other != 0 && scores[node * stride + other] > scores[node * stride + head] { head = other }
    return head
  }
}
