import CommandLanguage
import Reading
import Workbench

/// The articles behind a word such as the one after `--against`: `rest`, numbers, a name made by `let`, or files that are not open.
struct OtherArticles {
  private let call: Call
  private let target: [Int]

  /// `apartFrom`: the numbers of the articles that the command is about.
  init(_ call: Call, apartFrom target: [Int]) {
    self.call = call
    self.target = target
  }

  /// Throws a `CommandError` that points at the word.
  func named(_ set: String) throws -> [OpenArticle] {
    if set == "rest" { return call.session.articles.filter { !target.contains($0.id) } }
    let word =
      call.arguments.options.compactMap(\.value).first { $0.text == set } ?? Word(bare: set, at: call.command.verb.range.lowerBound)
    do throws(CommandError) {
      return try call.articles(word)
    } catch {
      guard let paths = try? InputExpansion.expand([set]) else {
        throw CommandError(
          "“\(set)” is neither a set of open articles nor a file", at: error.range,
          suggestion: "write rest, article numbers, a name made by let, or a file")
      }
      return try read(paths, word)
    }
  }

  /// Reads files for this command alone. Their numbers are negative, so that no open article has one of them.
  private func read(_ paths: [String], _ word: Word) throws -> [OpenArticle] {
    var articles: [OpenArticle] = []
    for path in paths {
      var stream = try ArticleStream(path: path)
      while let result = stream.next() {
        try call.check()
        switch result {
        case .success(let article): articles.append(OpenArticle(id: -1 - articles.count, article: article, sha256: ""))
        case .failure(let error): throw call.fail("\(error)", at: word)
        }
      }
    }
    return articles
  }
}
