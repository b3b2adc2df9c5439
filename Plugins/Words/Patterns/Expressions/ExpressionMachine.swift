/// Runs a regular expression over UTF-8: of the matches that begin first the one that the expression prefers, as in Perl.
///
/// White space other than the blank is read as a blank, as a concordance shows it: a line break inside a paragraph is one. Holds the memory of a
/// search, so that the next one needs none.
///
/// A match in a text has at most `maximumLength` characters, which bounds the time of a search: without it one that begins everywhere and ends
/// nowhere (`a.*z`) would look through the rest of a paragraph again and again.
struct ExpressionMachine {
  private struct Thread {
    var step: Int32
    var start: Int32
    /// Characters taken since the start.
    var length: Int32
  }

  /// Unicode scalars of a match in a text; a word that is matched from end to end may have any number.
  static let maximumLength = 2000
  /// Characters that are looked at between two calls of `check`.
  private static let pause = 256

  let expression: Expression
  private let steps: [ExpressionProgram.Step]
  private let sets: [ScalarSet]
  private var current: [Thread] = []
  private var following: [Thread] = []
  /// For each step, the last round that put it into a list.
  private var rounds: [Int32]
  private var round: Int32 = 0
  /// Characters looked at since `check` was called.
  private var characters = 0
  private var waiting: [Int32] = []

  init(_ expression: Expression) {
    self.expression = expression
    steps = expression.program.steps
    sets = expression.program.sets
    rounds = Array(repeating: 0, count: steps.count)
  }

  /// Whether the expression matches from the first to the last byte. `check` is called now and then and may throw.
  mutating func matchesAll(_ text: ArraySlice<UInt8>, check: () throws -> Void) rethrows -> Bool {
    try search(text.span, 0..<text.count, from: 0, wholly: true, check) != nil
  }

  /// The first match in `text[bounds]` that begins at `from` or later; `^` and `$` are the ends of the bounds. `check` may throw.
  mutating func first(in text: Span<UInt8>, _ bounds: Range<Int>, from: Int, check: () throws -> Void) rethrows -> Range<Int>? {
    try search(text, bounds, from: from, wholly: false, check)
  }

  private mutating func search(
    _ text: Span<UInt8>, _ bounds: Range<Int>, from: Int, wholly: Bool, _ check: () throws -> Void
  ) rethrows -> Range<Int>? {
    let limit = wholly ? Int32.max : Int32(ExpressionMachine.maximumLength)
    var at = from
    var found: Range<Int>?
    startRound()
    following.removeAll(keepingCapacity: true)
    while true {
      if following.isEmpty {
        if found != nil || wholly && at > bounds.lowerBound { return found }
        while at < bounds.upperBound, !expression.firstBytes[Int(text[at])] { at += 1 }
      }
      characters += 1
      if characters == ExpressionMachine.pause {
        characters = 0
        try check()
      }
      if found == nil, !wholly || at == bounds.lowerBound { add(0, start: at, length: 0, text, bounds, at) }
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
          if let next, thread.length < limit, sets[set].contains(next.value) {
            add(thread.step + 1, start: Int(thread.start), length: thread.length + 1, text, bounds, at + next.length)
          }
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
  private mutating func add(_ step: Int32, start: Int, length: Int32, _ text: Span<UInt8>, _ bounds: Range<Int>, _ at: Int) {
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
      case .take, .found: following.append(Thread(step: step, start: Int32(truncatingIfNeeded: start), length: length))
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
