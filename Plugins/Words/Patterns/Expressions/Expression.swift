/// A regular expression, ready to be searched for in UTF-8.
struct Expression: Equatable, Sendable {
  let source: String
  let program: ExpressionProgram
  /// For each byte, whether a match may begin with it.
  let firstBytes: [Bool]
  /// ASCII characters that stand one after the other in every match, in some case; empty where none are known.
  let literal: [UInt8]
  /// Whether a match may be empty; everything may begin one then.
  let mayBeEmpty: Bool

  /// Throws `ExpressionError`, which says where it is wrong.
  init(_ source: String, ignoresCase: Bool) throws(ExpressionError) {
    self.source = source
    if source.isEmpty { throw ExpressionError(message: "the expression is empty", position: 1) }
    var parser = ExpressionParser(source, ignoresCase: ignoresCase)
    let node = try parser.parse()
    literal = Expression.literal(node)
    program = try ExpressionProgram(node, of: source)
    let first = Expression.firstBytes(program)
    mayBeEmpty = first == nil
    firstBytes = first ?? [Bool](repeating: true, count: 256)
  }

  /// The longest run of single ASCII characters in a sequence.
  private static func literal(_ node: ExpressionNode) -> [UInt8] {
    guard case .sequence(let nodes) = node else { return [] }
    var longest: [UInt8] = []
    var run: [UInt8] = []
    for node in nodes {
      if case .set(let set) = node, let character = set.singleASCII {
        run.append(character)
        if run.count > longest.count { longest = run }
      } else if case .assertion = node {
        continue
      } else {
        run = []
      }
    }
    return longest
  }

  /// The bytes that a match may begin with; nil where it may be empty.
  private static func firstBytes(_ program: ExpressionProgram) -> [Bool]? {
    var bytes = [Bool](repeating: false, count: 256)
    var seen = [Bool](repeating: false, count: program.steps.count)
    var waiting = [0]
    while let at = waiting.popLast() {
      if seen[at] { continue }
      seen[at] = true
      switch program.steps[at] {
      case .take(let set):
        for byte in 0..<128 where program.sets[set].contains(UInt32(byte)) { bytes[byte] = true }
        // Line breaks and tabs are read as blanks.
        if bytes[0x20] { for byte in [0x09, 0x0A, 0x0D] { bytes[byte] = true } }
        for byte in 128..<256 { bytes[byte] = true }
      case .split(let first, let second): waiting += [first, second]
      case .jump(let target): waiting.append(target)
      case .check: waiting.append(at + 1)
      case .found: return nil
      }
    }
    return bytes
  }
}
