import AnalyzerKit
import CommandLanguage
import Workbench

/// A verb that a module brings: its options come from its fields, its columns from its table.
struct ModuleListing: ListingVerb, FixedColumns {
  let entry: VerbEntry
  let fixedColumns: [FieldSchema]

  init(entry: VerbEntry) {
    self.entry = entry
    fixedColumns = Self.columnsOfNothing(entry)
  }

  var name: String { entry.info.verb }
  var aliases: [String] { entry.info.aliases }
  var group: VerbGroup { .words }
  var usage: String { entry.info.arguments }
  var summary: String { entry.info.summary }
  var countsWords: Bool { true }
  var words: [WordKind] { [.free] }

  var details: String {
    entry.info.examples.map { "  \($0.command)\n      \($0.meaning)" }.joined(separator: "\n")
  }

  func ownOptions(_ shell: Shell) -> [OptionSchema] { entry.options.map { OptionSchema($0) } }

  /// The columns of the table it makes of no articles, for whatever word it needs.
  private static func columnsOfNothing(_ entry: VerbEntry) -> [FieldSchema] {
    let nothing = SessionView(items: [], checkInterrupt: {})
    for words in [[], ["a"], ["a", "a"]] {
      if let table = try? entry.run(entry.defaults, words, nothing) { return table.columns }
    }
    return []
  }

  /// The columns of the table it makes of no articles at all, with the words and options given.
  func columns(_ call: Call) throws -> [FieldSchema] {
    try run(call, SessionView(items: [], checkInterrupt: {})).columns
  }

  func list(_ request: ListingRequest) throws -> Listing {
    let call = request.call
    let lister = request.lister
    if let notice = LongQuery.notice(articles: request.articles, cores: Cores.count) { call.shell.io.message("\(notice)\n") }
    let by = request.query.by.filter { name in !fixedColumns.contains { $0.name == name } }
    if entry.info.isAboutAllArticles, !by.isEmpty {
      guard by.count == request.query.by.count, let groups = try ArticleGroups(by, request.articles, lister) else {
        throw call.fail(
          "\(name) --by takes columns of whole articles, such as publisher, author or month; --speaker or --in narrow the text",
          at: call.arguments.value("by") ?? call.command.verb)
      }
      let table = try groups.table { try run(call, try view(of: $0.articles, request)) }
      return Listing(table: table, isGrouped: true)
    }
    let table = try run(call, try view(of: request.articles, request))
    return Listing(
      table: try lister.withContext(table, request.articles, request.mentioned, alwaysArticle: request.articles.count > 1))
  }

  private func view(of articles: [OpenArticle], _ request: ListingRequest) throws -> SessionView {
    let call = request.call
    return SessionView(items: try items(articles, request), checkInterrupt: call.check, progress: call.shell.io.progress) { set, target in
      try items(OtherArticles(call, apartFrom: target.map(\.number)).named(set), request)
    }
  }

  private func items(_ articles: [OpenArticle], _ request: ListingRequest) throws -> [SessionView.Item] {
    let texts = try request.lister.texts(of: articles, in: request.scope)
    return articles.map { SessionView.Item(number: $0.id, article: $0.article, text: texts.maker(of: $0)) }
  }

  private func run(_ call: Call, _ view: SessionView) throws -> Table {
    var values = entry.defaults
    for (at, schema) in entry.options.enumerated() {
      for option in call.arguments.options where option.name == schema.name {
        guard let word = option.value else {
          values[at] = .flag(true)
          continue
        }
        do {
          values[at] = try schema.parse(word.text)
        } catch {
          throw call.fail("\(error)", at: word)
        }
      }
    }
    do {
      return try entry.run(values, call.words.map(\.text), view)
    } catch let error as VerbError {
      let word = error.argument.flatMap { call.words.indices.contains($0) ? call.words[$0] : nil }
      throw CommandError(error.description, at: word?.range ?? call.command.end)
    } catch let error as FieldError {
      throw CommandError(error.description, at: call.command.verb.range)
    }
  }
}
