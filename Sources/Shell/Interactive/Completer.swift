import AnalyzerKit
import CommandLanguage
import Foundation
import Terminal
import Workbench

/// What Tab offers: verbs, options, columns, values, files, ids, names.
struct Completer {
  let shell: Shell

  func complete(_ request: CompletionRequest) -> CompletionList {
    let context = CursorContext(request.beforeCursor)
    let word = context.current
    switch context.place {
    case .outside: return CompletionList(start: request.cursor, items: [])
    case .redirect: return files(word, request)
    case .verb: return list(shell.verbs.all.map { Completion($0.name, help: $0.summary) }, word, request)
    case .word: return inside(context, request)
    }
  }

  private func inside(_ context: CursorContext, _ request: CompletionRequest) -> CompletionList {
    var words = context.words
    // The command behind expect and let is completed as itself.
    if let first = words.first?.text, first == "expect", words.count >= 2 { words.removeFirst(2) }
    if let first = words.first?.text, first == "let", words.count >= 3, words[2].text == "=" { words.removeFirst(3) }
    guard let first = words.first else {
      return list(shell.verbs.all.map { Completion($0.name, help: $0.summary) }, context.current, request)
    }
    guard var verb = shell.verbs.named(first.text) else { return files(context.current, request) }
    if let listing = verb as? any ListingVerb { verb = listing.form { flag in words.contains { $0.text == "--\(flag)" } } }
    let options = verb.options(shell)
    let current = context.current
    if current.text.hasPrefix("--"), let equals = current.text.firstIndex(of: "=") {
      let name = String(current.text[..<equals].dropFirst(2))
      guard let option = options.first(where: { $0.name == name }) else { return CompletionList(start: request.cursor, items: []) }
      let length = current.text[...equals].utf8.count
      return list(values(of: option, verb, String(current.text.dropFirst(current.text[...equals].count))), current, request, skip: length)
    }
    if current.text.hasPrefix("--") {
      return list(options.map { Completion("--\($0.name)", help: $0.help) }, current, request)
    }
    if let last = words.last, words.count > 1, last.isOption, !last.text.contains("="),
      let option = options.first(where: { "--\($0.name)" == last.text }), option.value != .flag
    {
      return list(values(of: option, verb, current.text), current, request)
    }
    let index = words.dropFirst().filter { !$0.isOption }.count
    guard let kind = verb.words.isEmpty ? nil : verb.words[min(index, verb.words.count - 1)] else {
      return list(options.map { Completion("--\($0.name)", help: $0.help) }, current, request)
    }
    return self.words(of: kind, verb, Array(words), current, request)
  }

  private func words(
    of kind: WordKind, _ verb: any ShellVerb, _ words: [Word], _ current: Word, _ request: CompletionRequest
  ) -> CompletionList {
    let session = shell.workspace.session
    switch kind {
    case .file: return files(current, request)
    case .articleSet:
      let numbers = session.articles.map { Completion("\($0.id)", help: $0.article.displayTitle) }
      return list(
        numbers + session.sets.names.map { Completion($0, help: "set") } + [Completion("all", help: "every article")], current, request)
    case .reference: return list(ids(), current, request)
    case .analyzer:
      return list(shell.workspace.registry.analyzers.map { Completion($0.info.verb, help: $0.info.summary) }, current, request)
    case .verb: return list(shell.verbs.all.map { Completion($0.name, help: $0.summary) }, current, request)
    case .topic:
      return list(shell.verbs.all.map { Completion($0.name, help: $0.summary) } + HelpTopics.names.map { Completion($0) }, current, request)
    case .setting:
      let names = shell.workspace.registry.analyzers.flatMap { analyzer in
        analyzer.options.map { Completion("\(analyzer.name).\($0.name)", help: $0.help) }
      }
      return list(names, current, request)
    case .assignment: return assignments(words, current, request)
    case .free: return CompletionList(start: request.cursor, items: [])
    }
  }

  /// `KEY=` and then the values of the field behind the mark named before.
  private func assignments(_ words: [Word], _ current: Word, _ request: CompletionRequest) -> CompletionList {
    let letter = words.dropFirst().first.map { String($0.text.drop { $0.isNumber || $0 == ":" }.prefix { $0.isLetter }) } ?? ""
    guard let analyzer = shell.workspace.registry.analyzer(letter: letter) else { return CompletionList(start: request.cursor, items: []) }
    if let equals = current.text.firstIndex(of: "="),
      let field = analyzer.fields.first(where: { $0.name == String(current.text[..<equals]) })
    {
      let length = current.text[...equals].utf8.count
      let known = field.values.map { $0.map { Completion($0) } } ?? names(of: field.name)
      return list(known, current, request, skip: length)
    }
    return list(
      analyzer.fields.filter(\.isEditable).map { Completion("\($0.name)=", help: $0.help, appendsBlank: false) }, current, request)
  }

