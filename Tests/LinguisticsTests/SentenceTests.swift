import ArticleModel
import Linguistics
import Testing

/// Each row is the expected cutting at `¦`; the input is the row with blanks in their place (`¦¦`: nothing in their place).
@Suite struct SentenceTests {
  @Test(arguments: [
    "It rained.¦The river rose.", "Did it rain?¦It did!¦Good.", "It rained. ", "No stop at the end", "What?!¦No!!!¦Yes.",
    "Mr. Orr left.¦Ms. Holt stayed.", "Gen. Orr met Sen. Holt.¦They spoke.", "It was Jan. 14.¦It rained.", "On Jan. 14 it rained.¦He left.",
    "He came on Sat. Sept. 3 by train.", "At 5 p.m. Monday it rained.", "At 5 p.m. it rained.", "It began at 5 p.m.¦She left.",
    "It began at 8 a.m.¦Police came.", "At 8 a.m. EST it began.", "The U.S. Senate met.", "The U.S. army left the U.S.¦They came home.",
    "He lives in the U.S.¦“I like it,” he said.", "J. K. Orr wrote it.", "George W. Orr left.¦He won.", "It is plan B.¦The end.",
    "He and I.¦Then we left.",
    "Acme Inc. bought Orr Co. in May.", "He works for Acme Inc.¦The firm is old.", "Acme Corp. Chairman Orr left.",
    "No. 5 won.¦No. 6 lost.",
    "He said no.¦She said yes.", "See Fig. 3 and p. 12.", "Figs, pears, etc.¦Then wine.", "Figs, pears, etc. are sold.",
    "Orr v. Holt was heard.",
    "Leeds vs. York is on.", "He has a Ph.D. from Leeds.", "Orr et al. found it.", "Boston, Mass., is cold.", "He is 6 ft. tall.",
    "It cost $3.5 million.¦It rained.",
    "It rose 3.5.¦It fell.", "Visit example.com.¦It is free.", "Mail a.b@example.com.¦Wait.",
    "\"Go.\" he said.", "“Go!” he said.", "“Go?” she asked.", "“Go?” Orr asked.¦He left.", "“Go!” Mayor Ann Orr shouted.", "“Go.”¦He left.",
    "“Go.”¦“No.”", "He said: “Go.”¦Then he left.", "“Go,” he said.¦“Now.”", "‘Go.’¦He left.", "\"Go.\"¦\"No,\" she said.",
    "He said “go.”¦It rained.",
    "(It rained.)¦He left.", "It rained (a lot).¦He left.", "It rained (really!) and he left.", "“ It rained. ”¦He left.",
    "\" It rained. \"¦He left.", "\"It rained.\"¦¦He left.", "It rained.¦¦\"Go,\" he said.", "It rained [2].¦He left.",
    "“It rained.¦(He left.)”¦She stayed.",
    "Wait...¦He left.", "Wait... he said.", "He left…¦Then it rained.", "I . . . do not know.", "He was . . . late.¦We left.",
    "It rained.¦¦The river rose.", "it rained.¦then it stopped.", "1. Open it.¦2. Close it.", "The rule: 1. Open it.",
    "It ended.[2]¦It began.",
    "It ended. [2] [3]¦It began.", "It ended. [citation needed]¦It began.", "Good :)¦See you.", "Good. :)¦See you.",
    "Thanks!¦:) See you.".replacing("¦:)", with: " :)¦"),
    "こんにちは。¦さようなら。", "It rained!¦“Why?” she asked.", "Orr, who left, said: We go.", "Why did he go – and when?¦Nobody knows.",
    "He is the No. 1.¦She is next.", "It was in St. Ives.¦It rained.", "The 1990s.¦The end.", "He left at 10:30.¦She stayed.",
    "Is it 5?¦6 it is.",
    "¿Qué?¦No.", "It rained. — Orr".replacing(" —", with: "¦—"),
  ])
  func `sentences end where a reader would end them`(row: String) {
    let input = row.replacing("¦¦", with: "").replacing("¦", with: " ")
    let expected = row.replacing("¦¦", with: "¦").split(separator: "¦").map { $0.trimmingSpaces() }
    #expect(sentences(input) == expected)
  }

  @Test func `blocks are never joined and headings never cut`() {
    let text = analyzed(["Rain. Then sun. What now?", "It rained and", "then it stopped."], kinds: [.heading, .paragraph, .paragraph])
    let found = (0..<text.sentences.count).map { text.string(text.span(ofSentence: $0)) }
    #expect(found == ["Rain. Then sun. What now?", "It rained and", "then it stopped."])
    #expect((0..<3).map { text.sentences.block($0) } == [0, 1, 2])
  }

  @Test func `a sentence start is its first word, marks aside`() {
    let text = analyzed("It rained. “Go,” he said.")
    let starts = (0..<text.tokens.count).filter { text.isSentenceStart($0) }.map { text.string($0) }
    #expect(starts == ["It", "Go"])
  }
}

extension Substring {
  func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
