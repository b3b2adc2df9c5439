/// The ways to go on from a word, and where that word starts.
public struct CompletionList: Sendable {
  /// Where the word being completed starts in the line, in UTF-8 bytes; each completion replaces what is between there and the cursor.
  public var start: Int
  /// In the order in which they are listed.
  public var items: [Completion]

  public init(start: Int, items: [Completion]) {
    self.start = start
    self.items = items
  }

  /// The longest text that every item begins with, never half a character.
  var commonPrefix: String {
    guard var prefix = items.first.map({ Array($0.text) }) else { return "" }
    for item in items.dropFirst() {
      let shared = zip(prefix, item.text).prefix { $0 == $1 }.count
      prefix.removeLast(prefix.count - shared)
    }
    return String(prefix)
  }

  /// What Tab puts in place of `typed`, or nil where it can only list.
  ///
  /// Items that do not all begin as typed (an entity found by its last name) are listed until only one is left. Text that a terminal would
  /// obey is never put into the line.
  func insertion(for typed: String) -> String? {
    let text: String
    if items.count == 1 {
      text = items[0].text
    } else {
      text = commonPrefix
      guard text.unicodeScalars.count > typed.unicodeScalars.count, text.lowercased().hasPrefix(typed.lowercased()) else { return nil }
    }
    return text.unicodeScalars.allSatisfy(VisibleText.isSafe) ? text : nil
  }
}
