import CommandLanguage

/// `let NAME=VALUE` and `let NAME = LISTING`: variables, and named sets of articles.
struct LetVerb: ShellVerb {
  let name = "let"
  let group = VerbGroup.session
  let usage = "[NAME=VALUE | NAME = LISTING]"
  let summary = "name a value (then $NAME), or the articles that a listing shows (then a set)"
  let changesSession = true
  let details = """
      let reuters = articles --publisher reuters
      let who="Alex Titov"
      quotes --article reuters --speaker $who
    """

  func run(_ call: Call) throws -> Output {
    guard let word = call.words.first else { return .line(LetVerb.listing(call)) }
    if let (name, value) = Call.assignment(word), call.words.count == 1, !value.isEmpty || word.text.hasSuffix("=") {
      try check(name, word, call)
      call.shell.change(call.command) { session in
        session.variables[name] = value.isEmpty ? nil : value
        session.sets[name] = nil
      }
      return .nothing
    }
    try check(word.text, word, call)
    guard call.command.words.count > 2, call.command.words[1].text == "=", let inner = call.command.inner(from: 2) else {
      throw call.fail("let is written NAME=VALUE or NAME = LISTING", at: word)
    }
    guard let verb = call.shell.verbs.named(inner.verb.text) as? any ListingVerb else {
      throw CommandError(
        "“\(inner.verb.text)” is no listing, so it names no articles", at: inner.verb.range,
        suggestion: "let \(word.text)=\(inner.verb.text) names a value")
    }
    let run = ListingRun(
      verb: verb, call: Call(shell: call.shell, command: inner, arguments: try inner.arguments(verb.options(call.shell))))
    let result = try run.result()
    for failure in result.failures { call.shell.warn("\(failure)") }
    if !result.failures.isEmpty { call.shell.hadFailures = true }
    let rows = result.table.rows
    if !rows.isEmpty, rows.allSatisfy({ $0.article == nil }) {
      throw CommandError("the rows of this listing belong to no single article, so they name none", at: inner.verb.range)
    }
    let found = Set(rows.compactMap(\.article))
    let numbers = call.session.articles.map(\.id).filter { found.contains($0) }
    call.shell.change(call.command) { session in
      session.sets[word.text] = numbers
      session.variables[word.text] = nil
    }
    return .line("\(word.text)  \(numbers.count) article\(numbers.count == 1 ? "" : "s")\n")
  }

  /// Options of the listing after `=` are not let's own.
  func options(_ shell: Shell) -> [OptionSchema] { PassedOn.options(shell) }

  private func check(_ name: String, _ word: Word, _ call: Call) throws(CommandError) {
    if !Variables.isName(name) || name == "all" || name == "last" {
      throw call.fail("“\(name)” is no name: letters, digits and _, a letter first", at: word)
    }
  }

  private static func listing(_ call: Call) -> String {
    let values = call.session.variables.entries.map { "$\($0.name)  \($0.value)\n" }
    let sets = call.session.sets.entries.map { "\($0.name)  articles \($0.value.map(String.init).joined(separator: ","))\n" }
    return (values + sets).joined()
  }
}
