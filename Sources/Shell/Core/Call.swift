import AnalyzerKit
import CommandLanguage
import Workbench

/// One command being run: the verb's words and options, and the shell that runs it.
struct Call {
  let shell: Shell
  let command: Command
  let arguments: Arguments

  var workspace: Workspace { shell.workspace }
  var session: Session { shell.workspace.session }
  var words: [Word] { arguments.words }

  /// A word that must be there; `what` says what it is: “a file”.
  func required(_ index: Int, _ what: String) throws(CommandError) -> Word {
    guard words.indices.contains(index) else {
      throw CommandError(.missingWord(what, verb: command.verb.text), command.end)
    }
    return words[index]
  }

  /// Throws when there are more words than the verb takes.
  func atMost(_ count: Int) throws(CommandError) {
    if words.count > count { throw CommandError(.unexpectedWord(words[count].text, verb: command.verb.text), words[count].range) }
  }

  /// An error that points at a word.
  func fail(_ message: String, at word: Word, suggestion: String? = nil) -> CommandError {
    CommandError(message, at: word.range, suggestion: suggestion)
  }

  /// The articles that a word names.
  func articles(_ word: Word) throws(CommandError) -> [OpenArticle] {
    let names = session.sets.entries.map { (name: $0.name, articles: $0.value) }
    let ids = try ArticleSet.parse(word).resolve(existing: session.articles.map(\.id), names: names)
    return session.articles.filter { ids.contains($0.id) }
  }

  /// The articles of the words from `index` on; those in use where there are none.
  func articlesFromWords(_ index: Int = 0) throws(CommandError) -> [OpenArticle] {
    guard words.count > index else { return try articlesInUse() }
    var found: [Int] = []
    for word in words[index...] { found += try articles(word).map(\.id) }
    return session.articles.filter { found.contains($0.id) }
  }

  /// The articles in use; an error that says what to do where there are none.
  func articlesInUse() throws(CommandError) -> [OpenArticle] {
    let articles = session.articlesInUse
    if articles.isEmpty {
      throw CommandError(
        session.articles.isEmpty ? "no article is open" : "no article is in use", at: command.verb.range,
        suggestion: session.articles.isEmpty ? "open FILE reads one" : "use all takes them all")
    }
    return articles
  }

  /// `KEY=VALUE` words from `index` on.
  func assignments(_ index: Int) throws(CommandError) -> [(key: Word, name: String, value: String)] {
    var found: [(key: Word, name: String, value: String)] = []
    for word in words[min(index, words.count)...] {
      guard let (name, value) = Call.assignment(word) else {
        throw fail("KEY=VALUE is expected here, not “\(word.text)”", at: word)
      }
      found.append((word, name, value))
    }
    return found
  }

  /// The two sides of a word such as `speaker="Ivan"`; nil when it is none.
  static func assignment(_ word: Word) -> (name: String, value: String)? {
    guard let equals = word.text.firstIndex(of: "="), equals != word.text.startIndex else { return nil }
    let name = String(word.text[..<equals])
    guard name.utf8.allSatisfy({ ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F || $0 == 0x2E })
    else {
      return nil
    }
    return (name, String(word.text[word.text.index(after: equals)...]))
  }

  func check() throws { try shell.checkInterrupt() }

  /// Says something beforehand, beside the results.
  func announce(_ notice: String) { shell.io.message("\(notice)\n") }

  var lister: Lister {
    Lister(
      session: session, analyst: workspace.analyst, check: shell.checkInterrupt, progress: shell.io.progress, announce: announce)
  }
}
