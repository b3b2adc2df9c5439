/// Something that somebody is said to have said, thought or shown: who (source), how (cue), what (content).
///
/// Spans follow PolNeAR's conventions: content with its quotation marks, the source as the whole noun phrase, the cue as one verb group.
public struct Quote: Mark {
  /// Whose words they are.
  public enum Kind: String, FieldChoice, CaseIterable {
    /// All words of the content stand in quotation marks.
    case direct
    /// Some of them do.
    case mixed
    /// None does.
    case indirect
  }

  public var span: TextSpan
  public var reason: Reason
  public var kind = Kind.direct
  /// What was said, in the order of the text; several pieces when the source interrupts it or it goes on in the next paragraph.
  public var content: [TextSpan] = []
  /// Who said it, as the sentence names them; empty when nobody is named.
  public var source: [TextSpan] = []
  /// The words that attribute it: “told”, “according to”.
  public var cue: [TextSpan] = []
  /// The verb or noun that carries the cue in its dictionary form: “say” for “has repeatedly said”; nil without a cue that has words.
  public var cueLemma: String?
  /// Who that is, by the fullest name in the article; nil when unknown.
  public var speaker: String?
  /// The id of the speaker among the entities.
  public var entity: String?
  /// The id of the speaker among the people.
  public var person: String?
  /// What the verb that attributes it lets on about its truth; nil where that is no verb of saying.
  public var verb: VerbOfSaying?
  /// To whom it was said.
  public var toldTo: String?
  /// Who reported that it was said (“AP reports X said …”).
  public var reportedBy: String?
  /// Where, when or in what it was said, in the article's words: “in an interview published Friday”.
  public var occasion: String?

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
    content = [span]
  }

  public var places: [TextSpan] { content }

  public static let fields: [Field<Quote>] = [
    Field("kind", \.kind, help: "whose words: direct (all in quotation marks), mixed, indirect", editable: true),
    Field("speaker", \.speaker, help: "who said it, by the fullest name in the article", editable: true),
    Field("told_to", \.toldTo, help: "to whom", editable: true),
    Field("content", \.content, help: "what was said", editable: true),
    Field(
      "verb", \.verb, help: "what the verb of saying lets on about its truth: neutral (said), doubtful (claimed), assertive (admitted)",
      editable: true, shown: false),
    Field("cue", \.cue, help: "the words that attribute it", editable: true, shown: false),
    Field("cue_lemma", \.cueLemma, help: "the word that carries the cue, in its dictionary form: say, point out", shown: false),
    Field("source", \.source, help: "who said it, as the sentence has it", editable: true, shown: false),
    Field("entity", \.entity, help: "the speaker's id among the entities", shown: false),
    Field("person", \.person, help: "the speaker's id among the people", shown: false),
    Field("occasion", \.occasion, help: "where, when or in what it was said, in the article's words", editable: true, shown: false),
    Field("reported_by", \.reportedBy, help: "who reported that it was said", editable: true, shown: false),
  ]
}

extension LayerKey where M == Quote {
  /// Quotations and other attributions.
  public static var quotes: LayerKey<Quote> { LayerKey("quotes") }
}
