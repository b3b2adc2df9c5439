/// A regular expression as steps of a machine that follows all readings of it at once, after Ken Thompson (1968) and Rob Pike.
///
/// Its time is the length of the text times the number of steps at most, whatever the expression.
struct ExpressionProgram: Equatable, Sendable {
  enum Step: Equatable, Sendable {
    /// Take one character of a set.
    case take(Int)
    /// Go on at both; the first is preferred.
    case split(Int, Int)
    case jump(Int)
    case check(ExpressionAssertion)
    case found
  }

  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []

  static let maximumSteps = 4000

  /// Throws when the expression stands for too many steps.
  init(_ node: ExpressionNode, of source: String) throws(ExpressionError) {
    try add(node, source)
    steps.append(.found)
  }

  private mutating func add(_ node: ExpressionNode, _ source: String) throws(ExpressionError) {
    if steps.count > ExpressionProgram.maximumSteps {
      throw ExpressionError(message: "it is too large: use fewer or smaller repetitions", position: source.unicodeScalars.count)
    }
    switch node {
    case .empty: break
    case .set(let set):
      steps.append(.take(sets.count))
      sets.append(set)
    case .assertion(let assertion): steps.append(.check(assertion))
    case .sequence(let nodes): for node in nodes { try add(node, source) }
    case .choice(let branches): try add(branches: branches, source)
    case .repetition(let node, let minimum, let maximum, let isGreedy):
      for _ in 0..<minimum {
        let before = steps.count
        try add(node, source)
        if steps.count == before { return }
      }
      if let maximum {
        try add(node, optionalTimes: maximum - minimum, isGreedy, source)
      } else {
        try add(loop: node, isGreedy, source)
      }
    }
  }

  private mutating func add(branches: [ExpressionNode], _ source: String) throws(ExpressionError) {
    var exits: [Int] = []
    for (at, branch) in branches.enumerated() {
      if at == branches.count - 1 {
        try add(branch, source)
      } else {
        let split = steps.count
        steps.append(.found)
        try add(branch, source)
        exits.append(steps.count)
        steps.append(.found)
        steps[split] = .split(split + 1, steps.count)
      }
    }
    for exit in exits { steps[exit] = .jump(steps.count) }
  }

  private mutating func add(loop node: ExpressionNode, _ isGreedy: Bool, _ source: String) throws(ExpressionError) {
    let split = steps.count
    steps.append(.found)
    try add(node, source)
    steps.append(.jump(split))
    steps[split] = isGreedy ? .split(split + 1, steps.count) : .split(steps.count, split + 1)
  }

  private mutating func add(_ node: ExpressionNode, optionalTimes times: Int, _ isGreedy: Bool, _ source: String) throws(ExpressionError) {
    var splits: [Int] = []
    for _ in 0..<times {
      splits.append(steps.count)
      steps.append(.found)
      try add(node, source)
      if steps.count == splits[splits.count - 1] + 1 { break }
    }
    for split in splits { steps[split] = isGreedy ? .split(split + 1, steps.count) : .split(steps.count, split + 1) }
  }
}
