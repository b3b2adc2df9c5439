import AnalyzerKit

/// The words of one or several texts as numbers of types: those of the text itself for one, common ones for several.
struct PooledWords {
  private(set) var types: [Int32]
  /// Types have numbers below it.
  private(set) var limit: Int
  /// The words of the only text; nil for several, whose words are in `index`.
  private var only: CountedWords?
  private var index = WordIndex()

  init(_ words: CountedWords) {
    types = words.types
    limit = words.typeLimit
    only = words
  }

  /// Appends the words of texts that follow.
  mutating func add(_ next: PooledWords) {
    if let only {
      self.only = nil
      types = []
      append(only.types, limit) { only.folded($0) }
    }
    if let only = next.only {
      append(only.types, next.limit) { only.folded($0) }
    } else {
      append(next.types, next.limit) { next.index.word(Int($0)) }
    }
    limit = index.count
  }

  private mutating func append(_ types: [Int32], _ limit: Int, _ word: (Int32) -> ArraySlice<UInt8>) {
    var common = [Int32](repeating: -1, count: limit)
    for type in types {
      if common[Int(type)] < 0 { common[Int(type)] = Int32(truncatingIfNeeded: index.insert(word(type).span)) }
      self.types.append(common[Int(type)])
    }
  }
}
