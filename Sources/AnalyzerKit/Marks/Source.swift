/// Somebody or something that the article quotes, paraphrases or cites, with all that it is quoted on.
public struct Source: Mark {
  public enum Named: String, FieldChoice, CaseIterable {
    case yes, partly, no
  }

  public var span: TextSpan
  public var reason: Reason
  /// The fullest name in the article, or the words that describe the source.
  public var name = ""
  /// Whether the article names it; nil where nobody asks for a name: documents, the public, what no source is given for.
  public var named: Named?
  public var form = SourceForm.unattributed
  public var role: SourceRole?
  /// Whether the article says that it keeps the name back.
  public var isWithheld = false
  /// Why, in the article's words; nil where it does not say.
  public var reasonGiven: String?
  /// How many quotations and other attributions it has.
  public var statements = 0
  /// Words of them within quotation marks, and without.
  public var quotedWords = 0
  public var paraphrasedWords = 0
  /// Of all words of the article that are quoted from anyone; nil where none are.
  public var share: Double?
  /// Numbers of the blocks with the first and the last statement, as `outline` counts them.
  public var first = 0
  public var last = 0
  /// To whom it said so.
  public var toldTo: [String] = []
  /// The words that decided the form, and the role.
  public var words: String?
  public var roleWords: String?
  public var entity: String?
  public var person: String?
  /// In the order of the text; never empty.
  public var mentions: [SourceMention] = []

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  public var places: [TextSpan] { mentions.isEmpty ? [span] : mentions.map(\.span) }

  public static let fields: [Field<Source>] = [
    Field("name", \.name, help: "the fullest name in the article, or the words that describe the source", editable: true),
    Field(
      "named", \.named, help: "whether the article names the person or organisation; empty for documents and for the public at large",
      editable: true),
    Field("form", \.form, help: "how the article shows it; by its fullest mention", editable: true),
    Field("role", \.role, help: "in what capacity it speaks, by the article's own words; empty where they do not say", editable: true),
    Field("withheld", \.isWithheld, help: "whether the article says that it keeps the name back", editable: true),
    Field("reason", \.reasonGiven, help: "why the name is kept back, in the article's words", editable: true),
    Field("statements", \.statements, help: "how many quotations and other attributions", total: .sum),
    Field("quoted_words", \.quotedWords, help: "words within quotation marks", total: .sum),
    Field("paraphrased_words", \.paraphrasedWords, help: "words said in the article's own words", shown: false, total: .sum),
    Field("share", \.share, help: "of all words that the article quotes from anyone", decimals: 3),
    Field("first", \.first, help: "the block of the first statement, as outline numbers it", total: .minimum),
    Field("last", \.last, help: "the block of the last statement", total: .maximum),
    Field("told_to", \.toldTo, help: "to whom it said so"),
    Field("words", \.words, help: "the words that decided the form", shown: false),
    Field("role_words", \.roleWords, help: "the words that decided the role", shown: false),
    Field("entity", \.entity, help: "the id among the entities", shown: false),
    Field("person", \.person, help: "the id among the people", shown: false),
    Field("mentions", \.mentions, help: "every place where it is shown with something it says", shown: false),
  ]
}

extension LayerKey where M == Source {
  /// Who is quoted, paraphrased or cited, and on what authority.
  public static var sources: LayerKey<Source> { LayerKey("sources") }
}
