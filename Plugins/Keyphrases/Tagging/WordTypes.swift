import AnalyzerKit

/// What is known of every word type of an article, asked once a type: parallel arrays by the type's number.
struct WordTypes {
  let classes: [WordClass]
  /// Types that differ only in being plural share a group.
  let groups: [Int32]
  let groupCount: Int
  /// Letters and other scalars of the word.
  let lengths: [Int32]

  init(_ words: PhraseWords, _ lexicon: Lexicon) {
    var classes: [WordClass] = []
    var groups: [Int32] = []
    var lengths: [Int32] = []
    classes.reserveCapacity(words.typeCount)
    groups.reserveCapacity(words.typeCount)
    lengths.reserveCapacity(words.typeCount)
    var index = WordIndex(capacity: words.typeCount)
    var singular: [UInt8] = []
    for type in 0..<words.typeCount {
      let word = words.folded(type)
      classes.append(lexicon.wordClass(word))
      lengths.append(word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
      WordTypes.singular(word, into: &singular)
      groups.append(Int32(truncatingIfNeeded: index.insert(singular.span)))
    }
    self.classes = classes
    self.groups = groups
    self.lengths = lengths
    groupCount = index.count
  }

  /// The word without a regular plural's ending: protests, studies, boxes; not focus, crisis, pass.
  private static func singular(_ word: ArraySlice<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    output.append(contentsOf: word)
    let count = output.count
    guard count > 3, output[count - 1] == UInt8(ascii: "s") else { return }
    switch (output[count - 3], output[count - 2]) {
    case (_, UInt8(ascii: "s")), (_, UInt8(ascii: "u")), (_, UInt8(ascii: "i")): return
    case (UInt8(ascii: "i"), UInt8(ascii: "e")) where count > 4:
      output.removeLast(3)
      output.append(UInt8(ascii: "y"))
    case (UInt8(ascii: "x"), UInt8(ascii: "e")): output.removeLast(2)
    case (UInt8(ascii: "s"), UInt8(ascii: "e")) where output[count - 4] == UInt8(ascii: "s"): output.removeLast(2)
    case (UInt8(ascii: "h"), UInt8(ascii: "e")) where output[count - 4] == UInt8(ascii: "s") || output[count - 4] == UInt8(ascii: "c"):
      output.removeLast(2)
    default: output.removeLast()
    }
  }
}
