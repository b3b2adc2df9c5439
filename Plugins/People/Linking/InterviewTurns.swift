import AnalyzerKit

/// Who “I” and “you” are outside quotation marks: in an interview whoever is asked, elsewhere the author.
///
/// An interview is read by its turns, a block each: a question speaks to somebody (“you”) and asks or has no “I”; an answer follows a question and
/// has an “I”.
struct InterviewTurns {
  private enum Turn { case other, question, answer }

  private let passage: Passage
  /// The turn of each block that has one.
  private let turns: [Turn]
  /// The mention that names whoever is asked; nil where the article is no interview.
  private let interviewee: Int?
  /// The group that is named with them.
  private let colleagues: Int?
  private let author: Int?

  /// UTF-8 bytes from which on a turn with “I” after a question is an answer, whatever else it holds.
  private static let shortest = 400
  /// Questions that make an interview, where the text does not say that it is one.
  private static let least = 3

  init(passage: Passage, mentions: [Mention]) {
    self.passage = passage
    let turns = InterviewTurns.turns(passage, mentions)
    self.turns = turns
    author = mentions.indices.first {
      mentions[$0].kind == .name && passage.text.article.blocks[passage.block(ofSentence: mentions[$0].sentence)].kind == .byline
    }
    let isCalledInterview = (0..<min(6, passage.text.sentences.count)).contains { InterviewTurns.isInterview(passage, $0) }
    let least = isCalledInterview ? 1 : InterviewTurns.least
    guard turns.count(where: { $0 == .question }) >= least, let first = turns.firstIndex(of: .question) else {
      interviewee = nil
      colleagues = nil
      return
    }
    let asked = InterviewTurns.interviewee(passage, mentions, firstQuestion: first)
    interviewee = asked
    colleagues = asked.flatMap { asked in
      mentions.indices.first { index in mentions[index].parts.contains { mentions[$0].entity == mentions[asked].entity } }
    }
  }

  private static func turns(_ passage: Passage, _ mentions: [Mention]) -> [Turn] {
    let blocks = passage.text.article.blocks
    var asks = [Bool](repeating: false, count: blocks.count)
    var addresses = asks
    var tells = asks
    for sentence in 0..<passage.text.sentences.count {
      guard let last = passage.text.sentences.tokens(sentence).last, passage.regionOf[last] < 0 else { continue }
      asks[passage.text.sentences.block(sentence)] = passage.isSign(last, 0x3F)
    }
    for mention in mentions where mention.region < 0 && mention.pronoun != nil {
      let block = passage.block(ofSentence: mention.sentence)
      if mention.pronoun?.person == .second { addresses[block] = true }
      if mention.pronoun?.person == .first { tells[block] = true }
    }
    var turns = [Turn](repeating: .other, count: blocks.count)
    var last = Turn.other
    for block in blocks.indices where blocks[block].kind == .paragraph || blocks[block].kind == .heading || blocks[block].kind == .listItem
    {
      // An answer may end in a question that it asks itself.
      let isAnswer = tells[block] && last == .question && blocks[block].span.count > InterviewTurns.shortest
      let isQuestion = asks[block] ? addresses[block] || !tells[block] : addresses[block] && !tells[block] && last != .question
      turns[block] = isQuestion && !isAnswer ? .question : tells[block] ? .answer : .other
      if turns[block] != .other { last = turns[block] }
    }
    return turns
  }

  /// Of those named in the title or before the first question, the one named most: titles count most, then sentences about the interview.
  private static func interviewee(_ passage: Passage, _ mentions: [Mention], firstQuestion: Int) -> Int? {
    var weights: [Int: Int] = [:]
    var best: (weight: Int, name: Int)?
    for (index, mention) in mentions.enumerated() where mention.kind == .name {
      let block = passage.block(ofSentence: mention.sentence)
      guard let entity = mention.entity else { continue }
      if block >= firstQuestion { break }
      let kind = passage.text.article.blocks[block].kind
      // “Image: Ana Roe”
      if kind == .byline || kind == .credit || mention.tokens.lowerBound > 0 && passage.isSign(mention.tokens.lowerBound - 1, 0x3A) {
        continue
      }
      var weight = weights[entity] ?? (mention.tokens.count > 1 ? 3 : 0)
      weight += kind.isHeading ? 4 : 2
      if isAboutInterview(passage, mention.sentence) { weight += 3 }
      weights[entity] = weight
      if best.map({ weight > $0.weight }) ?? true { best = (weight, index) }
    }
    return best?.name
  }

  private static func isInterview(_ passage: Passage, _ sentence: Int) -> Bool {
    let words: [StaticString] = ["interview", "interviews", "interviewed"]
    return passage.text.sentences.tokens(sentence).prefix(80).contains { token in words.contains { passage.isWord(token, $0) } }
  }

  private static func isAboutInterview(_ passage: Passage, _ sentence: Int32) -> Bool {
    let words: [StaticString] = ["interview", "interviews", "interviewed", "spoke", "talked", "talks", "asked"]
    return passage.text.sentences.tokens(Int(sentence)).prefix(80).contains { token in words.contains { passage.isWord(token, $0) } }
  }

  /// The rule and the mention that names who a pronoun of the first or second person is.
  func speaker(of mention: Mention) -> (LinkRule, Int)? {
    guard let form = mention.pronoun else { return nil }
    if form.number == .several {
      guard form.person == .first, turns[passage.block(ofSentence: mention.sentence)] == .answer else { return nil }
      return colleagues.map { (.interviewee, $0) }
    }
    if let interviewee {
      switch (form.person, turns[passage.block(ofSentence: mention.sentence)]) {
      case (.first, .answer), (.second, .question): return (.interviewee, interviewee)
      default: return nil
      }
    }
    if form.person == .first, let author { return (.author, author) }
    return nil
  }
}
