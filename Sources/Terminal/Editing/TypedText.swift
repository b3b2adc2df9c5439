/// Text of many lines made from keys: typed characters, pastes, and the few keys that correct the current line.
struct TypedText {
  /// Complete lines, each with its line feed.
  private var lines = ""
  private var current = ""
  private var paste: BracketedPaste?
  private var escape: [Unicode.Scalar] = []
  /// Whether the user has ended the text.
  private(set) var isComplete = false

  var text: String { lines + current }

  /// Takes a key and returns what is to be shown for it.
  mutating func take(_ scalar: Unicode.Scalar) -> String {
    if paste != nil { return takePasted(scalar) }
    if !escape.isEmpty { return takeEscaped(scalar) }
    switch scalar {
    case "\u{1B}": escape = [scalar]
    case "\u{04}":
      isComplete = true
      return "\n"
    case "\n", "\r":
      isComplete = current == "."
      if !isComplete { lines += current + "\n" }
      current = ""
      return "\n"
    case "\u{7F}", "\u{08}": return current.isEmpty ? "" : erased(current.removeLast())
    case "\u{15}":
      defer { current = "" }
      return current.map(erased).joined()
    default:
      if scalar != "\t", scalar.properties.generalCategory == .control { return "" }
      current.unicodeScalars.append(scalar)
      return VisibleText.make(String(scalar))
    }
    return ""
  }

  private func erased(_ character: Character) -> String {
    String(repeating: "\u{08} \u{08}", count: VisibleText.width(VisibleText.make(String(character))))
  }

  private mutating func takePasted(_ scalar: Unicode.Scalar) -> String {
    guard paste?.take(scalar) == true, let text = paste?.text else { return "" }
    paste = nil
    current += text
    if let end = current.lastIndex(of: "\n") {
      lines += current[...end]
      current = String(current[current.index(after: end)...])
    }
    return VisibleText.make(text, keepingLines: true)
  }

  /// Arrow keys and the like mean nothing here; a paste's opening mark does.
  private mutating func takeEscaped(_ scalar: Unicode.Scalar) -> String {
    escape.append(scalar)
    let isFinal = escape.count > 2 ? (0x40...0x7E).contains(scalar.value) : scalar != "[" && scalar != "O"
    if isFinal {
      if escape == ["\u{1B}", "[", "2", "0", "0", "~"] { paste = BracketedPaste() }
      escape = []
    }
    return ""
  }
}
