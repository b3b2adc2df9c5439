import AnalyzerKit

/// Who “I” and “you” are outside quotation marks: in an interview whoever is asked, elsewhere the author.
struct InterviewTurns {
  private let passage: Passage
  /// The mention that names whoever is asked.
  private let interviewee: Int?
  private let author: Int?
  /// Sentences with a question to somebody, by block.
  private let isQuestion: Set<Int>

  init(passage: Passage, mentions: [Mention]) {
    self.passage = passage
    var questions: Set<Int> = []
    for sentence in 0..<passage.text.sentences.count {
      let tokens = passage.text.sentences.tokens(sentence)
      if let last = tokens.last, passage.isSign(last, 0x3F), passage.regionOf[last] < 0 { questions.insert(passage.text.sentences.block(sentence)) }
    }
    isQuestion = questions
    let names = mentions.indices.filter { mentions[$0].kind == .name }
    author = names.first { passage.text.article.blocks[passage.block(ofSentence: mentions[$0].sentence)].kind == .byline }
    interviewee = questions.count >= 3 ? InterviewTurns.interviewee(passage, mentions, names) : nil
  }

  /// The person whom “interview” is said of, else the one named most often before the first question.
  private static func interviewee(_ passage: Passage, _ mentions: [Mention], _ names: [Int]) -> Int? {
    var asked = false
    for sentence in 0..<min(40, passage.text.sentences.count) {
      for token in passage.text.sentences.tokens(sentence)
      where passage.isWord(token, "interview") || passage.isWord(token, "interviews") || passage.isWord(token, "interviewed")
        || passage.isWord(token, "spoke") || passage.isWord(token, "talked") || passage.isWord(token, "talks")
      {
        asked = true
      }
    }
    guard asked else { return nil }
    var counts: [Int: Int] = [:]
    var best: (count: Int, name: Int)?
    for name in names {
      guard let entity = mentions[name].entity,
        passage.text.article.blocks[passage.block(ofSentence: mentions[name].sentence)].kind != .byline
      else { continue }
      let isTitle = passage.text.article.blocks[passage.block(ofSentence: mentions[name].sentence)].kind.isHeading
      counts[entity, default: 0] += isTitle ? 4 : mentions[name].sentence < 12 ? 2 : 1
      let count = counts[entity] ?? 0
      if best.map({ count > $0.count }) ?? true { best = (count, name) }
    }
    return best?.name
  }

  /// The rule and the mention that names who a pronoun of the first or second person is.
  func speaker(of mention: Mention) -> (LinkRule, Int)? {
    guard let form = mention.pronoun, form.number == .one else { return nil }
    let isAsked = isQuestion.contains(passage.block(ofSentence: mention.sentence))
    if let interviewee {
      switch (form.person, isAsked) {
      case (.first, false), (.second, true): return (.interviewee, interviewee)
      default: return nil
      }
    }
    if form.person == .first, let author { return (.author, author) }
    return nil
  }
}
