/// Reads the parts of a regular expression that stand for one character: `[a-z]`, `\w`, `\.`.
struct SetReader {
  private let scalars: [Unicode.Scalar]
  private(set) var at: Int

  init(_ scalars: [Unicode.Scalar], at: Int) {
    self.scalars = scalars
    self.at = at
  }

  private func error(_ message: String, _ place: Int) -> ExpressionError { ExpressionError(message: message, position: place + 1) }

  /// What stands between `[` and `]`; the reader is after the opening one.
  mutating func set(openedAt start: Int) throws(ExpressionError) -> ScalarSet {
    var set = ScalarSet()
    if at < scalars.count, scalars[at] == "^" {
      set.isNegated = true
      at += 1
    }
    var isFirst = true
    while true {
      guard at < scalars.count else { throw error("the “[” is not closed", start) }
      if scalars[at] == "]", !isFirst { break }
      isFirst = false
      let place = at
      let low = try member()
      guard let first = single(low), at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" else {
        set.insert(low)
        continue
      }
      at += 1
      guard let last = single(try member()) else { throw error("a range needs a character at both ends", place) }
      guard first <= last else { throw error("this range ends before it begins", place) }
      set.insert(first...last)
    }
    at += 1
    return set
  }

  private mutating func member() throws(ExpressionError) -> ScalarSet {
    if scalars[at] == "\\" { return try escape() }
    if scalars[at] == "[", at + 1 < scalars.count, scalars[at + 1] == ":" {
      throw error("classes such as [:alpha:] are not read: write \\p{L}", at)
    }
    let set = one(scalars[at].value)
    at += 1
    return set
  }

  private func one(_ value: UInt32) -> ScalarSet {
    var set = ScalarSet()
    set.insert(value...value)
    return set
  }

  private func single(_ set: ScalarSet) -> UInt32? {
    guard set.categories.isEmpty, set.ranges.count == 1, set.ranges[0].count == 1 else { return nil }
    return set.ranges[0].lowerBound
  }

  /// A backslash and what follows it.
  mutating func escape() throws(ExpressionError) -> ScalarSet {
    let start = at
    guard at + 1 < scalars.count else { throw error("nothing follows the “\\”", start) }
    let scalar = scalars[at + 1]
    at += 2
    var set = ScalarSet()
    switch scalar {
    case "w": set.insert(.word)
    case "W": set.insert(.word, isNegated: true)
    case "d": set.insert(.digit)
    case "D": set.insert(.digit, isNegated: true)
    case "s": set.insert(.space)
    case "S": set.insert(.space, isNegated: true)
    case "p", "P": set.insert(try property(start), isNegated: scalar == "P")
    case "n": return one(0x0A)
    case "r": return one(0x0D)
    case "t": return one(0x09)
    case "b", "B": throw error("\\\(scalar) cannot stand between brackets", start)
    case "0"..."9": throw error("references to a group, such as \\\(scalar), are not read", start)
    case "a"..."z", "A"..."Z": throw error("\\\(scalar) is not read", start)
    default: return one(scalar.value)
    }
    return set
  }

  private mutating func property(_ start: Int) throws(ExpressionError) -> ScalarSet.Category {
    var name = ""
    if at < scalars.count, scalars[at] == "{" {
      at += 1
      while at < scalars.count, scalars[at] != "}" {
        name.unicodeScalars.append(scalars[at])
        at += 1
      }
      guard at < scalars.count else { throw error("the “{” is not closed: write \\p{L}", start) }
      at += 1
    } else if at < scalars.count {
      name = String(scalars[at])
      at += 1
    }
    switch name {
    case "L", "Alphabetic": return .letter
    case "Lu": return .upper
    case "Ll": return .lower
    case "N", "Nd": return .digit
    case "P": return .punctuation
    default: throw error("\\p{\(name)} is not read: there are \\p{L}, \\p{Lu}, \\p{Ll}, \\p{N} and \\p{P}", start)
    }
  }
}
