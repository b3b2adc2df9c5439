import AnalyzerKit

/// Types the sources of quotes, and says which are one.
struct StatementReader {
  let typer: SourceTyper
  let quotes: Layer<Quote>
  /// Folded names of the entities, and of the people with their other names.
  private let entityByName: [String: Int]
  private let entityById: [String: Int]
  private let personByName: [String: Int]
  private let personById: [String: Int]

  init(typer: SourceTyper, quotes: Layer<Quote>) {
    self.typer = typer
    self.quotes = quotes
    let entities = typer.passage.entities
    let people = typer.passage.people
    func table(_ rows: [(String, Int)]) -> [String: Int] { Dictionary(rows, uniquingKeysWith: { first, _ in first }) }
    entityByName = table(entities.marks.enumerated().filter { !$1.type.isValue }.map { (TextFolding.fold($1.name), $0) })
    entityById = table(entities.marks.indices.map { (entities.id($0), $0) })
    personByName = table(
      people.marks.enumerated().flatMap { index, one in ([one.name] + one.aliases).map { (TextFolding.fold($0), index) } })
    personById = table(people.marks.indices.map { (people.id($0), $0) })
  }

  func statement(_ index: Int) -> Statement {
    let quote = quotes.marks[index]
    let span = quote.source.first
    var made = Statement(
      quote: index, type: span.map(typer.type) ?? SourceType(form: .unattributed), span: span ?? quote.content.first ?? quote.span,
      hasWords: span != nil, key: "")
    // Who has a turn in a transcript is somebody with a name.
    if quote.reason.rule == "transcript", made.type.form == .organisation || made.type.form == .document { made.type.form = .named }
    let entity = quote.entity.flatMap { entityById[$0] }
    let person = quote.person.flatMap { personById[$0] }
    if let speaker = quote.speaker {
      // A corrected name is right, whatever the ids beside it say.
      let name = TextFolding.fold(speaker)
      made.entity = entity.flatMap { self.name($0) == name ? $0 : nil } ?? entityByName[name]
      made.person =
        person.flatMap { names($0, name) ? $0 : nil } ?? made.entity.flatMap { typer.passage.personOfEntity[$0] } ?? personByName[name]
      if made.entity == nil, let person = made.person { made.entity = typer.passage.people.marks[person].entity.flatMap { entityById[$0] } }
    } else if quote.source.isEmpty {
      made.key = "nobody"
    } else {
      made.person = person ?? made.type.person
      made.entity = entity ?? made.type.entity
    }
    if made.key.isEmpty { made.key = key(made, quote) }
    return made
  }

  private func key(_ made: Statement, _ quote: Quote) -> String {
    if let person = made.person { return "person \(person)" }
    if let entity = made.entity { return typer.passage.personOfEntity[entity].map { "person \($0)" } ?? "entity \(entity)" }
    return "name " + TextFolding.fold(quote.speaker ?? typer.passage.string(made.span))
  }

  private func name(_ entity: Int) -> String { TextFolding.fold(typer.passage.entities.marks[entity].name) }

  private func names(_ person: Int, _ name: String) -> Bool {
    let mark = typer.passage.people.marks[person]
    return ([mark.name] + mark.aliases).contains { TextFolding.fold($0) == name }
  }
}
