import AnalyzerKit
import CommandLanguage
import Workbench

/// Finds what words such as `2.4`, `q3`, `2:q3`, `n2` and `last` point at.
enum References {
  /// Every target of a word: several for `last`.
  static func targets(_ word: Word, _ call: Call) throws -> [Target] {
    switch try Reference.parse(word) {
    case .article(let number): return [.article(try article(number, word, call))]
    case .block(let number, let block):
      let article = try article(number, word, call)
      guard article.article.blocks.indices.contains(block - 1) else {
        throw call.fail("article \(number) has \(article.article.blocks.count) blocks", at: word, suggestion: "outline lists them")
      }
      return [.block(article, block - 1)]
    case .mark(_, "n", let number):
      guard let note = call.session.notes.first(where: { $0.id == "n\(number)" }) else {
        throw call.fail("there is no note n\(number)", at: word, suggestion: "notes lists them")
      }
      return [.note(note)]
    case .mark(let number, let letter, let mark): return [try self.mark(number, letter, mark, word, call)]
    case .last: return try last(word, call)
    }
  }

  /// The one target of a word.
  static func target(_ word: Word, _ call: Call) throws -> Target {
    let targets = try targets(word, call)
    guard targets.count == 1, let target = targets.first else {
      throw call.fail("“\(word.text)” is \(targets.count) rows; one is needed here", at: word)
    }
    return target
  }

  /// The mark that a word points at.
  static func mark(_ word: Word, _ call: Call) throws -> (OpenArticle, LayerResult, Int) {
    guard case .mark(let article, let layer, let index) = try target(word, call) else {
      throw call.fail("“\(word.text)” is no mark of an analyzer", at: word, suggestion: "their listings show their ids, such as q4")
    }
    return (article, layer, index)
  }

  private static func article(_ number: Int, _ word: Word, _ call: Call) throws(CommandError) -> OpenArticle {
    guard let article = call.session.article(number) else {
      throw CommandError(.noSuchArticle(number, existing: call.session.articles.map(\.id)), word.range)
    }
    return article
  }

  private static func mark(_ number: Int?, _ letter: String, _ mark: Int, _ word: Word, _ call: Call) throws -> Target {
    guard let analyzer = call.workspace.registry.analyzer(letter: letter) else {
      let letters = call.workspace.registry.analyzers.map { "\($0.info.letter) (\($0.info.verb))" } + ["n (notes)"]
      throw call.fail("no ids begin with “\(letter)”; they begin with \(letters.joined(separator: ", "))", at: word)
    }
    let articles = try number.map { [try article($0, word, call)] } ?? call.articlesInUse()
    let layers = try call.lister.layers(analyzer.name, articles)
    var found: [Target] = []
    for (article, layer) in zip(articles, layers) {
      if let index = layer.index(number: mark) { found.append(.mark(article, layer, index: index)) }
    }
    if found.count > 1 {
      let candidates = found.prefix(4).compactMap { target in target.place(in: call.session).map { "\($0.article.id):\(letter)\(mark)" } }
      throw call.fail(
        "\(found.count) articles in use have a \(letter)\(mark): write \(candidates.joined(separator: ", "))\(found.count > 4 ? " …" : "")",
        at: word)
    }
    guard let target = found.first else {
      if let failure = layers.compactMap(\.failure).first { throw call.fail("\(analyzer.info.verb) failed: \(failure)", at: word) }
      let count = layers.map(\.marks.count).max() ?? 0
      throw call.fail(
        count == 0 ? "\(analyzer.info.verb) found nothing here" : "there is no \(letter)\(mark)", at: word,
        suggestion: "\(analyzer.info.verb) lists what there is")
    }
    return target
  }

  private static func last(_ word: Word, _ call: Call) throws -> [Target] {
    let rows = call.shell.lastRows
    if rows.isEmpty { throw call.fail("the last listing has no rows", at: word) }
    return try rows.map { row in
      guard let number = row.article, let article = call.session.article(number) else {
        throw call.fail("the rows of the last listing belong to no single article", at: word)
      }
      if let ref = row.ref, let parsed = try? Reference.parse(Word(bare: ref)) {
        switch parsed {
        case .mark(_, "n", _): return try targets(Word(bare: ref), call)[0]
        case .mark(_, let letter, let mark): return try self.mark(number, letter, mark, word, call)
        case .block(_, let block): return .block(article, block - 1)
        default: break
        }
      }
      return row.span.map { .place(article, $0) } ?? .article(article)
    }
  }
}
