import AnalyzerKit

/// Who says what stands in quotation marks, as far as the words beside them show: only to know of whom a pronoun inside seldom speaks.
///
/// A verb of saying beside the marks and the mention beside the verb; else whoever spoke last in the same block.
struct QuotationSpeakers {
  /// Index of a mention for each quotation, −1 unknown.
  private var speakers: [Int32]
  /// Tokens looked at on either side.
  private static let reach = 9

  init(passage: Passage, mentions: [Mention], starting: [Int32]) {
    speakers = Array(repeating: -1, count: passage.text.quotedRegions.count)
    var last: (block: Int, mention: Int32) = (-1, -1)
    for (number, region) in passage.text.quotedRegions.enumerated() where region.depth == 0 {
      let tokens = passage.tokens.touched(by: region.span)
      guard let first = tokens.first, passage.regionOf[first] == Int32(number) else { continue }
      let limits = QuotationSpeakers.block(passage, tokens)
      let found =
        QuotationSpeakers.speaker(
          passage, starting, tokens.upperBound..<min(limits.upperBound, tokens.upperBound + QuotationSpeakers.reach))
        ?? QuotationSpeakers.speaker(passage, starting, max(limits.lowerBound, first - QuotationSpeakers.reach)..<first)
        ?? QuotationSpeakers.speaker(passage, starting, QuotationSpeakers.sentenceBefore(passage, first, limits))
      if let found {
        speakers[number] = Int32(truncatingIfNeeded: found)
        last = (region.block, Int32(truncatingIfNeeded: found))
      } else if last.block == region.block {
        speakers[number] = last.mention
      }
    }
  }

  /// The mention that speaks in a quotation.
  func speaker(_ region: Int32) -> Int? { region < 0 || speakers[Int(region)] < 0 ? nil : Int(speakers[Int(region)]) }

  private static func block(_ passage: Passage, _ tokens: Range<Int>) -> Range<Int> {
    var low = Int(passage.sentenceOf[tokens.lowerBound])
    var high = Int(passage.sentenceOf[tokens.upperBound - 1])
    let block = passage.text.sentences.block(low)
    if low > 0, passage.text.sentences.block(low - 1) == block { low -= 1 }
    if high + 1 < passage.text.sentences.count, passage.text.sentences.block(high + 1) == block { high += 1 }
    return passage.text.sentences.tokens(low).lowerBound..<passage.text.sentences.tokens(high).upperBound
  }

  private static func sentenceBefore(_ passage: Passage, _ first: Int, _ limits: Range<Int>) -> Range<Int> {
    let own = passage.sentence(of: first).lowerBound
    guard own > limits.lowerBound else { return first..<first }
    return passage.sentence(of: own - 1)
  }

  /// A mention beside a verb of saying: before it, or after it at the end of the quotation.
  private static func speaker(_ passage: Passage, _ starting: [Int32], _ tokens: Range<Int>) -> Int? {
    for verb in tokens where passage.wordClass(verb).contains(.reporting) && !passage.isQuoted(verb) {
      var at = verb - 1
      while at >= tokens.lowerBound, verb - at <= 8, !passage.isQuoted(at) {
        if starting[at] >= 0 { return Int(starting[at]) }
        at -= 1
      }
      at = verb + 1
      while at < tokens.upperBound, at - verb <= 5, !passage.isQuoted(at) {
        if starting[at] >= 0 { return Int(starting[at]) }
        at += 1
      }
    }
    return nil
  }
}
