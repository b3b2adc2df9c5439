import AnalyzerKit

/// The ledger of an article's sources: who is quoted, paraphrased or cited, whether they are named, in what capacity they speak.
///
/// Who said what comes from the quotes, who is who from people and entities; here each source's words are typed and what it says is added up.
public struct SourcesAnalyzer: Analyzer {
  public static let key = LayerKey<Source>.sources
  public static let info = AnalyzerInfo(
    verb: "sources", letter: "c", summary: "who is quoted, named or not, in what role, with how many words", version: "1.0",
    examples: SourcesExamples.all, aliases: ["ledger"],
    details: """
      A source without a name and without a reason for that is what an editor asks about:
        expect 0 sources --named no --where reason=
      """)
  public static let requires: [Requirement] = [.layer(.entities), .layer(.people), .layer(.quotes)]

  public init(options: NoOptions) {}

  public func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Source] {
    // Roles and forms are told by words of English.
    try UnreadLanguage.unlessEnglish(text.article)
    let typer = SourceTyper(text, entities: try layers[.entities], people: try layers[.people])
    return Ledger(typer: typer, quotes: try layers[.quotes]).sources()
  }
}
