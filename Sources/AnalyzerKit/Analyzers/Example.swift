/// An example of what an analyzer finds: shown by `help`, run as a test.
///
/// `⟦` and `⟧` enclose the places of the marks: `Example("The mayor ⟦reportedly⟧ resigned.")`. A text without brackets is an example of
/// something that is not to be found.
public struct Example: Sendable {
  /// The text with its brackets.
  public var marked: String
  /// For each mark, in order, some of its fields as a table would show them.
  public var fields: [KeyValuePairs<String, String>]
  /// The text is a whole article with title and paragraphs instead of one paragraph.
  public var isArticle: Bool
  /// Options for this example, by name.
  public var options: KeyValuePairs<String, String>

  public init(
    _ marked: String, _ fields: [KeyValuePairs<String, String>] = [], isArticle: Bool = false, options: KeyValuePairs<String, String> = [:]
  ) {
    self.marked = marked
    self.fields = fields
    self.isArticle = isArticle
    self.options = options
  }

  /// The text without its brackets, and the places that they enclosed, in UTF-8 bytes and in the order of their opening brackets.
  ///
  /// Brackets may be nested. A bracket without a partner is ignored.
  public var plain: (text: String, places: [TextSpan]) {
    var bytes: [UInt8] = []
    var places: [TextSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(places.count)
        places.append(TextSpan(bytes.count, bytes.count))
      case "⟧":
        if let at = open.popLast() { places[at].end = bytes.count }
      default:
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), places)
  }
}
