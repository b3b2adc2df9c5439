/// One place where a person is spoken of, with what links it to the person.
public struct PersonMention: NestedRecord {
  public enum Kind: String, FieldChoice, CaseIterable {
    case name, nominal, pronoun
  }

  public var span = TextSpan(0, 0)
  /// The words as they stand in the text.
  public var text = ""
  public var kind = Kind.name
  /// The rule that links it to the person.
  public var rule = ""
  /// The earlier (of `cataphora`, the later) words of the same person that it was linked to.
  public var antecedent: TextSpan?

  public init() {}

  public init(_ span: TextSpan, text: String, kind: Kind, rule: String, antecedent: TextSpan? = nil) {
    self.span = span
    self.text = text
    self.kind = kind
    self.rule = rule
    self.antecedent = antecedent
  }

  public static let fields: [Field<PersonMention>] = [
    Field("span", \.span, help: "where"),
    Field("text", \.text, help: "the words"),
    Field("kind", \.kind, help: "name, nominal (“the analyst”) or pronoun"),
    Field("rule", \.rule, help: "what links it to the person"),
    Field("antecedent", \.antecedent, help: "the words it was linked to"),
  ]
}
