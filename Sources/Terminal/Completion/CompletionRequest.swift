/// What was typed when Tab was pressed.
public struct CompletionRequest: Sendable {
  /// The whole line.
  public let text: String
  /// Where the cursor is in it, in UTF-8 bytes.
  public let cursor: Int

  public init(text: String, cursor: Int) {
    self.text = text
    self.cursor = cursor
  }

  /// The line up to the cursor.
  public var beforeCursor: String { String(decoding: text.utf8.prefix(cursor), as: UTF8.self) }

  /// The byte after the last blank before the cursor: where a word without quotation marks starts.
  public var lastBlankEnd: Int {
    let before = Array(text.utf8.prefix(cursor))
    return (before.lastIndex { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } ?? -1) + 1
  }
}
