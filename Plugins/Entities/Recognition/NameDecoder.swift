/// Finds the best sequence of labels for a stretch (Viterbi), among those in which every name that begins also ends.
struct NameDecoder {
  private let transitions: [Int32]
  private let predecessors: [[UInt8]]
  private var back: [UInt8] = []
  private static let impossible = Int32.min / 2

  init() {
    let labels = (0..<UInt8(NameLabel.count)).map(NameLabel.init(rawValue:))
    let model = NameModel()
    transitions = labels.flatMap { first in labels.map { model.transition(first, $0) } }
    predecessors = labels.map { $0.predecessors.map(\.rawValue) }
  }

  /// Appends the labels for `sums`, `NameLabel.count` of them a token.
  mutating func decode(_ sums: [Int16], into labels: inout [NameLabel]) {
    let width = NameLabel.count
    let count = sums.count / width
    guard count > 0 else { return }
    back.removeAll(keepingCapacity: true)
    back.reserveCapacity(sums.count)
    var best = [Int32](repeating: NameDecoder.impossible, count: width)
    var next = best
    for label in 0..<width {
      let opens = label == 0 || NameLabel(rawValue: UInt8(label)).opens
      best[label] = opens ? Int32(sums[label]) : NameDecoder.impossible
      back.append(0)
    }
    for token in 1..<max(count, 1) {
      for label in 0..<width {
        var score = Int32.min
        var from: UInt8 = 0
        for before in predecessors[label] {
          let reached = best[Int(before)] + transitions[Int(before) * width + label]
          if reached > score { (score, from) = (reached, before) }
        }
        // Long sentences: far below what a real sum can be, and never lower.
        next[label] = max(score + Int32(sums[token * width + label]), NameDecoder.impossible)
        back.append(from)
      }
      swap(&best, &next)
      // Only differences count: kept small, so that a sentence may have any length.
      let top = best.max() ?? 0
      for label in 0..<width { best[label] = max(best[label] - top, NameDecoder.impossible) }
    }
    var last = 0
    for label in 1..<width where NameLabel(rawValue: UInt8(label)).closes && best[label] > best[last] { last = label }
    let first = labels.count
    for _ in 0..<count { labels.append(.outside) }
    var label = UInt8(last)
    for token in (0..<count).reversed() {
      labels[first + token] = NameLabel(rawValue: label)
      label = back[token * width + Int(label)]
    }
  }
}
