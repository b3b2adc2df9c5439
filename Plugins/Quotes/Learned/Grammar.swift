import AnalyzerKit

/// Tags, lemmas and trees of a passage as numbers, one sentence's tree at a time.
///
/// A class, because what is asked for is kept: owned by one analysis.
final class Grammar {
  let passage: Passage
  private(set) var parse: SentenceParse?
  private var lows: [Int] = []
  private var highs: [Int] = []
  /// Hash of every token's lemma, 0 before it is asked for.
  private var lemmas: [UInt64]
  private var words: [UInt64]
  private var scratch: [UInt8] = []

  init(_ passage: Passage) {
    self.passage = passage
    lemmas = Array(repeating: 0, count: passage.count)
    words = Array(repeating: 0, count: passage.text.vocabulary.count)
  }

  /// The tokens of the sentence whose tree is at hand.
  var sentence: Range<Int> { parse?.tokens ?? 0..<0 }

  /// Takes up the tree of the sentence that holds a token.
  func enter(_ token: Int) {
    if sentence.contains(token) { return }
    guard let number = passage.text.sentences.index(ofToken: token) else { return }
    let made = passage.text.parse(ofSentence: number)
    parse = made
    let first = made.tokens.lowerBound
    lows = Array(made.tokens)
    highs = lows
    for token in made.tokens {
      var at = made.head(token)
      while let head = at {
        if lows[head - first] <= token, highs[head - first] >= token { break }
        lows[head - first] = min(lows[head - first], token)
        highs[head - first] = max(highs[head - first], token)
        at = made.head(head)
      }
    }
  }

  func head(_ token: Int) -> Int? { sentence.contains(token) ? parse?.head(token) : nil }

  func relation(_ token: Int) -> Relation { sentence.contains(token) ? parse?.relation(token) ?? .dep : .dep }

  /// The tokens that hang from a token; of very many the first.
  func children(_ token: Int) -> [Int] {
    guard let parse, sentence.contains(token) else { return [] }
    return Array(parse.children(of: token).prefix(32))
  }

  /// From the first to the last token of what hangs from a token of the sentence.
  func extent(_ token: Int) -> Range<Int> {
    guard sentence.contains(token) else { return token..<(token + 1) }
    let place = token - sentence.lowerBound
    return lows[place]..<(highs[place] + 1)
  }

  func tag(_ token: Int) -> PennTag { passage.text.pennTag(token) }

  /// The hash of a token's lemma.
  func lemma(_ token: Int) -> UInt64 {
    if lemmas[token] != 0 { return lemmas[token] }
    scratch.removeAll(keepingCapacity: true)
    passage.text.appendLemma(token, to: &scratch)
    let hash = WordHash.hash(scratch.span, 0, scratch.count) | 1
    lemmas[token] = hash
    return hash
  }

  /// The hash of a token's folded word.
  func word(_ token: Int) -> UInt64 {
    let type = Int(passage.text.types[token])
    if words[type] != 0 { return words[type] }
    let word = passage.text.vocabulary.word(Int32(truncatingIfNeeded: type))
    let hash = WordHash.hash(word.span, 0, word.count) | 1
    words[type] = hash
    return hash
  }

  /// The fine and the medium cluster of a token, -1 for an unknown word.
  func clusters(_ token: Int) -> (fine: Int, medium: Int) {
    let type = Int(passage.text.types[token])
    let clusters = passage.text.clusters
    guard type < clusters.count, clusters[type] >= 0 else { return (-1, -1) }
    return (Int(clusters[type]), WordClusters.shared.medium(Int(clusters[type])))
  }
}
