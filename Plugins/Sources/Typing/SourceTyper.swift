import AnalyzerKit

/// Tells the form and the role of a source from its words and what the article says elsewhere of the one they mean.
public struct SourceTyper {
  let passage: Passage
  let phrases: PhraseReader
  let partials: PartialNames
  private let forms: FormRules
  private let roles: RoleFinder

  public init(_ text: AnalyzedText, entities: Layer<Entity>, people: Layer<Person>) {
    passage = Passage(text, entities: entities, people: people)
    phrases = PhraseReader(passage: passage)
    partials = PartialNames(passage: passage)
    forms = FormRules(passage: passage, partials: partials)
    roles = RoleFinder(passage: passage)
  }

  /// The form and the role of any stretch of the text that shows a source.
  public func type(_ span: TextSpan) -> SourceType {
    guard let phrase = phrases.phrase(passage.text.tokens.range(in: span)) else { return SourceType(form: .unattributed) }
    var type = forms.type(phrase)
    if let vote = roles.role(of: phrase, type) {
      type.role = vote.role
      type.roleWords = passage.text.tokens.span(vote.words)
    }
    return type
  }

  /// The role of somebody of whom no words are at hand.
  func role(ofEntity entity: Int) -> (SourceRole, TextSpan)? {
    roles.role(ofEntity: entity).map { ($0.role, passage.text.tokens.span($0.words)) }
  }
}
