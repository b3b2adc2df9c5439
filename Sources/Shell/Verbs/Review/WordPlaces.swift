import AnalyzerKit
import CommandLanguage
import Workbench

/// Where the words of a field stand that a person types: in the block of the mark, else in the nearest one that has them.
struct WordPlaces {
  let article: OpenArticle
  /// The mark's places, and those of its other fields: the nearest occurrence is meant.
  let near: [TextSpan]
  let call: Call

  /// Throws an error at `word` where the words stand nowhere, or in two places that are equally near.
  func find(_ words: String, field: String, at word: Word) throws(CommandError) -> [TextSpan] {
    if words.isEmpty { return [] }
    if let span = try whole(words, field, word) { return [span] }
    let pieces = WordPlaces.pieces(words)
    guard pieces.count > 1 else { throw nowhere(words, field, word) }
    var spans: [TextSpan] = []
    for piece in pieces {
      guard let span = try whole(piece, field, word) else { throw nowhere(piece, field, word) }
      spans.append(span)
    }
    return spans.sorted()
  }

  /// As listings show what stands in several pieces: with … between them.
  static func pieces(_ words: String) -> [String] {
    words.replacing("...", with: "…").split(separator: "…").map { $0.trimmingPrefix(while: \.isWhitespace) }
      .map { piece in String(piece.reversed().drop(while: \.isWhitespace).reversed()) }.filter { !$0.isEmpty }
  }

  private func whole(_ words: String, _ field: String, _ word: Word) throws(CommandError) -> TextSpan? {
    let text = article.article.text
    for block in blocks {
      let found = ExactWords(text, within: article.article.blocks[block].span).occurrences(of: words)
      if found.isEmpty { continue }
      let distances = found.map(distance)
      let least = distances.min() ?? 0
      let nearest = found.indices.filter { distances[$0] == least }
      if nearest.count == 1 { return found[nearest[0]] }
      throw call.fail(
        "“\(words)” stands \(nearest.count) times in \(article.id).\(block + 1), equally near: which is meant as \(field)?", at: word,
        suggestion: "take more words")
    }
    // What runs over several blocks.
    let all = ExactWords(text, within: text.span).occurrences(of: words)
    return all.count == 1 ? all[0] : nil
  }

  private func nowhere(_ words: String, _ field: String, _ word: Word) -> CommandError {
    let text = article.article.text
    for block in blocks {
      let similar = ExactWords(text, within: article.article.blocks[block].span, ignoringCase: true).occurrences(of: words)
      if let span = similar.first {
        return call.fail(
          "these words do not stand in article \(article.id): \(field) takes words of the article", at: word,
          suggestion: "did you mean “\(text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " "))”?")
      }
    }
    let home = blocks.first.map { ".\($0 + 1)" } ?? ""
    return call.fail(
      "“\(words)” does not stand in article \(article.id): \(field) takes words of the article", at: word,
      suggestion: "show \(article.id)\(home) prints them; … joins words that stand apart")
  }

  /// Blocks that are analysed, the mark's own first, then those after it and before it, the nearest first.
  private var blocks: [Int] {
    let all = article.article.blocks.indices
    let home = near.first.flatMap { article.article.blockIndex(at: $0.start) } ?? 0
    return all.filter { article.article.blocks[$0].setAside == nil || $0 == home }.sorted { one, other in
      let distances = (abs(one - home), abs(other - home))
      return distances.0 != distances.1 ? distances.0 < distances.1 : one > other
    }
  }

  /// Bytes between a span and the nearest of the mark's places.
  private func distance(_ span: TextSpan) -> Int {
    near.map { place in place.overlaps(span) ? 0 : max(place.start - span.end, span.start - place.end) + 1 }.min() ?? 0
  }
}
