import AnalyzerKit

/// Counts the entries of a dictionary with categories, sentence by sentence.
struct CategoryCounting {
  private let index: CategoryIndex

  init(_ index: CategoryIndex) { self.index = index }

  /// One mark for each of the sentences that has words.
  func marks(_ text: AnalyzedText, _ sentences: [Int]) -> [Sentiment] {
    var matcher = CategoryMatcher(text, index)
    var matches: [CategoryMatcher.Match] = []
    var marks: [Sentiment] = []
    let array = text.bytes
    let bytes = array.span
    let tokens = text.tokens
    let table = text.sentences
    let areGiven = text.hasGivenTokens
    for number in sentences {
      let range = table.tokens(number)
      let words = WordRun.count(tokens, range, areGiven: areGiven)
      if words == 0 { continue }
      matcher.read(number, bytes, into: &matches)
      marks.append(mark(tokens.span(range), words: words, matches))
    }
    return marks
  }

  private func mark(_ span: TextSpan, words: Int, _ matches: [CategoryMatcher.Match]) -> Sentiment {
    var mark = Sentiment(span: span, reason: Reason("dictionary"))
    mark.words = words
    // A word in several categories of one kind (LIWC's posemo and affect.posemo) is one positive word.
    func count(_ polarity: Polarity) -> Int {
      matches.count { match in match.categories.contains { index.polarities[$0] == polarity } }
    }
    for match in matches {
      mark.found += match.newWords
      let word = String(decoding: match.words, as: UTF8.self)
      for category in match.categories {
        let name = index.categories[category]
        mark.matches.append(SentimentMatch(match.span, word: word, category: name))
        mark.reason.evidence.append(Evidence(name, match.span))
      }
    }
    if index.hasTone {
      mark.positiveWords = count(.positive)
      mark.negativeWords = count(.negative)
      mark.negatedPositive = count(.negatedPositive)
      mark.negatedNegative = count(.negatedNegative)
      mark.weighTone()
    }
    return mark
  }
}
