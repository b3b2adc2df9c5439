/// Runs a regular expression over UTF-8: of the matches that begin first the one that the expression prefers, as in Perl.
///
/// White space other than the blank is read as a blank, as a concordance shows it: a line break inside a paragraph is one. Holds the memory of a
/// search, so that the next one needs none.
struct ExpressionMachine {
  private struct Thread {
    var step: Int32
    var start: Int32
  }

  let expression: Expression
  private let steps: [ExpressionProgram.Step]
  private let sets: [ScalarSet]
  private var current: [Thread] = []
  private var following: [Thread] = []
  /// For each step, the last round that put it into a list.
  private var rounds: [Int32]
  private var round: Int32 = 0
  private var waiting: [Int32] = []

  init(_ expression: Expression) {
    self.expression = expression
    steps = expression.program.steps
    sets = expression.program.sets
    rounds = Array(repeating: 0, count: steps.count)
  }

  /// Whether the expression matches from the first to the last byte.
  mutating func matchesAll(_ text: ArraySlice<UInt8>) -> Bool {
    search(text.span, 0..<text.count, wholly: true) != nil
  }

  /// The first match in `text[bounds]` that begins at `from` or later; `^` and `$` are the ends of the bounds.
  mutating func first(in text: Span<UInt8>, _ bounds: Range<Int>, from: Int) -> Range<Int>? {
    search(text, bounds, from: from, wholly: false)
  }

  private mutating func search(_ text: Span<UInt8>, _ bounds: Range<Int>, from: Int? = nil, wholly: Bool) -> Range<Int>? {
    var at = from ?? bounds.lowerBound
    var found: Range<Int>?
    startRound()
    following.removeAll(keepingCapacity: true)
    while true {
      if following.isEmpty {
        if found != nil || wholly && at > bounds.lowerBound { return found }
        while at < bounds.upperBound, !expression.firstBytes[Int(text[at])] { at += 1 }
      }
      if found == nil, !wholly || at == bounds.lowerBound { add(0, start: at, text, bounds, at) }
      swap(&current, &following)
      following.removeAll(keepingCapacity: true)
      startRound()
      let next = at < bounds.upperBound ? ExpressionMachine.scalar(text, at, bounds.upperBound) : nil
      var place = 0
      while place < current.count {
        let thread = current[place]
        place += 1
        switch steps[Int(thread.step)] {
        case .found:
          if wholly, at < bounds.upperBound { continue }
          found = Int(thread.start)..<at
          // Those after it are less preferred.
          place = current.count
        case .take(let set):
          if let next, sets[set].contains(next.value) { add(thread.step + 1, start: Int(thread.start), text, bounds, at + next.length) }
        default: break
        }
      }
      guard let next else { return found }
      at += next.length
    }
  }

  private mutating func startRound() {
    if round == .max {
      round = 0
      for step in rounds.indices { rounds[step] = 0 }
    }
    round += 1
  }

  /// Puts a thread among the following ones, after taking all steps that take no character.
  private mutating func add(_ step: Int32, start: Int, _ text: Span<UInt8>, _ bounds: Range<Int>, _ at: Int) {
    waiting.append(step)
    while let step = waiting.popLast() {
      if rounds[Int(step)] == round { continue }
      rounds[Int(step)] = round
      switch steps[Int(step)] {
      case .jump(let target): waiting.append(Int32(truncatingIfNeeded: target))
      case .split(let first, let second):
        waiting.append(Int32(truncatingIfNeeded: second))
        waiting.append(Int32(truncatingIfNeeded: first))
      case .check(let assertion): if holds(assertion, text, bounds, at) { waiting.append(step + 1) }
      case .take, .found: following.append(Thread(step: step, start: Int32(truncatingIfNeeded: start)))
      }
    }
  }

  private func holds(_ assertion: ExpressionAssertion, _ text: Span<UInt8>, _ bounds: Range<Int>, _ at: Int) -> Bool {
    switch assertion {
    case .start: return at == bounds.lowerBound
    case .end: return at == bounds.upperBound
    case .wordBoundary, .noWordBoundary:
      let before = at > bounds.lowerBound && ExpressionMachine.isWord(text, before: at, bounds)
      let after = at < bounds.upperBound && ExpressionMachine.isWord(ExpressionMachine.scalar(text, at, bounds.upperBound).value)
      return (before != after) == (assertion == .wordBoundary)
    }
  }

  private static func isWord(_ text: Span<UInt8>, before at: Int, _ bounds: Range<Int>) -> Bool {
    var start = at - 1
    while start > bounds.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(scalar(text, start, at).value)
  }

  private static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return value == 0x5F || value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 }
    return Unicode.Scalar(value).map { ScalarSet.Category.word.contains($0) } ?? false
  }

  /// The scalar at a byte of well-formed UTF-8.
  @inline(__always)
  private static func scalar(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let lead = text[at]
    if lead < 0x80 { return (lead == 0x09 || lead == 0x0A || lead == 0x0D ? 0x20 : UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= end else { return (0xFFFD, max(1, end - at)) }
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    return (value, length)
  }
}
