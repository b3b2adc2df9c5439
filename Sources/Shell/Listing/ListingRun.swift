import AnalyzerKit
import CommandLanguage
import Foundation
import Tables
import Workbench

/// One listing: reads its options, makes the table, and puts the query to it.
struct ListingRun {
  struct Result {
    var table: Table
    /// Rows after filtering and grouping, before `--top`.
    var matched: Int
    var failures: [ListingFailure]
    /// The articles that were looked at.
    var articles: [OpenArticle]
    /// Those of them that meet the conditions on articles; where there are none, that there are no rows says nothing.
    var checked: [OpenArticle]
  }

  let verb: any ListingVerb
  let call: Call

  func result() throws -> Result {
    // What the verb and its forms accept together was accepted; what the one that was asked for does not have is an error after all.
    if verb.forms.isEmpty { return try checked() }
    let asked = verb.form { call.arguments.contains($0) }
    let options = ListingOptions.all(of: asked, call.shell)
    for option in call.arguments.options where !options.contains(where: { $0.name == option.name }) {
      let listings: [any ListingVerb] = [verb] + verb.forms
      let owner = listings.first { other in ListingOptions.all(of: other, call.shell).contains { $0.name == option.name } }
      throw CommandError(
        "\(asked.name) has no option --\(option.name)", at: option.range,
        suggestion: owner.map { "it is one of \($0.name)" } ?? "help \(verb.name) lists its options")
    }
    return try ListingRun(verb: asked, call: call).checked()
  }

  private func checked() throws -> Result {
    do {
      return try made()
    } catch let error as CommandError {
      throw error.namingFewColumns(of: verb.name)
    }
  }

  private func made() throws -> Result {
    let own = try verb.columns(call)
    let columns = columns(own)
    var query = TableQuery()
    query.filters = try filters(columns)
    query.by = try names("by", columns)
    query.columns = call.arguments.value("columns") == nil ? nil : try names("columns", query.by.isEmpty ? columns : nil)
    query.explains = verb.explains(call)
    if query.explains, let shown = query.columns, !shown.contains(Lister.whyColumn.name) {
      query.columns = shown + [Lister.whyColumn.name]
    }
    query.order = try order(query.by.isEmpty ? columns : nil)
    query.fillsAll = query.columns.map { $0.contains(TableQuery.everyColumn) } ?? writesObjects
    query.top = try top()
    if let word = call.arguments.value("as"), TableFormats.named(word.text) == nil {
      throw CommandError(.notInSet("--as", word.text, values: TableFormats.names), word.range)
    }

    var articles = verb.needsArticles || call.arguments.value("article") != nil ? try self.articles() : call.session.articles
    var scope = TextScope()
    if verb.hasContext, let word = call.arguments.value("in") { scope = try part(word) }
    if verb.readsParts {
      let isPlace = { (filter: RowFilter) in
        TextScope.filterColumns.contains(filter.column) && !own.contains { $0.name == filter.column }
      }
      scope.filters += query.filters.filter(isPlace)
      query.filters.removeAll(where: isPlace)
    }
    if verb.countsWords { (articles, query.filters, scope) = try narrowed(own, articles, query.filters, scope) }

    query.coverage = verb.coverage
    let mentioned = query.mentioned
    var listing = try verb.list(ListingRequest(call: call, articles: articles, scope: scope, query: query))
    if listing.isGrouped { query.by = [] }
    if query.fillsAll {
      for at in listing.table.columns.indices where own.contains(where: { $0.name == listing.table.columns[at].name }) {
        listing.table.columns[at].isShown = true
      }
    }
    var failures = listing.failures
    if verb.hasContext {
      let others = mentioned.filter { name in !own.contains { $0.name == name } }
      let joined = try call.lister.failures(joining: others, in: scope, of: articles)
      failures += joined.filter { failure in !failures.contains { "\($0)" == "\(failure)" } }
    }
    do {
      let (table, matched) = try query.apply(to: listing.table)
      return Result(
        table: table, matched: matched, failures: failures, articles: articles, checked: try meeting(query.filters, own, articles))
    } catch let error as QueryError {
      throw pointed(error)
    }
  }

  /// The articles that meet the conditions on whole articles: those on their metadata.
  private func meeting(_ filters: [RowFilter], _ columns: [FieldSchema], _ articles: [OpenArticle]) throws -> [OpenArticle] {
    guard verb.hasContext else { return articles }
    let own = columns.map(\.name)
    var left = articles
    for filter in filters where Self.articleColumns.contains(filter.column) && (filter.column == "article" || !own.contains(filter.column))
    {
      let test = try filter.test(FieldSchema(filter.column, .texts, help: ""))
      left = zip(left, try call.lister.articleValues(filter.column, of: left)).filter { test($1) }.map(\.0)
    }
    return left
  }

  private static let articleColumns = ["article", "title", "publisher", "author", "date", "month", "language", "agency", "place", "url"]

  private func articles() throws(CommandError) -> [OpenArticle] {
    if let word = call.arguments.value("article") { return try call.articles(word) }
    return try call.articlesInUse()
  }

