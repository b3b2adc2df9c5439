/// How often each type of word occurs, and how often in the windows around nodes.
///
/// One collocate is counted once for every node that sees it. A node is not its own collocate, but may be that of another node. Windows
/// that overlap cost no more than others: they are counted by how many cover each word, in one pass.
struct WindowCounts: Sendable {
  /// Of each type how often it occurs.
  private(set) var frequencies: [Int] = []
  /// Of each type how often a node sees it.
  private(set) var observed: [Int] = []
  /// All words.
  private(set) var wordCount = 0
  /// Nodes found.
  private(set) var nodeCount = 0
  /// Words that all windows hold, each counted for every window.
  private(set) var slots = 0
  /// By how much the number of windows that cover a word differs from that of the word before it.
  private var steps: [Int32] = []

  /// Counts the words of one article.
  ///
  /// - Parameters:
  ///   - types: the type of each word, below `typeCount`.
  ///   - unitEnds: for each sentence, paragraph or article that a window stays in, the number of the word after its last one; rising.
  ///   - nodes: ranges of words, rising and not overlapping, each inside one unit.
  mutating func add(_ types: [Int32], typeCount: Int, unitEnds: [Int32], nodes: [Range<Int>], window: CollocateWindow) {
    if frequencies.count < typeCount {
      frequencies.append(contentsOf: repeatElement(0, count: typeCount - frequencies.count))
      observed.append(contentsOf: repeatElement(0, count: typeCount - observed.count))
    }
    wordCount += types.count
    nodeCount += nodes.count
    if nodes.isEmpty {
      for type in types { frequencies[Int(type)] += 1 }
      return
    }
    cover(nodes, unitEnds, window, wordCount: types.count)
    var covering = 0
    for word in types.indices {
      let type = Int(types[word])
      frequencies[type] += 1
      covering += Int(steps[word])
      observed[type] += covering
      slots += covering
    }
  }

  /// Adds the counts of other articles, whose type `t` is type `numbers[t]` here.
  mutating func add(_ other: WindowCounts, numbers: [Int32], typeCount: Int) {
    frequencies.append(contentsOf: repeatElement(0, count: max(0, typeCount - frequencies.count)))
    observed.append(contentsOf: repeatElement(0, count: max(0, typeCount - observed.count)))
    for type in other.frequencies.indices {
      frequencies[Int(numbers[type])] += other.frequencies[type]
      observed[Int(numbers[type])] += other.observed[type]
    }
    wordCount += other.wordCount
    nodeCount += other.nodeCount
    slots += other.slots
  }

  private mutating func cover(_ nodes: [Range<Int>], _ unitEnds: [Int32], _ window: CollocateWindow, wordCount: Int) {
    steps.removeAll(keepingCapacity: true)
    steps.append(contentsOf: repeatElement(0, count: wordCount + 1))
    var unit = 0
    var start = 0
    for node in nodes {
      while unit < unitEnds.count, Int(unitEnds[unit]) <= node.lowerBound {
        start = Int(unitEnds[unit])
        unit += 1
      }
      let end = unit < unitEnds.count ? max(Int(unitEnds[unit]), node.upperBound) : wordCount
      let (before, after) = window.seen(from: node, in: start..<end)
      steps[before.lowerBound] += 1
      steps[before.upperBound] -= 1
      steps[after.lowerBound] += 1
      steps[after.upperBound] -= 1
    }
  }
}
