import AnalyzerKit

/// The words of one or several texts as numbers of types: those of the text itself for one, common ones for several.
struct PooledWords {
  private(set) var types: [Int32]
  /// Types have numbers below it.
  private(set) var limit: Int
  /// The only text; nil for several.
  private var only: CountedWords?
  /// Numbers the words of several texts; nil for one.
  private var common: Vocabulary?

  init(_ words: CountedWords) {
    types = words.types
    limit = words.typeLimit
    only = words
  }

  /// Appends the words of texts that follow.
  mutating func add(_ next: PooledWords) {
    if let only {
      self.only = nil
      common = Vocabulary()
      types = []
      append(only.types, limit) { only.folded($0) }
    }
    append(next.types, next.limit) { next.folded($0) }
    limit = common?.count ?? 0
  }

  private func folded(_ type: Int32) -> ArraySlice<UInt8> { only?.folded(type) ?? common?.word(type) ?? [] }

  private mutating func append(_ types: [Int32], _ limit: Int, _ folded: (Int32) -> ArraySlice<UInt8>) {
    var numbers = [Int32](repeating: -1, count: limit)
    for type in types {
      if numbers[Int(type)] < 0 {
        let word = folded(type)
        numbers[Int(type)] = common?.number(asGiven: word.span, 0, word.count) ?? 0
      }
      self.types.append(numbers[Int(type)])
    }
  }
}
