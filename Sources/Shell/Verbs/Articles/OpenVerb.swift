import AnalyzerKit
import CommandLanguage
import Reading
import Terminal
import Workbench

/// `open FILE…`: reads articles and puts them in use.
struct OpenVerb: ShellVerb {
  let name = "open"
  let group = VerbGroup.articles
  let usage = "FILE… [KEY=VALUE…]"
  let summary = "read articles from files, folders or patterns, and put them in use"
  let changesSession = true
  let words = [WordKind.file]

  var details: String {
    """
    Text, Markdown, JSON Lines (one article a line) and CSV (one article a row) are told apart by themselves.
      open voa.txt publisher=VOA date=2022-09-24
      open "drafts/*.txt"
    In JSON Lines "sentences": ["…", …] or "tokens": [["The", "mayor", …], …] may stand in place of "text": these are then counted exactly
    as they are given, every token as one word.
    """
  }

  func options(_ shell: Shell) -> [OptionSchema] {
    [OptionSchema("input-format", .word(placeholder: "FORMAT"), help: "instead of guessing", values: FormatChoice.names)]
  }

  func run(_ call: Call) throws -> Output {
    let assignments = call.words.compactMap { word in word.text.contains("/") ? nil : Call.assignment(word) }
    let files = call.words.filter { word in word.text.contains("/") || Call.assignment(word) == nil }
    guard let first = files.first else {
      throw CommandError(.missingWord("a file", verb: "open"), call.command.end)
    }
    let format = try call.arguments.value("input-format").map { word in
      do { return try FormatChoice(name: word.text) } catch { throw call.fail("\(error)", at: word) }
    }
    let paths: [String]
    do {
      paths = try InputExpansion.expand(files.map(\.text))
    } catch {
      throw call.fail("\(error)", at: files.first { "\(error)".contains($0.text) } ?? first)
    }
    let (read, problems, warnings) = try ArticleLoading.read(paths, format: format ?? .auto, call)
    if read.isEmpty { throw call.fail(problems.first ?? "there is no article in \(first.text)", at: first) }
    for problem in problems + warnings { call.shell.warn(problem) }
    let ids = call.shell.change(call.command) { session in
      read.map { article, digest in
        var article = article
        for (key, value) in assignments { article.metadata.set(Self.key(key), [value], Origin(.user)) }
        return session.add(article, sha256: digest)
      }
    }
    if !problems.isEmpty { call.shell.hadFailures = true }
    return .text(ArticleLines.summary(of: call.session.articles.filter { ids.contains($0.id) }))
  }

  private static func key(_ name: String) -> String { name == "author" ? "authors" : name }
}
