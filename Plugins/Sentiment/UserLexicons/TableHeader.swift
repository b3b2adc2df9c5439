import AnalyzerKit

/// What the first line of a table says about its columns.
enum TableHeader: Equatable {
  case weights(word: Int, weight: Int)
  /// One category a line; where there is a value, 0 means that the word is not in it.
  case long(word: Int, category: Int, value: Int?)
  /// A column for each category.
  case wide(word: Int, categories: [Int])
  /// It is no header but the first entry.
  case none

  /// - Parameter first: the cells of the line after it.
  init(_ cells: [String], first: [String]) {
    let names = cells.map { WordFolding.fold($0) }
    func column(_ known: [String]) -> Int? { names.firstIndex { known.contains($0) } }
    // A misspelt weight must not pass for a header: a header has no number in its second cell.
    guard let word = column(TableHeader.words), cells.count > 1, !cells[1].contains(where: \.isNumber) else {
      self = .none
      return
    }
    let weight = column(TableHeader.weights)
    let category = column(TableHeader.categories).flatMap { at in
      at < first.count && Double(first[at]) == nil && !first[at].isEmpty && !first[at].contains(where: \.isNumber) ? at : nil
    }
    let others = names.indices.filter { $0 != word && !TableHeader.counts.contains(names[$0]) && !names[$0].isEmpty }
    if let category, category != word {
      self = .long(word: word, category: category, value: weight == category ? column(TableHeader.values) : weight)
    } else if let weight {
      self = .weights(word: word, weight: weight)
    } else if cells.count > 2 || others.contains(where: { Polarity(category: names[$0]) != nil }) {
      self = .wide(word: word, categories: others)
    } else {
      self = .weights(word: 0, weight: 1)
    }
  }

  private static let words = ["word", "words", "term", "token", "entry", "lemma", "english word", "english (en)"]
  private static let weights = ["weight", "score", "valence", "value", "sentiment", "emotion-intensity-score"]
  private static let categories = ["category", "emotion", "sentiment", "class", "affect"]
  private static let values = ["association", "value", "score", "weight"]
  /// Columns of published tables that are figures about the word, not categories.
  private static let counts = [
    "seq_num", "sequence number", "sequence", "word count", "word proportion", "average proportion", "avg proportion", "std dev",
    "doc count", "syllables", "complexity", "source", "defined", "othtags", "comment", "id", "n",
  ]
}
