/// The tree of a sentence: each token hangs from one other, its head, except the root; there are no circles.
///
/// Tokens are numbered as in the text's `tokens`.
public struct SentenceParse: Sendable, Equatable {
  public let tokens: Range<Int>
  /// For each token its head's place in the sentence, -1 for the root.
  private let heads: [Int32]
  private let relations: [Relation]
  /// Places of the sentence's tokens, grouped by head in order of the text; those of head `i` end where those of `i + 1` begin.
  private let grouped: [Int32]
  private let firsts: [Int32]

  init(tokens: Range<Int>, heads: [Int32], relations: [Relation]) {
    self.tokens = tokens
    self.heads = heads
    self.relations = relations
    var firsts = [Int32](repeating: 0, count: heads.count + 1)
    for head in heads where head >= 0 { firsts[Int(head) + 1] += 1 }
    for place in heads.indices { firsts[place + 1] += firsts[place] }
    var next = firsts
    var grouped = [Int32](repeating: 0, count: Int(firsts[heads.count]))
    for (place, head) in heads.enumerated() where head >= 0 {
      grouped[Int(next[Int(head)])] = Int32(truncatingIfNeeded: place)
      next[Int(head)] += 1
    }
    self.firsts = firsts
    self.grouped = grouped
  }

  /// The root, nil only for a sentence without tokens.
  public var root: Int? { heads.firstIndex(of: -1).map { tokens.lowerBound + $0 } }

  /// The token that a token hangs from, nil for the root.
  public func head(_ token: Int) -> Int? {
    let head = Int(heads[token - tokens.lowerBound])
    return head < 0 ? nil : tokens.lowerBound + head
  }

  public func relation(_ token: Int) -> Relation { relations[token - tokens.lowerBound] }

  /// The tokens that hang from a token, in the order of the text.
  public func children(of token: Int) -> some RandomAccessCollection<Int> {
    let place = token - tokens.lowerBound
    let first = tokens.lowerBound
    return grouped[Int(firsts[place])..<Int(firsts[place + 1])].lazy.map { first + Int($0) }
  }

  /// The first child whose relation is `relation`, or a subtype of it.
  public func child(of token: Int, _ relation: Relation) -> Int? {
    children(of: token).first { self.relation($0) == relation || self.relation($0).base == relation }
  }

  /// From the first to the last token of what hangs from a token, itself included.
  ///
  /// Where branches cross, other tokens may lie between.
  public func extent(of token: Int) -> ClosedRange<Int> {
    var (low, high) = (token, token)
    var waiting = [token]
    while let next = waiting.popLast() {
      low = Swift.min(low, next)
      high = Swift.max(high, next)
      waiting += children(of: next)
    }
    return low...high
  }
}
