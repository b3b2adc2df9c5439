import AnalyzerKit

/// A list in square brackets, `[a, "b c"]`, read line by line: every line once, however many it goes on over.
struct YAMLFlowList {
  typealias Failure = YAMLScalar.Failure

  /// A scalar of the list, still quoted, with the line on which it ends.
  struct Item {
    var scalar: String
    var line: Int
  }

  private(set) var items: [Item] = []
  private(set) var isClosed = false
  /// What of an item stands on the lines before.
  private var begun = ""

  /// Reads a line of the list; that of the first one begins after the `[`.
  mutating func read(_ text: Substring, line: Int, _ failure: Failure) throws(LexiconError) {
    var start = text.startIndex
    var at = start
    var isFirst = begun.isEmpty
    while at < text.endIndex {
      let character = text[at]
      if isFirst, character == "\"" || character == "'" {
        guard let close = YAMLScalar.closing(text[at...], character) else {
          throw failure("a quotation mark is not closed in “\(text[at...].trimmed)”")
        }
        at = close
      } else if character == "[" || isFirst && character == "{" {
        throw failure("“\(character)” inside a list: close the list before it by “]”; lists in lists cannot be read")
      } else if character == "," || character == "]" {
        take(text[start..<at], line)
        start = text.index(after: at)
        if character == "]" {
          let rest = text[start...].trimmed
          if !rest.isEmpty { throw failure("“\(rest)” after the list's “]”") }
          isClosed = true
          return
        }
      }
      isFirst = character == "," || isFirst && character.isWhitespace
      at = text.index(after: at)
    }
    go(onWith: text[start...])
  }

  private mutating func take(_ scalar: Substring, _ line: Int) {
    go(onWith: scalar)
    if !begun.isEmpty { items.append(Item(scalar: begun, line: line)) }
    begun = ""
  }

  private mutating func go(onWith piece: Substring) {
    let piece = piece.trimmed
    if !begun.isEmpty, !piece.isEmpty { begun += " " }
    begun += piece
  }
}
