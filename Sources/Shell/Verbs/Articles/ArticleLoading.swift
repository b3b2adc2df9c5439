import ArticleModel
import Foundation
import Reading
import Workbench

/// Reads files for `open`, `reload` and `load`.
enum ArticleLoading {
  /// The articles of the files with the digest of each file, what could not be read, and what is odd about what was, one line each.
  static func read(
    _ paths: [String], format: FormatChoice = .auto, _ call: Call
  ) throws -> (articles: [(Article, sha256: String)], problems: [String], warnings: [String]) {
    let opened = Set(call.session.articles.map { path(of: $0.article.source) })
    var articles: [(Article, sha256: String)] = []
    var problems: [String] = []
    for (done, path) in paths.enumerated() {
      try call.check()
      call.shell.io.progress(done, paths.count)
      do {
        var stream = try ArticleStream(path: path, format: format)
        let digest = Workspace.sha256(ofFile: path)
        while let result = stream.next() {
          try call.check()
          switch result {
          case .success(let article):
            if opened.contains(Self.path(of: article.source)) {
              problems.append("\(article.source.name) is open already; reload reads it again")
            } else {
              articles.append((article, digest))
            }
          case .failure(let error): problems.append("\(error)")
          }
        }
      } catch let error as ReadingError {
        problems.append("\(error)")
      }
    }
    let warnings = articles.flatMap { article, _ in article.warnings.map { "\(article.source.name): \($0)" } }
    return (articles, problems, warnings)
  }

  /// One article again, as a session by reference or `reload` needs it.
  static func reread(_ path: String, _ record: Int?) throws -> (article: Article, sha256: String) {
    var stream = try ArticleStream(path: path)
    while let result = stream.next() {
      let article = try result.get()
      if article.source.record == record { return (article, Workspace.sha256(ofFile: path)) }
    }
    throw CommandFailed(description: "\(path) no longer holds article \(record ?? 1)")
  }

  /// The absolute path with the record: the same file under two names is one.
  private static func path(of source: ArticleSource) -> String {
    if source.path.isEmpty || source.path == "-" { return "" }
    let absolute = URL(fileURLWithPath: source.path).standardizedFileURL.resolvingSymlinksInPath().path
    return "\(absolute)#\(source.record ?? 0)"
  }
}
