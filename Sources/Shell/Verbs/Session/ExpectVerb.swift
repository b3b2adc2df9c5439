import CommandLanguage
import Workbench

/// `expect RANGE COMMAND`: fails unless a listing has so many rows.
struct ExpectVerb: ShellVerb {
  let name = "expect"
  let group = VerbGroup.session
  let usage = "RANGE COMMAND"
  let summary = "fail unless a listing has so many rows (0, 0-1, 3-): a script becomes a check"
  let details = """
      expect 0 quotes --where speaker=
      expect 3- quotes --kind direct
      expect 0 quotes --kind direct --where "content~very happy"
    Rows are counted before --top; where there are others than expected, they are shown with their files. It also fails when no article is
    in use, when no article meets the conditions on articles (--publisher, --date …), and when an analyzer could not read one: nothing was
    checked then.
    """

  func options(_ shell: Shell) -> [OptionSchema] { PassedOn.options(shell) }

  func run(_ call: Call) throws -> Output {
    guard let rangeWord = call.command.words.first else {
      throw CommandError(.missingWord("a number of rows", verb: "expect"), call.command.end)
    }
    let range = try CountRange.parse(rangeWord)
    guard let inner = call.command.inner(from: 1) else { throw CommandError(.missingWord("a listing", verb: "expect"), call.command.end) }
    guard let verb = try call.shell.verbs.find(inner.verb) as? any ListingVerb else {
      throw CommandError("“\(inner.verb.text)” is no listing, so it has no rows to count", at: inner.verb.range)
    }
    let arguments = try inner.arguments(verb.options(call.shell))
    let innerCall = Call(shell: call.shell, command: inner, arguments: arguments)
    if call.session.articlesInUse.isEmpty && arguments.value("article") == nil {
      throw CommandError("no article is in use, so nothing was checked", at: inner.verb.range)
    }
    let result = try ListingRun(verb: verb, call: innerCall).result()
    if result.checked.isEmpty {
      throw CommandError("no article is left to look at, so nothing was checked", at: inner.verb.range)
    }
    call.shell.lastRows = result.table.rows
    if let failure = result.failures.first {
      for failure in result.failures { call.shell.warn("\(failure)") }
      throw CommandError("\(failure.analyzer) could not read \(result.failures.count) of the articles", at: inner.verb.range)
    }
    if range.contains(result.matched) { return .nothing }
    if result.matched > 0 {
      try call.shell.toScreen(.table(result.table, format: arguments.value("as")?.text))
      for article in result.articles where result.table.rows.contains(where: { $0.article == article.id }) {
        call.shell.io.message("  in article \(article.id): \(Shell.safeText.make(article.article.source.name))\n")
      }
    }
    throw CommandError(
      "expected \(range), found \(result.matched): \(call.command.source(from: 1))", at: call.command.verb.range)
  }
}
