import AnalyzerKit

/// Who a quotation's speaker is over a whole set of articles.
enum SpeakerKey: Hashable, Sendable {
  /// A name of the set, by its number.
  case name(Int)
  /// Somebody whom no name among the entities stands for (“officials”), by the folded words.
  case words(String)
  /// Nobody is said to have said it.
  case nobody

  /// - Parameter marks: the marks of the quotation's article among those of the set.
  init(_ quote: Quote, among marks: Range<Int>, of set: SetOfNames, _ joiner: AcrossJoiner) {
    if let entity = quote.entity, let mark = marks.first(where: { set.marks[$0].id == entity }) {
      self = .name(joiner.nameOf[mark])
      return
    }
    guard let speaker = quote.speaker, !speaker.isEmpty else {
      self = .nobody
      return
    }
    let folded = TextFolding.fold(speaker)
    let named = marks.filter { TextFolding.fold(set.marks[$0].name) == folded }
    self = named.count == 1 ? .name(joiner.nameOf[named[0]]) : .words(folded)
  }
}
