/// One place where a source is shown with something it says.
public struct SourceMention: NestedRecord {
  /// The source's words; for what has none, the first piece of what is said.
  public var span = TextSpan(0, 0)
  /// The words as they stand in the text.
  public var text = ""
  public var form = SourceForm.unattributed
  public var role: SourceRole?
  /// The words that decided the form.
  public var words: String?
  /// The words that decided the role; they may stand elsewhere.
  public var roleWords: String?
  /// The id among the quotes.
  public var quote: String?

  public init() {}

  public static let fields: [Field<SourceMention>] = [
    Field("span", \.span, help: "where"),
    Field("text", \.text, help: "the words"),
    Field("form", \.form, help: "how these words show the source"),
    Field("role", \.role, help: "in what capacity it speaks"),
    Field("words", \.words, help: "the words that decided the form"),
    Field("role_words", \.roleWords, help: "the words that decided the role"),
    Field("quote", \.quote, help: "the id among the quotes"),
  ]
}
