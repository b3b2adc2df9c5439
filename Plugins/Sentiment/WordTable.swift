import AnalyzerKit

/// Lower-case words and what is known of each.
struct WordTable: Sendable {
  private var index = WordIndex(capacity: 8192)
  private var traits: [WordTraits] = []

  /// What is known of a word, nil for an unknown one.
  func traits(of word: Span<UInt8>) -> WordTraits? { index.number(of: word).map { traits[$0] } }

  /// Changes what is known of a word, which is added when it is new.
  mutating func update(_ word: Span<UInt8>, _ change: (inout WordTraits) -> Void) {
    let number = index.insert(word)
    if number == traits.count { traits.append(WordTraits()) }
    change(&traits[number])
  }
}
