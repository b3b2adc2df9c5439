import AnalyzerKit
import Foundation

/// `cooccur`: which names stand together, how often, and how closely they belong together; a table of pairs, or a network.
struct CooccurVerb: GroupingVerb {
  static let info = VerbInfo(
    verb: "cooccur", arguments: "[NAME]",
    summary: "which names stand together in a paragraph, sentence or article, and how closely; also as a network (--as graphml)",
    examples: [
      ("cooccur --top 20", "the pairs of names that share most paragraphs"),
      ("cooccur putin --within sentence", "who and what is named in a sentence with him"),
      ("cooccur --type PERSON,ORG --min 3 > net.graphml", "people and organisations as a network for Gephi, networkx, igraph …"),
      ("cooccur --within article --sort -log_dice", "names that belong together, common or not"),
      ("cooccur merkel --by month", "her company through time"),
    ], aliases: ["cooccurrence"], isAboutAllArticles: true)
  static let requires: [Requirement] = [.layer(.entities)]

  private let options: CooccurOptions
  private let types: Set<EntityType>
  /// Folded words of the name that is looked around, nil for all.
  private let wanted: String?
  private let typed: String

  init(options: CooccurOptions, arguments: [String]) throws {
    if options.min < 1 { throw VerbError("--min takes a number from 1, not “\(options.min)”") }
    types = try options.types()
    typed = arguments.joined(separator: " ")
    wanted = arguments.isEmpty ? nil : TextFolding.fold(typed)
    self.options = options
  }

  static let columns: [FieldSchema] = [
    FieldSchema("name", .text, help: "one of the two; the one that was asked for, else the one of more"),
    FieldSchema("type", .text, help: "its type", values: EntityType.allCases.map(\.rawValue)),
    FieldSchema("other", .text, help: "the other one"),
    FieldSchema("other_type", .text, help: "its type", values: EntityType.allCases.map(\.rawValue)),
    FieldSchema("weight", .integer, help: "in how many paragraphs (sentences, articles) both stand", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles"),
    FieldSchema(
      "jaccard", .number, help: "of the paragraphs that hold one of them, the share that holds both", decimals: 3,
      details: FieldDetails(formula: "f(x,y) / (f(x) + f(y) − f(x,y))", undefined: "", source: "Jaccard (1912), New Phytologist 11")),
    FieldSchema(
      "log_dice", .number, help: "how closely they belong together, 14 at the most; does not depend on the size of the set", decimals: 2,
      details: FieldDetails(
        formula: "14 + log2(2 f(x,y) / (f(x) + f(y))), f in paragraphs", undefined: "",
        source: "Rychlý (2008), A lexicographer-friendly association score, RASLAN")),
  ]

  func run(_ groups: [SessionView]) throws -> [Table] {
    let types = types
    let set = try SetOfNames(groups) { types.contains($0) }
    let joiner = AcrossJoiner(set, exact: options.exact)
    let names = ShownName.all(set, joiner)
    return try groups.map { view in
      let units = try NamesByUnit(view, set, joiner, within: options.within)
      let pairs = try PairCounts(units, checkInterrupt: view.checkInterrupt)
      return table(pairs, units, names, set, joiner, of: view)
    }
  }

  private func table(
    _ pairs: PairCounts, _ units: NamesByUnit, _ names: [ShownName], _ set: SetOfNames, _ joiner: AcrossJoiner, of view: SessionView
  ) -> Table {
    let asked = wanted.map { wanted in
      pairs.names.map {
        NameSearch.holds(wanted, names[$0].text) || joiner.marks(of: $0).contains { NameSearch.holds(wanted, set.marks[$0].name) }
      }
    }
    var rows: [(row: TableRow, weight: Int, logDice: Double)] = []
    pairs.forEach { pair in
      if pair.weight < options.min { return }
      var (first, second) = (pair.first, pair.second)
      if let asked {
        if !asked[first], !asked[second] { return }
        if !asked[first] { swap(&first, &second) }
      } else if pairs.frequencies[second] > pairs.frequencies[first] {
        swap(&first, &second)
      }
      let total = Double(pairs.frequencies[first] + pairs.frequencies[second])
      let logDice = 14 + log2(2 * Double(pair.weight) / total)
      let (name, other) = (names[pairs.names[first]], names[pairs.names[second]])
      let row = TableRow(
        [
          .text(name.text), .text(name.type.rawValue), .text(other.text), .text(other.type.rawValue), .integer(pair.weight),
          .integer(pair.articles), .number(Double(pair.weight) / (total - Double(pair.weight))), .number(logDice),
        ], edge: Network.Edge(first, second))
      rows.append((row, pair.weight, logDice))
    }
    let order = rows.indices.sorted { one, other in
      if rows[one].weight != rows[other].weight { return rows[one].weight > rows[other].weight }
      if rows[one].logDice != rows[other].logDice { return rows[one].logDice > rows[other].logDice }
      return one < other
    }
    let network = Network(
      attributes: NamesByUnit.attributes,
      nodes: pairs.names.enumerated().map { at, name in
        [
          .text(names[name].text), .text(names[name].type.rawValue), .integer(units.counts[name]?.mentions ?? 0),
          .integer(units.counts[name]?.articles ?? 0), .integer(pairs.frequencies[at]),
        ]
      }, endColumns: Array(Self.columns.prefix(4).map(\.name)))
    return Table(
      columns: Self.columns, rows: order.map { rows[$0].row }, notes: notes(pairs, units, isFound: asked?.contains(true), of: view),
      network: network)
  }

  private func notes(_ pairs: PairCounts, _ units: NamesByUnit, isFound: Bool?, of view: SessionView) -> [String] {
    let articles = view.items.count
    if isFound == false { return ["no name here holds “\(typed)”; entities --across lists the names"] }
    var notes = [
      "\(pairs.names.count) names in \(units.units.count) \(options.within.rawValue)s of \(articles) \(articles == 1 ? "article" : "articles")"
    ]
    if pairs.leftOut > 0 {
      notes.append(
        "pairs were counted of the \(pairs.names.count) names that stand in most \(options.within.rawValue)s; \(pairs.leftOut) rarer names were "
          + "left out: --type, --in or fewer articles leave fewer")
    }
    return notes
  }
}