  private func values(of option: OptionSchema, _ verb: any ShellVerb, _ typed: String) -> [Completion] {
    if let values = option.values { return values.map { Completion($0) } }
    let columns = (verb as? any ListingVerb).map { ListingOptions.shortColumns(of: $0, shell) } ?? []
    switch option.name {
    case "by", "columns", "sort", "where":
      // After a comma or a minus the next column begins.
      let head = typed.lastIndex(where: { $0 == "," || $0 == "-" }).map { String(typed[...$0]) } ?? ""
      return columns.map {
        Completion(
          head + $0.name + (option.name == "where" ? "=" : ""), display: $0.name, help: $0.help, appendsBlank: option.name != "where")
      }
    case "article":
      return shell.workspace.session.articles.map { Completion("\($0.id)", help: $0.article.displayTitle) }
        + shell.workspace.session.sets.names.map { Completion($0) }
    default: return names(of: option.name)
    }
  }

  /// Ids of what has been found already in the articles in use, with what they are.
  private func ids() -> [Completion] {
    let session = shell.workspace.session
    let articles = session.articlesInUse
    var items: [Completion] = []
    for analyzer in shell.workspace.registry.analyzers where analyzer.info.shape == .marks {
      guard let layers = try? shell.workspace.analyst.layers([analyzer.name], of: Array(articles.prefix(3)), in: session) else { continue }
      for (article, layer) in zip(articles, layers.compactMap(\.first)) {
        let prefix = articles.count > 1 ? "\(article.id):" : ""
        for index in layer.marks.indices {
          items.append(Completion(prefix + layer.id(index), help: article.article.text.string(layer.marks[index].span)))
        }
      }
    }
    return items + session.notes.map { Completion($0.id, help: $0.text) } + [Completion("last", help: "every row of the last listing")]
  }

  /// Values that a field has in the articles in use: names of speakers, entities …
  private func names(of field: String) -> [Completion] {
    let session = shell.workspace.session
    let articles = Array(session.articlesInUse.prefix(20))
    var found: [String] = []
    for analyzer in shell.workspace.registry.analyzers {
      guard let at = analyzer.field(field) ?? (field == "speaker" || field == "told_to" ? analyzer.field("name") : nil),
        let layers = try? shell.workspace.analyst.layers([analyzer.name], of: articles, in: session)
      else { continue }
      for layer in layers.compactMap(\.first) {
        for index in layer.marks.indices {
          // Dates and amounts are entities too, but nobody speaks through them.
          if field != analyzer.fields[at].name, (layer.marks[index] as? Entity)?.type.isValue ?? false { continue }
          if case .text(let name) = layer.values(index)[at], !name.isEmpty, !found.contains(name) { found.append(name) }
        }
      }
    }
    return found.sorted().map { Completion(Word.quote($0) ?? $0, display: $0) }
  }

  /// The candidates that begin with what was typed, or one of whose words does.
  private func list(_ items: [Completion], _ word: Word, _ request: CompletionRequest, skip: Int = 0) -> CompletionList {
    let typed = TextFolding.fold(String(decoding: Array(word.text.utf8).dropFirst(skip), as: UTF8.self))
    let matching = items.filter { item in
      let candidate = TextFolding.fold(item.display)
      if TextFolding.fold(item.text).hasPrefix(typed) || candidate.hasPrefix(typed) { return true }
      return typed.count > 1 && candidate.split(separator: " ").dropFirst().contains { $0.hasPrefix(typed) }
    }
    return CompletionList(start: min(word.range.lowerBound + skip, request.cursor), items: matching)
  }

  private func files(_ word: Word, _ request: CompletionRequest) -> CompletionList {
    let typed = word.text
    let folder = typed.contains("/") ? String(typed[...(typed.lastIndex(of: "/") ?? typed.startIndex)]) : ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let prefix = String(typed.dropFirst(folder.count))
    let items = names.sorted().filter { $0.hasPrefix(prefix) && (prefix.hasPrefix(".") || !$0.hasPrefix(".")) }.map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      let path = folder + name + (isFolder.boolValue ? "/" : "")
      return Completion(Word.quote(path) ?? path, display: name + (isFolder.boolValue ? "/" : ""), appendsBlank: !isFolder.boolValue)
    }
    return CompletionList(start: word.range.lowerBound, items: items)
  }
}
