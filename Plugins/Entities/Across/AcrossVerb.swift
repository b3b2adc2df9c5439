import AnalyzerKit

/// `entities --across`: one row for everybody and everything that the articles name, however many name it.
struct AcrossVerb: GroupingVerb {
  static let info = VerbInfo(
    verb: "across", summary: "one row for each name over all articles: how often, in how many, of which outlets, from when to when",
    examples: [
      ("entities --across --type person --top 20", "who is named most, over all articles in use"),
      ("entities --across --by publisher --type org", "the same for each publisher; a name is joined over the whole set"),
      ("entities --across --name putin --by month", "one name through time"),
      ("entities --across --where articles>=3 --columns name,variants,refs", "under which names, and which marks stand behind each row"),
      ("entities --across --exact", "family names and acronyms apart from full names"),
    ], flagOf: "entities", isAboutAllArticles: true)
  static let requires: [Requirement] = [.layer(.entities)]

  private let options: AcrossOptions

  init(options: AcrossOptions, arguments: [String]) throws {
    if let word = arguments.first {
      throw VerbError("entities takes no argument, not “\(word)”: entities --across --name \(word) lists it", argument: 0)
    }
    self.options = options
  }

  static let columns: [FieldSchema] = [
    FieldSchema("name", .text, help: "the name, in its fullest form"),
    FieldSchema("type", .text, help: "as for entities", values: EntityType.allCases.map(\.rawValue)),
    FieldSchema("mentions", .integer, help: "how often it is mentioned", aggregation: .sum),
    FieldSchema("articles", .integer, help: "in how many articles"),
    FieldSchema("publishers", .integer, help: "of how many publishers"),
    FieldSchema("first", .text, help: "the date of the first article that names it", isOptional: true, aggregation: .none),
    FieldSchema("last", .text, help: "the date of the last one", isOptional: true, aggregation: .none),
    FieldSchema("variants", .texts, help: "its other forms in the articles, the commonest first", aggregation: .none),
    FieldSchema("link", .text, help: "its id in your own list", isOptional: true, isShown: false),
    FieldSchema("joined", .texts, help: "forms that were joined to the full name, by which rule and in how many articles", isShown: false),
    FieldSchema("refs", .texts, help: "the marks behind the row, as why takes them", isShown: false),
  ]

  func run(_ groups: [SessionView]) throws -> [Table] {
    let withValues = options.values
    let set = try SetOfNames(groups) { withValues || !$0.isValue }
    let joiner = AcrossJoiner(set, exact: options.exact)
    let names = ShownName.all(set, joiner)
    return try groups.map { view in
      try view.checkInterrupt()
      let counts = try NameCounts(view, set, joiner)
      let rows = counts.inOrder(names).map { row($0.count, names[$0.name], set, joiner) }
      let doubts = groups.count == 1 ? joiner.doubts.filter { counts.place[$0.name] != nil } : []
      return Table(columns: Self.columns, rows: rows, notes: notes(counts, doubts, names, of: view))
    }
  }

  private func row(_ count: NameCounts.Count, _ name: ShownName, _ set: SetOfNames, _ joiner: AcrossJoiner) -> TableRow {
    let refs = count.marks.map { "\(set.articles[set.marks[$0].article].item.number):\(set.marks[$0].id)" }
    return TableRow([
      .text(name.text), .text(name.type.rawValue), .integer(count.mentions), .integer(count.articles), .integer(count.publishers.count),
      count.first.fieldValue, count.last.fieldValue, .texts(count.variants(set, apartFrom: name.text)),
      name.link.fieldValue, .texts(joined(count.marks, set, joiner)), .texts(refs),
    ])
  }

  /// `Putin (family-name, 34 articles)`: each rule with the form that it joined.
  private func joined(_ marks: [Int], _ set: SetOfNames, _ joiner: AcrossJoiner) -> [String] {
    var forms: [(text: String, rule: AcrossJoiner.Rule, count: Int)] = []
    for mark in marks {
      guard let rule = joiner.rules[mark] else { continue }
      if let at = forms.firstIndex(where: { $0.text == set.marks[mark].name && $0.rule == rule }) {
        forms[at].count += 1
      } else {
        forms.append((set.marks[mark].name, rule, 1))
      }
    }
    return forms.map { "\($0.text) (\($0.rule.rawValue), \($0.count) \($0.count == 1 ? "article" : "articles"))" }
  }

  private func notes(
    _ counts: NameCounts, _ doubts: [AcrossJoiner.Doubt], _ names: [ShownName], of view: SessionView
  ) -> [String] {
    let articles = view.items.count
    var notes = [
      "\(counts.counts.count) \(counts.counts.count == 1 ? "name" : "names") in \(articles) \(articles == 1 ? "article" : "articles")"
    ]
    if !doubts.isEmpty {
      let shown = doubts.prefix(3).map { doubt in
        let bearers = doubt.bearers.prefix(3).map { names[$0].text }.joined(separator: ", ")
        return "\(names[doubt.name].text) (\(bearers)\(doubt.bearers.count > 3 ? " …" : ""))"
      }
      notes.append(
        "\(doubts.count) \(doubts.count == 1 ? "name fits" : "names fit") several and \(doubts.count == 1 ? "stays" : "stay") apart: "
          + shown.joined(separator: ", ") + (doubts.count > 3 ? " …" : ""))
    }
    return notes
  }
}
