import AnalyzerKit

/// `balance`: who gets how many words in a set of articles.
struct BalanceVerb: GroupingVerb {
  static let info = VerbInfo(
    verb: "balance", summary: "who gets how many words: statements, quoted and paraphrased words of every speaker, and their shares",
    examples: [
      ("balance --top 10", "who speaks most in the articles in use, each speaker joined over all of them as by entities --across"),
      ("balance --by publisher", "the same for each outlet; shares are those of the outlet's words"),
      ("balance --by publisher,month --speaker vos", "one speaker's share through time"),
      ("balance --type person --sort -quoted_words", "people by words in quotation marks"),
      ("balance --where type= --columns speaker,statements,refs", "sources without a name, and the quotations behind each row"),
    ], isAboutAllArticles: true)
  static let requires: [Requirement] = [.layer(.entities), .layer(.quotes)]

  private let options: BalanceOptions

  init(options: BalanceOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError("balance takes no argument, not “\(word)”: balance --speaker \(word) lists one speaker", argument: 0)
    }
    self.options = options
  }

  static let columns: [FieldSchema] = [
    FieldSchema(
      "speaker", .text, help: "who is said to have said it, by the fullest name in the articles; empty: nobody is named", isOptional: true),
    FieldSchema(
      "type", .text, help: "as for entities; empty for a source without a name (“officials”), which need not be the same in two articles",
      values: EntityType.allCases.map(\.rawValue), isOptional: true),
    FieldSchema("statements", .integer, help: "quotations and other attributions", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles"),
    FieldSchema("words", .integer, help: "words of what was said, quoted or not", aggregation: .sum),
    FieldSchema("quoted_words", .integer, help: "those in quotation marks", aggregation: .sum),
    FieldSchema("paraphrased_words", .integer, help: "those in the article's own words", aggregation: .sum),
    FieldSchema("share", .number, help: "share of all such words", isOptional: true, aggregation: .sum, decimals: 3),
    FieldSchema("quoted_share", .number, help: "share of all quoted words", isOptional: true, aggregation: .sum, decimals: 3),
    FieldSchema("refs", .texts, help: "the quotations behind the row, as why takes them", isShown: false),
  ]

  func run(_ groups: [SessionView]) throws -> [Table] {
    let set = try SetOfNames(groups) { !$0.isValue }
    let joiner = AcrossJoiner(set, exact: options.exact)
    let names = ShownName.all(set, joiner)
    return try groups.map { view in
      let counts = try SpeakerCounts(view, set, joiner).inOrder
      let words = counts.reduce(0) { $0 + $1.words }
      let quoted = counts.reduce(0) { $0 + $1.quoted }
      let rows = counts.map { row($0, names, words: words, quoted: quoted) }
      return Table(columns: Self.columns, rows: rows, notes: notes(counts, words: words, quoted: quoted, of: view))
    }
  }

  private func row(_ count: SpeakerCounts.Count, _ names: [ShownName], words: Int, quoted: Int) -> TableRow {
    let speaker: FieldValue
    var type = FieldValue.none
    switch count.key {
    case .name(let name):
      speaker = .text(names[name].text)
      type = .text(names[name].type.rawValue)
    case .words: speaker = .text(count.name)
    case .nobody: speaker = .none
    }
    return TableRow([
      speaker, type, .integer(count.statements), .integer(count.articles), .integer(count.words), .integer(count.quoted),
      .integer(count.paraphrased), share(count.words, words), share(count.quoted, quoted), .texts(count.refs),
    ])
  }

  private func share(_ part: Int, _ whole: Int) -> FieldValue { whole > 0 ? .number(Double(part) / Double(whole)) : .none }

  private func notes(_ counts: [SpeakerCounts.Count], words: Int, quoted: Int, of view: SessionView) -> [String] {
    let statements = counts.reduce(0) { $0 + $1.statements }
    let without = counts.first { $0.key == .nobody }?.statements ?? 0
    let articles = view.items.count
    return [
      "statements with a speaker: \(statements - without) of \(statements), in \(articles) \(articles == 1 ? "article" : "articles"); "
        + "\(words) words, \(quoted) of them quoted"
    ]
  }
}
