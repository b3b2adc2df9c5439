import CommandLanguage

/// A command's line as the journal and the recovery log keep it: what a script's `$1` and `$*` stood for is written out, for the script and its
/// arguments are gone when the line is run again. Variables made by `let` stay: their `let` is in the journal too.
enum ReplayableLine {
  static func make(_ command: Command) -> String {
    var words = [command.verb] + command.words
    switch command.redirect {
    case .file(let word), .append(let word): words.append(word)
    case .shell, nil: break
    }
    var replacements: [(range: Range<Int>, values: [String])] = []
    for word in words {
      for piece in word.pieces {
        guard case .variable(let name) = piece.kind, name == "*" || name.utf8.first.map({ $0 < 0x3A }) == true else { continue }
        let value = Word.quote(piece.text) ?? piece.text
        if let last = replacements.last, last.range == piece.range {
          replacements[replacements.count - 1].values.append(value)
        } else {
          replacements.append((piece.range, [value]))
        }
      }
    }
    if replacements.isEmpty { return command.line }
    var bytes = Array(command.line.utf8)
    for (range, values) in replacements.reversed() { bytes.replaceSubrange(range, with: values.joined(separator: " ").utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
