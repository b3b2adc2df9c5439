import AnalyzerKit

/// Finds the names of an article: a linear-chain conditional random field over words, their clusters, their places in lists, how they are
/// written, and what the rest of the article has around them.
///
/// Linear in the length of the text, of any one sentence too.
struct NameRecogniser {
  let features: NameFeatures

  init(_ words: ArticleWords) { features = NameFeatures(words) }

  /// All names in the order of the text, `given` ones among them.
  func names(given: GivenNames = .none) -> [RecognisedName] {
    let words = features.words
    let settled = given.placed(in: words.text)
    var isTaken: [Bool] = []
    if !settled.isEmpty {
      isTaken = [Bool](repeating: false, count: words.count)
      for (_, tokens) in settled { for token in tokens { isTaken[token] = true } }
    }
    var scorer = NameScorer(features)
    var decoder = NameDecoder()
    var found: [RecognisedName] = []
    var stretches: [Range<Int>] = []
    var sums: [Int16] = []
    var labels: [NameLabel] = []
    var rest = settled[...]
    let sure = SureNames(words: words, phrases: PhraseMatcher(words: words))
    for sentence in 0..<words.text.sentences.count {
      let tokens = words.text.sentences.tokens(sentence)
      stretches.removeAll(keepingCapacity: true)
      var names: [RecognisedName] = []
      Stretches.find(tokens, words, features.forms, isTaken: isTaken, into: &stretches)
      for stretch in stretches {
        sums.removeAll(keepingCapacity: true)
        labels.removeAll(keepingCapacity: true)
        scorer.score(stretch, in: tokens, into: &sums)
        decoder.decode(sums, into: &labels)
        NameRecogniser.append(labels, from: stretch.lowerBound, to: &names)
      }
      if let next = rest.first, next.tokens.lowerBound < tokens.upperBound {
        while let settled = rest.first, settled.tokens.lowerBound < tokens.upperBound {
          names.append(RecognisedName(tokens: settled.tokens, kind: .other, given: settled.name))
          rest.removeFirst()
        }
        names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      }
      found += sure.mended(names, in: tokens)
    }
    OpeningsOfNames(words: words).mend(&found)
    return found
  }

  private static func append(_ labels: [NameLabel], from start: Int, to found: inout [RecognisedName]) {
    var begin = 0
    for (at, label) in labels.enumerated() {
      guard let kind = label.kind else { continue }
      if label.opens { begin = at }
      if label.closes { found.append(RecognisedName(tokens: (start + begin)..<(start + at + 1), kind: kind)) }
    }
  }
}
