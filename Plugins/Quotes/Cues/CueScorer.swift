/// How likely a word is to attribute something: a logistic regression over the word and the classes of its neighbours.
///
/// Learnt by Tools/quotes-data/build.py from PolNeAR's train part; the features here and there are the same.
struct CueScorer {
  private let lexicon = CueLexicon.shared

  /// The score of token `token`, in hundredths of a logit (0: even odds); nil for words that are never a cue.
  func score(_ token: Int, in passage: Passage) -> Int? {
    let form = Int(passage.forms[token])
    guard form >= 0 else { return nil }
    let block = passage.blockTokens(of: token)
    func kind(_ at: Int) -> Int {
      guard block.contains(at) else { return Int(WordClass.edge.rawValue) }
      return Int(passage.isQuoted(at) ? WordClass.quoted.rawValue : passage.classes[at].rawValue)
    }
    var before = token - 1
    while before >= block.lowerBound, !passage.isQuoted(before), token - before < 4,
      passage.classes[before] == .adverb || passage.classes[before] == .negation
    {
      before -= 1
    }
    let n = kind(token + 1)
    let m = kind(token + 2)
    let p = kind(before)
    let o = kind(before - 1)
    let shape = Int(passage.classes[token].rawValue)
    var that = 0
    var ahead = 0
    for at in (token + 1)..<(token + 6) {
      let kind = kind(at)
      if kind == Int(WordClass.that.rawValue) { that = 1 }
      if kind == Int(WordClass.quoted.rawValue) { ahead = 1 }
    }
    var behind = 0
    for at in (token - 6)..<token where kind(at) == Int(WordClass.quoted.rawValue) { behind = 1 }
    let width = CueLexicon.classes
    var sum = Int(lexicon.bias) + Int(lexicon.byForm[form])
    sum += Int(lexicon.next[n]) + Int(lexicon.afterNext[m]) + Int(lexicon.previous[p]) + Int(lexicon.beforePrevious[o])
    sum += Int(lexicon.byFormNext[form * width + n]) + Int(lexicon.byFormPrevious[form * width + p])
    sum += Int(lexicon.nextPair[n * width + m]) + Int(lexicon.previousPair[o * width + p])
    sum += Int(lexicon.shapeNext[shape * width + n]) + Int(lexicon.shapePrevious[shape * width + p])
    sum += Int(lexicon.that[that]) + Int(lexicon.byFormThat[form * 2 + that])
    sum += Int(lexicon.quotes[ahead * 2 + behind]) + Int(lexicon.byFormQuotes[form * 4 + ahead * 2 + behind])
    return sum
  }
}
