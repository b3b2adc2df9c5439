/// One way to go on with the word before the cursor.
public struct Completion: Hashable, Sendable {
  /// What takes the place of the word's beginning, quotation marks included where it needs them.
  public var text: String
  /// What the listing shows.
  public var display: String
  /// A few words on what it is, or empty.
  public var help: String
  /// Whether a blank follows when it is the only one: no after `--where=` or a folder.
  public var appendsBlank: Bool

  public init(_ text: String, display: String? = nil, help: String = "", appendsBlank: Bool = true) {
    self.text = text
    self.display = display ?? text
    self.help = help
    self.appendsBlank = appendsBlank
  }
}
