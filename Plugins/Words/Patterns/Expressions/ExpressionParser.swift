/// Reads a regular expression: the common notation of Perl, Python and ICU without what can make a search endless.
///
/// Read are `.` `[a-z]` `[^…]` `\w \d \s \b` and their capitals, `\p{L} \p{Lu} \p{Ll} \p{N} \p{P}`, `^ $`, `( ) (?: )`, `|`, `* + ? {2} {2,}
/// {2,5}` and their lazy forms with `?` after them. Look-around and back-references are refused.
struct ExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private let ignoresCase: Bool
  private var depth = 0

  private static let maximumDepth = 100
  static let maximumCount = 1000

  init(_ source: String, ignoresCase: Bool) {
    scalars = Array(source.unicodeScalars)
    self.ignoresCase = ignoresCase
  }

  mutating func parse() throws(ExpressionError) -> ExpressionNode {
    let node = try choice()
    if at < scalars.count { throw error("there is no “(” for this “)”") }
    return node
  }

  private func error(_ message: String, at place: Int? = nil) -> ExpressionError {
    ExpressionError(message: message, position: (place ?? at) + 1)
  }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  private mutating func choice() throws(ExpressionError) -> ExpressionNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(ExpressionError) -> ExpressionNode {
    var nodes: [ExpressionNode] = []
    while let scalar = next, scalar != "|", scalar != ")" { nodes.append(try quantified(try atom())) }
    return nodes.isEmpty ? .empty : nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func quantified(_ atom: ExpressionNode) throws(ExpressionError) -> ExpressionNode {
    let start = at
    guard let (minimum, maximum) = try quantifier() else { return atom }
    if case .assertion = atom { throw error("there is nothing to repeat before “\(scalars[start])”", at: start) }
    let isGreedy = !take("?")
    if take("+") { throw error("possessive repetition is not read: write it without the second +", at: at - 1) }
    let second = at
    if try quantifier() != nil { throw error("two repetitions one after the other", at: second) }
    return .repetition(atom, minimum: minimum, maximum: maximum, isGreedy: isGreedy)
  }

  private mutating func quantifier() throws(ExpressionError) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = at
    guard take("{") else { return nil }
    guard let minimum = try count() else {
      at = start
      return nil
    }
    var maximum: Int? = minimum
    if take(",") { maximum = try count() }
    guard take("}") else { throw error("the “{” is not closed: write {2}, {2,} or {2,5}", at: start) }
    if let maximum, maximum < minimum { throw error("{\(minimum),\(maximum)} ends before it begins", at: start) }
    return (minimum, maximum)
  }

  private mutating func count() throws(ExpressionError) -> Int? {
    let start = at
    var value = 0
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = min(value * 10 + Int(scalar.value - 48), ExpressionParser.maximumCount + 1)
      at += 1
    }
    if at == start { return nil }
    if value > ExpressionParser.maximumCount { throw error("more than \(ExpressionParser.maximumCount) repetitions", at: start) }
    return value
  }

  private mutating func atom() throws(ExpressionError) -> ExpressionNode {
    let start = at
    let scalar = scalars[at]
    at += 1
    switch scalar {
    case "(": return try group(start)
    case "[":
      var reader = SetReader(scalars, at: at)
      let set = try reader.set(openedAt: start)
      at = reader.at
      return finished(set)
    case ".":
      var set = ScalarSet()
      set.insert(0x0A...0x0A)
      set.isNegated = true
      return finished(set)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "*", "+", "?": throw error("there is nothing to repeat before “\(scalar)”", at: start)
    case "\\": return try escape(start)
    default:
      var set = ScalarSet()
      set.insert(scalar.value...scalar.value)
      return finished(set)
    }
  }

  private func finished(_ set: ScalarSet) -> ExpressionNode {
    var set = set
    set.finish(ignoresCase: ignoresCase)
    return .set(set)
  }

  private mutating func group(_ start: Int) throws(ExpressionError) -> ExpressionNode {
    if take("?"), !take(":") {
      throw error("only (?: ) is read of the groups that begin with (?: look-around and flags are not", at: start)
    }
    depth += 1
    if depth > ExpressionParser.maximumDepth {
      throw error("more than \(ExpressionParser.maximumDepth) brackets inside each other", at: start)
    }
    let node = try choice()
    depth -= 1
    guard take(")") else { throw error("the “(” is not closed", at: start) }
    return node
  }

  private mutating func escape(_ start: Int) throws(ExpressionError) -> ExpressionNode {
    if take("b") { return .assertion(.wordBoundary) }
    if take("B") { return .assertion(.noWordBoundary) }
    var reader = SetReader(scalars, at: start)
    let set = try reader.escape()
    at = reader.at
    return finished(set)
  }
}
