/// The tags of a text's tokens, as far as they were asked for.
///
/// A class, owned by one text: a struct that is made lazily there would be copied whole at every sentence.
final class TagTable {
  /// No tag yet.
  static let unknown: UInt8 = 255

  private var known: [UInt8]
  private var found: [UInt8] = []
  private var tagger: Tagger?

  init(count: Int) { known = Array(repeating: TagTable.unknown, count: count) }

  /// The class of a token, `unknown` where its sentence was not tagged.
  subscript(_ token: Int) -> UInt8 {
    get { known[token] }
    set { known[token] = newValue }
  }

  /// Finds the tags of a sentence.
  func tag(_ text: AnalyzedText, _ sentence: Range<Int>) {
    var tagger = self.tagger ?? Tagger()
    self.tagger = nil
    found.removeAll(keepingCapacity: true)
    tagger.tag(text, sentence, into: &found)
    for (token, tag) in zip(sentence, found) { known[token] = tag }
    self.tagger = tagger
  }
}
