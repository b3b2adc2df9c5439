import AnalyzerKit

/// The plot of a dispersion: for each word one strip an article that holds it.
enum OccurrencePlot {
  /// `words` are in the order of the positions of each article; one that does not occur has a panel without strips.
  static func plot(_ words: [String], _ articles: [ArticleOccurrences]) -> Plot {
    let count = "\(articles.count) \(articles.count == 1 ? "article" : "articles")"
    var panels: [Plot.Panel] = []
    for (at, word) in words.enumerated() {
      let strips = articles.filter { !$0.positions[at].isEmpty }.map { article in
        Plot.Strip(label: article.label, length: article.wordCount, positions: article.positions[at].map { Int($0) })
      }
      let total = strips.reduce(0) { $0 + $1.positions.count }
      let title = strips.isEmpty ? "\(word): not in \(count)" : "\(word): \(total) in \(strips.count) of \(count)"
      panels.append(Plot.Panel(title: title, strips: strips))
    }
    return Plot(title: "Where \(words.joined(separator: ", ")) \(words.count == 1 ? "occurs" : "occur")", panels: panels)
  }
}
