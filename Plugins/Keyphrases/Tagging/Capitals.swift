import AnalyzerKit

/// How an article uses capitals: which sentences have them everywhere, and which words have them where none is due.
struct Capitals {
  /// By word; `.none` for marks and numbers.
  let words: [Capitalisation]
  /// By word: whether a capital there says nothing, because a sentence begins or all its words have one.
  let isDue: [Bool]
  /// By type: how often in small letters, and how often with a capital that is not due.
  private let small: [Int32]
  private let capital: [Int32]

  init(_ words: PhraseWords, _ types: WordTypes, sentences: Int) {
    var uses = [Capitalisation](repeating: .none, count: words.count)
    var isDue = [Bool](repeating: false, count: words.count)
    var small = [Int32](repeating: 0, count: words.typeCount)
    var capital = small
    for sentence in 0..<sentences {
      let range = words.words(ofSentence: sentence)
      var counted = 0
      var capitals = 0
      for word in range where words.kinds[word] == .word {
        let use = words.capitalisation(word)
        uses[word] = use
        if use == .none || types.classes[Int(words.types[word])].isGrammar { continue }
        counted += 1
        if use != .lower { capitals += 1 }
      }
      // A headline with capitals throughout, or shouting.
      let isTitled = counted >= 3 && capitals * 10 > counted * 7
      var isFirst = true
      for word in range where words.kinds[word].isWordLike {
        let type = Int(words.types[word])
        isDue[word] = isFirst || isTitled
        if uses[word] == .lower {
          small[type] += 1
        } else if uses[word] != .none, !isDue[word] {
          capital[type] += 1
        }
        isFirst = false
      }
    }
    self.words = uses
    self.isDue = isDue
    self.small = small
    self.capital = capital
  }

  /// Whether a word has a capital at its beginning or elsewhere.
  func isCapital(_ word: Int) -> Bool { words[word] == .capitalised || words[word] == .allCaps || words[word] == .mixed }

  /// What the rest of the article says of a type's capital; nil when it says nothing.
  func isName(type: Int) -> Bool? {
    if small[type] == 0, capital[type] == 0 { return nil }
    return capital[type] > 0 && capital[type] >= small[type]
  }
}
