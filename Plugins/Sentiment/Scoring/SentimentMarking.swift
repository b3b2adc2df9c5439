import AnalyzerKit

/// Makes the mark of a sentence from what the rules found in it, with the words and the reckoning behind it.
struct SentimentMarking {
  private var folded: [UInt8] = []

  mutating func mark(
    _ span: TextSpan, words: Int, _ sentence: SentenceItems, _ findings: [Finding], _ bytes: Span<UInt8>
  ) -> Sentiment {
    var mark = Sentiment(span: span, reason: Reason("vader"))
    mark.words = words
    if findings.isEmpty {
      mark.compound = 0
      mark.positive = 0
      mark.neutral = sentence.items.isEmpty ? 0 : 1
      mark.negative = 0
      return mark
    }
    let score = Score(
      findings, items: sentence.items.count, exclamationMarks: sentence.exclamationMarks, questionMarks: sentence.questionMarks)
    mark.compound = score.compound
    mark.positive = score.positive
    mark.neutral = score.neutral
    mark.negative = score.negative
    explain(&mark, sentence, findings, bytes)
    if score.emphasis > 0 { mark.reason.evidence.append(SentimentMarking.emphasis(sentence, score)) }
    return mark
  }

  private mutating func explain(_ mark: inout Sentiment, _ sentence: SentenceItems, _ findings: [Finding], _ bytes: Span<UInt8>) {
    var found = 0
    mark.matches.reserveCapacity(findings.count)
    mark.reason.evidence.reserveCapacity(findings.count + 1)
    for finding in findings {
      let item = sentence.items[finding.item]
      found += Int(item.words)
      if finding.value == 0 { continue }
      mark.reason.evidence.append(Evidence(finding.label, item.span, note: finding.note))
      mark.matches.append(SentimentMatch(item.span, word: word(item, bytes), weight: finding.value))
    }
    mark.found = min(mark.words, found)
  }

  /// The item's words, folded and with single blanks.
  private mutating func word(_ item: SentenceItems.Item, _ bytes: Span<UInt8>) -> String {
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(bytes, item.span.range, into: &folded)
    for at in folded.indices where folded[at] < 0x20 { folded[at] = 0x20 }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func emphasis(_ sentence: SentenceItems, _ score: Score) -> Evidence {
    let marks =
      String(repeating: "!", count: min(sentence.exclamationMarks, 4)) + String(repeating: "?", count: sentence.questionMarks > 1 ? 2 : 0)
    return Evidence("emphasis", note: "\(marks) adds \(Sentiment.digits(score.emphasis))")
  }
}
