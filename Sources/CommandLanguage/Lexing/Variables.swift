/// What `$name`, `$1` and `$*` stand for.
public struct Variables: Sendable, Equatable {
  /// The values made by `let`.
  public var values: [String: String]
  /// The arguments of the script: `$1` is the first, `$*` all of them.
  public var arguments: [String]

  public init(values: [String: String] = [:], arguments: [String] = []) {
    self.values = values
    self.arguments = arguments
  }

  /// The end of the name that starts at `start`: digits, `*`, or an ASCII letter or `_` and what may follow it. Nil where `$` is a letter.
  static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "*") { return start + 1 }
    var end = start
    if isDigit(bytes[start]) {
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    } else {
      while end < bytes.count, isLetter(bytes[end]) || (end > start && isDigit(bytes[end])) { end += 1 }
    }
    return end == start ? nil : end
  }

  /// Whether `let` may set it and `$` finds it.
  public static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return endOfName(bytes, 0) == bytes.count && isLetter(bytes[0])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  /// The word with its variables replaced. `$*` makes one word of each argument, and none where there are none.
  func expand(_ word: Word) throws(CommandError) -> [Word] {
    guard word.isLiteral else { return [word] }
    var words: [Word] = []
    var pieces: [Word.Piece] = []
    for piece in word.pieces {
      guard case .variable(let name) = piece.kind else {
        pieces.append(piece)
        continue
      }
      if name == "*" {
        for (index, argument) in arguments.enumerated() {
          if index > 0 {
            words.append(Word(pieces: pieces, range: word.range))
            pieces = []
          }
          pieces.append(Word.Piece(piece.kind, argument, piece.range))
        }
      } else {
        try pieces.append(Word.Piece(piece.kind, value(of: name, at: piece.range), piece.range))
      }
    }
    if !pieces.isEmpty { words.append(Word(pieces: pieces, range: word.range)) }
    return words
  }

  private func value(of name: String, at range: Range<Int>) throws(CommandError) -> String {
    if let first = name.utf8.first, Self.isDigit(first) {
      if let number = Int(name), number >= 1, number <= arguments.count { return arguments[number - 1] }
      throw CommandError(.missingArgument(name, given: arguments.count), range)
    }
    guard let value = values[name] else { throw CommandError(.undefinedVariable(name, known: values.keys.sorted()), range) }
    return value
  }
}
