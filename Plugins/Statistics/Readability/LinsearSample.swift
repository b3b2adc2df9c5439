/// The first hundred words of a text, which are all that the Linsear Write formula looks at.
struct LinsearSample {
  private static let size = 100

  /// For each word its syllables; for the first word of a sentence also `isFirst`.
  private var words: [(syllables: UInt8, isFirst: Bool)] = []

  var isFull: Bool { words.count >= LinsearSample.size }

  /// Adds a sentence, from the syllables of its words.
  mutating func add(_ sentence: some Sequence<UInt8>) {
    var isFirst = true
    for syllables in sentence where !isFull {
      words.append((syllables, isFirst))
      isFirst = false
    }
  }

  /// Adds the beginning of a text that follows.
  mutating func add(_ next: LinsearSample) { words += next.words.prefix(LinsearSample.size - words.count) }

  /// Words of three or more syllables.
  var hard: Int { words.count { $0.syllables >= 3 } }
  /// Words of one or two.
  var easy: Int { words.count { $0.syllables == 1 || $0.syllables == 2 } }
  /// Sentences that the words stand in; of a last one that the hundred words cut off, at least three words must be there, as in textstat.
  var sentences: Int {
    let all = words.count(where: \.isFirst)
    let tail = words.reversed().prefix { !$0.isFirst }.count + 1
    return isFull && tail < 3 ? max(1, all - 1) : all
  }
}
