import AnalyzerKit

/// How an article uses capitals: which sentences have them everywhere, and which words have them where none is due.
struct Capitals {
  /// By token; `.none` where no words of the article's own stand.
  let tokens: [Capitalisation]
  /// By sentence: a headline with capitals throughout, or shouted.
  let isTitled: [Bool]
  /// By type: how often in small letters, and how often with a capital inside an ordinary sentence.
  private let small: [Int32]
  private let capital: [Int32]

  init(_ text: AnalyzedText, _ types: WordTypes) {
    let ids = text.vocabulary.ids
    var tokens = [Capitalisation](repeating: .none, count: text.tokens.count)
    var isTitled = [Bool](repeating: false, count: text.sentences.count)
    var small = [Int32](repeating: 0, count: types.classes.count)
    var capital = small
    for sentence in 0..<text.sentences.count where text.isProse(sentence: sentence) {
      let range = text.sentences.tokens(sentence)
      var counted = 0
      var capitals = 0
      for token in range where text.tokens.kinds[token] == .word {
        let use = text.capitalisation(token)
        tokens[token] = use
        if use == .none || types.classes[Int(ids[token])].isGrammar { continue }
        counted += 1
        if use != .lower { capitals += 1 }
      }
      isTitled[sentence] = counted >= 3 && capitals * 10 > counted * 7
      var isFirst = true
      for token in range where text.tokens.kinds[token].isWordLike {
        if tokens[token] == .lower {
          small[Int(ids[token])] += 1
        } else if tokens[token] != .none, !isFirst, !isTitled[sentence] {
          capital[Int(ids[token])] += 1
        }
        isFirst = false
      }
    }
    self.tokens = tokens
    self.isTitled = isTitled
    self.small = small
    self.capital = capital
  }

  /// What the rest of the article says of a type's capital; nil when it says nothing.
  func isName(type: Int) -> Bool? {
    if small[type] == 0, capital[type] == 0 { return nil }
    return capital[type] > 0 && capital[type] >= small[type]
  }
}
