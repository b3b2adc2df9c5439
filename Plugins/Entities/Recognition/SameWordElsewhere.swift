import AnalyzerKit

/// Where an article has each word with a capital: the first few places by word type.
struct SameWordElsewhere {
  /// Places kept of a word.
  static let most = 6
  /// How often a type has a capital, at most 255.
  private let counts: [UInt8]
  /// `most` places a type that has two or more, at `starts[type]`.
  private let starts: [Int32]
  private let places: [Int32]

  init(_ words: ArticleWords, _ forms: WrittenForms) {
    var counts = [UInt8](repeating: 0, count: words.text.vocabulary.count)
    for token in 0..<words.count where forms.hasCapital[token] {
      let type = Int(words.types[token])
      if counts[type] < 255 { counts[type] += 1 }
    }
    var starts = [Int32](repeating: -1, count: counts.count)
    var places: [Int32] = []
    var filled = [UInt8](repeating: 0, count: counts.count)
    for token in 0..<words.count where forms.hasCapital[token] {
      let type = Int(words.types[token])
      guard counts[type] > 1, Int(filled[type]) < SameWordElsewhere.most else { continue }
      if starts[type] < 0 {
        starts[type] = Int32(places.count)
        for _ in 0..<SameWordElsewhere.most { places.append(-1) }
      }
      places[Int(starts[type]) + Int(filled[type])] = Int32(token)
      filled[type] += 1
    }
    self.counts = counts
    self.starts = starts
    self.places = places
  }

  /// How often the word has a capital, at most 255.
  func count(_ type: Int32) -> Int { Int(counts[Int(type)]) }

  /// Its first places in the text; none where it has only one.
  func places(_ type: Int32) -> ArraySlice<Int32> {
    let start = Int(starts[Int(type)])
    guard start >= 0 else { return [] }
    return places[start..<start + min(SameWordElsewhere.most, count(type))]
  }
}