  /// Everything a condition may name: own columns first, then the context, then fields of other layers (`quotes.speaker`).
  private func columns(_ own: [FieldSchema]) -> [FieldSchema] {
    var columns = own
    guard verb.hasContext else { return columns }
    columns += ListingOptions.contextColumns(call.shell).filter { context in !columns.contains { $0.name == context.name } }
    for analyzer in call.workspace.registry.analyzers {
      for field in analyzer.fields {
        if case .records = field.kind { continue }
        columns.append(FieldSchema("\(analyzer.info.verb).\(field.name)", .texts, help: field.help, isShown: false))
      }
    }
    return columns
  }

  private func filters(_ columns: [FieldSchema]) throws(CommandError) -> [RowFilter] {
    var conditions: [Condition] = []
    for word in call.arguments.values("where") { conditions.append(try Condition.parse(word, columns: columns)) }
    let fixed = (ListingOptions.fixed + verb.ownOptions(call.shell)).map(\.name) + ["article", "in"]
    for option in call.arguments.options where !fixed.contains(option.name) {
      guard let column = columns.first(where: { $0.name == option.name }), let value = option.value else { continue }
      conditions.append(try ConditionSyntax.short(Word(bare: option.name, at: option.range.lowerBound), value).bind(to: column))
    }
    return conditions.map { condition in RowFilter(column: condition.column) { _ in { condition.matches($0) } } }
  }

  /// Whether the rows are written as JSON: programs that read it are given every column, as nobody has to look past those not needed.
  private var writesObjects: Bool {
    var format = call.arguments.value("as").flatMap { TableFormats.named($0.text) }
    if format == nil, let redirect = call.command.redirect {
      switch redirect {
      case .file(let word), .append(let word): format = TableFormats.forFile(extension: (word.text as NSString).pathExtension)
      case .shell: break
      }
    }
    return format?.name == "json" || format?.name == "jsonl"
  }

  /// A list of column names as the columns are called; only known where the columns are (after `--by` they are others).
  private func names(_ option: String, _ columns: [FieldSchema]?) throws(CommandError) -> [String] {
    guard let word = call.arguments.value(option) else { return [] }
    let names = word.text.split(separator: ",").map(String.init)
    if names.isEmpty { throw call.fail("--\(option) needs the name of a column", at: word) }
    guard let columns else { return names }
    var found: [String] = []
    for name in names { found.append(try self.column(name, columns, word, takesAll: option == "columns")) }
    return found
  }

  private func order(_ columns: [FieldSchema]?) throws(CommandError) -> [TableQuery.Order] {
    guard let word = call.arguments.value("sort") else { return [] }
    var order: [TableQuery.Order] = []
    for piece in word.text.split(separator: ",") {
      let name = piece.hasPrefix("-") ? String(piece.dropFirst()) : String(piece)
      let column = try columns.map { columns throws(CommandError) in try self.column(name, columns, word) } ?? name
      order.append(TableQuery.Order(column: column, isDescending: piece.hasPrefix("-")))
    }
    if order.isEmpty { throw call.fail("--sort needs the name of a column", at: word) }
    return order
  }

  private func top() throws(CommandError) -> Int? {
    guard let word = call.arguments.value("top") else { return nil }
    guard let number = Int(word.text), number >= 0 else { throw call.fail("--top needs a number, not “\(word.text)”", at: word) }
    return number
  }

  /// The true name of a column that was typed without regard to case.
  private func column(_ name: String, _ columns: [FieldSchema], _ word: Word, takesAll: Bool = false) throws(CommandError) -> String {
    if takesAll, FieldSchema.folded(name) == TableQuery.everyColumn { return TableQuery.everyColumn }
    if let column = columns.named(name) { return column.name }
    throw CommandError(.unknownColumn(name, known: columns.map(\.name).filter { !$0.contains(".") }), word.range)
  }

  private func part(_ word: Word) throws(CommandError) -> TextScope {
    do {
      return try TextScope(word.text, registry: call.workspace.registry)
    } catch {
      throw CommandError(.notInSet("--in", word.text, values: ListingOptions.part(call.shell).values ?? error.known), word.range)
    }
  }

  /// For verbs that count: conditions on an article choose articles, those on a place narrow the text; what is left filters rows.
  private func narrowed(
    _ columns: [FieldSchema], _ articles: [OpenArticle], _ filters: [RowFilter], _ scope: TextScope
  ) throws -> ([OpenArticle], [RowFilter], TextScope) {
    let own = columns.map(\.name)
    var articles = articles
    var scope = scope
    var rows: [RowFilter] = []
    for filter in filters {
      if own.contains(filter.column) {
        rows.append(filter)
      } else if TextScope.filterColumns.contains(filter.column) || filter.column.contains(".") {
        scope.filters.append(filter)
      } else {
        let values = try call.lister.articleValues(filter.column, of: articles)
        let test = try filter.test(FieldSchema(filter.column, .texts, help: ""))
        articles = zip(articles, values).filter { test($1) }.map(\.0)
      }
    }
    return (articles, rows, scope)
  }

  /// The error at the word of the command that holds the wrong name.
  private func pointed(_ error: QueryError) -> CommandError {
    let word = call.command.words.first { $0.text.contains(error.word) } ?? call.command.verb
    switch error {
    case .unknownColumn(let name, let known): return CommandError(.unknownColumn(name, known: known), word.range)
    default: return CommandError("\(error)", at: word.range)
    }
  }
}
