import AnalyzerKit

/// `verbs`: the verbs that attribute what was said, what each lets on, and how much oftener they stand here than in other articles.
struct VerbsVerb: Verb {
  static let info = VerbInfo(
    verb: "verbs", summary: "verbs of saying, what they let on, and how often they stand here and in the outlet's other articles",
    examples: [
      ("verbs --class doubtful,assertive", "the verbs that take a side, against the outlet's other open articles"),
      ("verbs --by speaker --class doubtful", "whose words are “claimed” and “alleged”"),
      ("verbs --speaker whitcombe --against rest", "how one speaker is introduced, against every other open article"),
      ("verbs --by class", "neutral, doubtful and assertive verbs, counted"),
      ("verbs --article 1-3 --against archive.jsonl --columns verb,count,refs", "against files; and the quotations behind each row"),
    ], aliases: ["cues"], isAboutAllArticles: true, divisionOption: "per")
  static let requires: [Requirement] = [.layer(.quotes)]

  private let options: VerbsOptions

  init(options: VerbsOptions, arguments: [String]) throws {
    if let word = arguments.first { throw VerbError("verbs takes no argument, not “\(word)”: --verb \(word) lists one", argument: 0) }
    self.options = options
  }

  private var columns: [FieldSchema] {
    let speaker = FieldSchema("speaker", .text, help: "whose words the verb attributes", isOptional: true)
    return (options.per == nil ? [] : [speaker]) + [
      FieldSchema("verb", .text, help: "the verb, phrase or noun that carries the cue, in its dictionary form"),
      FieldSchema(
        "class", .text, help: "neutral (said), doubtful (claimed), assertive (admitted); empty for what is no verb of saying",
        values: VerbOfSaying.allCases.map(\.rawValue), isOptional: true),
      FieldSchema("count", .integer, help: "how often it attributes something in the articles in use", aggregation: .sum),
      FieldSchema(
        "rate", .number, help: "per 100 attributions (of the speaker, where speakers are told apart)", isOptional: true,
        aggregation: options.per == nil ? .sum : .none, decimals: 1),
      FieldSchema("reference", .integer, help: "how often in the other articles", isOptional: true, aggregation: .sum),
      FieldSchema(
        "reference_rate", .number, help: "per 100 attributions there", isOptional: true, aggregation: options.per == nil ? .sum : .none,
        decimals: 1),
      FieldSchema("ratio", .number, help: "rate/reference_rate", isOptional: true),
      FieldSchema(
        "log_likelihood", .number, help: "G2 of both counts, negative where the verb is rarer here; above 3.84 is p < 0.05",
        isOptional: true),
      FieldSchema("refs", .texts, help: "the quotations behind the row, as why takes them", isShown: false),
    ]
  }

  /// Columns that are empty without other articles.
  private static let ofReference: Set<String> = ["reference", "reference_rate", "ratio", "log_likelihood"]

  func run(_ view: SessionView) throws -> Table {
    if view.items.isEmpty { return Table(columns: columns) }
    let counts = try VerbCounts(view.items, view, speaker: options.speaker, dividesSpeakers: options.per != nil)
    let others = try reference(view)
    let reference = try VerbCounts(others, view)
    let rows = counts.counts.enumerated().sorted { one, other in
      one.element.count != other.element.count ? one.element.count > other.element.count : one.offset < other.offset
    }.map { row($0.element, counts, reference, hasReference: !others.isEmpty) }
    var columns = columns
    if others.isEmpty {
      for at in columns.indices where Self.ofReference.contains(columns[at].name) { columns[at].isShown = false }
    }
    return Table(columns: columns, rows: rows, notes: notes(counts, reference, others, view))
  }

  private func row(_ count: VerbCounts.Count, _ counts: VerbCounts, _ reference: VerbCounts, hasReference: Bool) -> TableRow {
    let compared = VerbComparison(
      count: count.count, total: options.per == nil ? counts.total : counts.total(of: count), otherCount: reference.count(of: count.lemma),
      otherTotal: reference.total)
    return TableRow(
      (options.per == nil ? [] : [count.speaker.fieldValue]) + [
        .text(count.lemma), count.verb.fieldValue, .integer(count.count), compared.rate.fieldValue,
        hasReference ? .integer(compared.otherCount) : .none, compared.otherRate.fieldValue, compared.ratio.fieldValue,
        compared.logLikelihood.fieldValue, .texts(count.refs),
      ])
  }

  /// The articles that the counts are compared with; none where there are no others of the outlets.
  private func reference(_ view: SessionView) throws -> [SessionView.Item] {
    if options.against != VerbsOptions.outlet {
      let others = try view.items(of: options.against)
      let numbers = Set(view.items.map(\.number))
      if others.contains(where: { numbers.contains($0.number) }) {
        throw VerbError("--against \(options.against) holds articles that are in use: choose others with --article or --against")
      }
      return others
    }
    let outlets = Set(view.items.compactMap { $0.article.metadata.publisher.map(TextFolding.fold) })
    if outlets.isEmpty { return [] }
    return try view.items(of: "rest").filter { $0.article.metadata.publisher.map { outlets.contains(TextFolding.fold($0)) } ?? false }
  }

  private func notes(_ counts: VerbCounts, _ reference: VerbCounts, _ others: [SessionView.Item], _ view: SessionView) -> [String] {
    let articles = { (count: Int) in "\(count) \(count == 1 ? "article" : "articles")" }
    let here = "attributions with a verb: \(counts.total) of \(counts.attributions) in \(articles(view.items.count))"
    if others.isEmpty {
      return ["\(here); no other article of the outlet is open: --against names what to compare with"]
    }
    return ["\(here); reference: \(reference.total) of \(reference.attributions) in \(articles(others.count))"]
  }
}
