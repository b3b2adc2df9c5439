import AnalyzerKit

/// Says whose name it is that the article withholds.
struct Withholding {
  let passage: Passage
  let quotes: Layer<Quote>

  func mark(_ entries: inout [LedgerEntry]) {
    let notices = Anonymity(passage: passage).notices()
    guard !notices.isEmpty else { return }
    // All source spans in the order of the text, with the entry they belong to.
    var shown: [(tokens: Range<Int>, entry: Int)] = []
    var people: [Int: Int] = [:]
    var mayBe: [Bool] = []
    for (number, entry) in entries.enumerated() {
      mayBe.append(entry.statements.allSatisfy { $0.type.form != .named && $0.type.form != .document })
      for person in entry.statements.flatMap({ [$0.person, $0.type.person] }) {
        if let person, people[person] == nil { people[person] = number }
      }
      for statement in entry.statements where statement.hasWords {
        shown.append((passage.text.tokens.range(in: statement.span), number))
      }
    }
    shown.sort { ($0.tokens.lowerBound, $0.entry) < ($1.tokens.lowerBound, $1.entry) }
    for notice in notices {
      guard let entry = entry(notice, shown, people, mayBe) else { continue }
      if entries[entry].notice?.reason == nil { entries[entry].notice = clipped(notice, entries[entry]) }
    }
  }

  /// A reason ends where the source's own verb of saying begins: “because she feared for her job said …”.
  private func clipped(_ notice: Anonymity.Notice, _ entry: LedgerEntry) -> Anonymity.Notice {
    var notice = notice
    guard var reason = notice.reason else { return notice }
    for statement in entry.statements {
      for cue in quotes.marks[statement.quote].cue {
        guard let token = passage.text.tokens.range(in: cue).first, passage.traits(token).contains(.speech) else { continue }
        if reason.contains(token), token > reason.lowerBound { reason = reason.lowerBound..<token }
      }
    }
    notice.reason = reason
    return notice
  }

  /// The source without a full name that stands last before the phrase in its sentence, else after it; else the one that a pronoun of the
  /// sentence means; else the last one in the sentence before.
  private func entry(_ notice: Anonymity.Notice, _ shown: [(tokens: Range<Int>, entry: Int)], _ people: [Int: Int], _ mayBe: [Bool]) -> Int?
  {
    let at = notice.words.lowerBound
    guard let sentence = passage.text.sentences.index(ofToken: at) else { return nil }
    let tokens = passage.text.sentences.tokens(sentence)
    let from = shown.partitionIndex { $0.tokens.lowerBound < tokens.lowerBound }
    let own = shown[from...].prefix { $0.tokens.lowerBound < tokens.upperBound }.filter { mayBe[$0.entry] }
    if let before = own.last(where: { $0.tokens.lowerBound <= at }) ?? own.first { return before.entry }
    for token in tokens {
      if let person = passage.person(endingAt: token), let entry = people[person], mayBe[entry] { return entry }
    }
    guard sentence > 0, passage.text.sentences.block(sentence - 1) == passage.text.sentences.block(sentence) else { return nil }
    let earlier = passage.text.sentences.tokens(sentence - 1)
    return shown[..<from].last { $0.tokens.lowerBound >= earlier.lowerBound && mayBe[$0.entry] }?.entry
  }
}
