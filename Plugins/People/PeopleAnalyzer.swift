import AnalyzerKit

/// Finds who is who in an article: the persons, with every name, noun and pronoun by which the article speaks of them.
///
/// The names come joined from the entities; nouns and pronouns are linked to them by rules, in the order of the text. Each link is in the
/// reason, with the words that decided. “I” and “we” inside quotation marks are left to the quotes.
public struct PeopleAnalyzer: Analyzer {
  public static let key = LayerKey<Person>.people
  public static let info = AnalyzerInfo(
    verb: "people", letter: "p", summary: "who is who: persons with their names, roles, nouns and pronouns", version: "1.0",
    examples: PeopleExamples.all, aliases: ["persons"])
  public static let requires: [Requirement] = [.layer(.entities)]

  public init(options: NoOptions) {}

  public func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Person] {
    // The nouns, the pronouns and the order of words are those of English.
    try UnreadLanguage.unlessEnglish(text.article)
    let entities = try layers[.entities]
    let passage = Passage(text, entities)
    let mentions = MentionFinder(passage: passage).mentions()
    var linker = Linker(passage: passage, mentions: mentions)
    linker.link()
    return PersonWriter(passage: passage, linker: linker, entities: entities).persons()
  }
}
