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

  /// The option that asks for it, where it is a form of another listing.
  var flag: String { entry.info.verb }
  var name: String { entry.info.flagOf.map { "\($0) --\(flag)" } ?? entry.info.verb }
  var aliases: [String] { entry.info.aliases }
  var group: VerbGroup { entry.requires.isEmpty ? .words : .analysis }
  var usage: String { entry.info.arguments }
  var summary: String { entry.info.summary }
  var countsWords: Bool { true }
  var words: [WordKind] { [.free] }

  var details: String {
    entry.info.examples.map { "  \($0.command)\n      \($0.meaning)" }.joined(separator: "\n")
  }

  /// What the help of the listing whose form it is says of it.
  var help: String {
    let columns = fixedColumns.map { AnalyzerHelp.row($0.name, $0.help) }
    return (["\(name): \(summary)", ""] + columns + ["", details]).joined(separator: "\n")
  }

  func ownOptions(_ shell: Shell) -> [OptionSchema] {
    let flag = entry.info.flagOf == nil ? [] : [OptionSchema(flag, .flag, help: summary)]
    return flag + entry.options.map { OptionSchema($0) }
  }

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
    let own = ownDivisions(call)
    let by = request.query.by.filter { name in !own.contains(name) && !fixedColumns.contains { $0.name == name } }
    if entry.info.isAboutAllArticles, !by.isEmpty { return try listing(by, request) }
    let layers = try lister.layers(entry.requires, of: request.articles)
    let table = try run(call, try view(of: request.articles, request, layers))
    return Listing(
      table: try lister.withContext(table, request.articles, request.mentioned, alwaysArticle: request.articles.count > 1),
      failures: layers.failures, isGrouped: !own.isEmpty && own.count == request.query.by.count)
  }

  /// Runs the verb once for each group and puts the group's values before its rows. Columns of the verb's own in `--by` group what it found.
  private func listing(_ by: [String], _ request: ListingRequest) throws -> Listing {
    let call = request.call
    guard let groups = try request.lister.groups(by, of: request.articles, in: request.scope) else {
      throw call.fail(
        "\(name) --by takes columns of articles, such as publisher, author or month, and part, speaker, section and block",
        at: call.arguments.value("by") ?? call.command.verb)
    }
    let layers = try request.lister.layers(entry.requires, of: request.articles)
    let views = try groups.groups.map { try view(of: $0, request, layers) }
    let together = try entry.runGroups.map { run in
      try pointing(call) { try run(try options(call), call.words.map(\.text), views) }
    }
    let table = try GroupedRuns(groups: groups).table { at in
      try call.check()
      return try together.map { $0[at] } ?? run(call, views[at])
    }
    return Listing(table: table, failures: layers.failures, isGrouped: by.count + ownDivisions(call).count == request.query.by.count)
  }

  /// The columns in `--by` by which the verb divides its rows itself: those that its option for that has as values.
  private func ownDivisions(_ call: Call) -> [String] {
    guard let values = entry.options.first(where: { $0.name == entry.info.divisionOption })?.values else { return [] }
    let by = call.arguments.value("by")?.text.split(separator: ",").map { FieldSchema.folded(String($0)) } ?? []
    return by.filter(values.contains)
  }

  private func view(of group: WordGroups.Group, _ request: ListingRequest, _ layers: RequiredLayers) throws -> SessionView {
    let whole = group.members.filter { $0.spans == nil }.map(\.article)
    let texts = whole.isEmpty ? nil : try request.lister.texts(of: whole, in: request.scope)
    let items = group.members.compactMap { member in
      (member.maker ?? texts?.maker(of: member.article)).map { maker in
        SessionView.Item(
          number: member.article.id, article: member.article.article, isWhole: member.spans == nil && request.scope.isWhole,
          layers: layers.maker(of: member.article), text: maker)
      }
    }
    return view(of: items, request)
  }

  private func view(of articles: [OpenArticle], _ request: ListingRequest, _ layers: RequiredLayers) throws -> SessionView {
    view(of: try items(articles, request, layers), request)
  }

  private func view(of items: [SessionView.Item], _ request: ListingRequest) -> SessionView {
    let call = request.call
    return SessionView(items: items, checkInterrupt: call.check, progress: call.shell.io.progress) { set, target in
      let others = try OtherArticles(call, apartFrom: target.map(\.number)).named(set)
      return try self.items(others, request, try request.lister.layers(entry.requires, of: others))
    }
  }

  private func items(
    _ articles: [OpenArticle], _ request: ListingRequest, _ layers: RequiredLayers
  ) throws -> [SessionView.Item] {
    let texts = try request.lister.texts(of: articles, in: request.scope)
    return articles.map {
      SessionView.Item(
        number: $0.id, article: $0.article, isWhole: request.scope.isWhole, layers: layers.maker(of: $0), text: texts.maker(of: $0))
    }
  }

  /// The values of the verb's options, as the command gives them.
  private func options(_ call: Call) throws -> [FieldValue] {
    var values = entry.defaults
    for (at, schema) in entry.options.enumerated() {
      if schema.name == entry.info.divisionOption, let division = ownDivisions(call).first { values[at] = .text(division) }
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
    return values
  }

  private func run(_ call: Call, _ view: SessionView) throws -> Table {
    try pointing(call) { try entry.run(try options(call), call.words.map(\.text), view) }
  }

  /// What a verb throws, as an error that points at the word it is about.
  private func pointing<Result>(_ call: Call, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as VerbError {
      let word = error.argument.flatMap { call.words.indices.contains($0) ? call.words[$0] : nil }
      throw CommandError(error.description, at: word?.range ?? call.command.end)
    } catch let error as FieldError {
      throw CommandError(error.description, at: call.command.verb.range)
    }
  }
}
