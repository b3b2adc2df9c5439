import AnalyzerKit

/// Finds who is said to have said, thought or shown what, to whom, and who that is.
///
/// Of an article that is known not to be English, only what stands in quotation marks is found, without speakers.
public struct QuotesAnalyzer: Analyzer {
  public static let key = LayerKey<Quote>.quotes
  public static let requires: [Requirement] = [.layer(.entities), .layer(.people)]
  public static let info = AnalyzerInfo(
    verb: "quotes", letter: "q", summary: "who said what, in whose words, to whom", version: "2.0", examples: QuoteExamples.all,
    aliases: ["quote", "quotations"])

  public init(options: NoOptions) {}

  public func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Quote] {
    let article = text.article
    let entities = try layers[.entities]
    let people = try layers[.people]
    let passage = Passage(Emphasis.blanked(article).map { AnalyzedText($0) } ?? text)
    if let language = article.metadata.language, !article.isEnglish { return MarksOnly(passage: passage, language: language).quotes() }
    let finder = AttributionFinder(passage)
    var resolver = SpeakerResolver(passage: passage, units: finder.units, entities: entities, people: people)
    let maker = QuoteMaker(passage: passage)
    return finder.attributions().map { maker.quote($0, resolver.resolve($0)) }
  }
}

extension QuotesAnalyzer {
  /// The attributions of an article by other weights than the program's own, without their speakers: for measuring.
  package static func attributed(_ text: AnalyzedText, _ model: AttributionModel) -> [Quote] {
    let passage = Passage(Emphasis.blanked(text.article).map { AnalyzedText($0) } ?? text)
    let maker = QuoteMaker(passage: passage)
    return AttributionFinder(passage, model: model).attributions().map { maker.quote($0, Speaker()) }
  }
}
