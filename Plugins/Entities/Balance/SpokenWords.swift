import AnalyzerKit

/// How many words each speaker of one article gets, each word counted once for a speaker.
struct SpokenWords: Sendable {
  struct Share: Sendable {
    let key: SpeakerKey
    /// As the article has it.
    let name: String
    var ids: [String] = []
    var quoted = 0
    var paraphrased = 0
    /// Numbers of words, doubled; odd for words outside quotation marks.
    fileprivate var words: [Int32] = []
  }

  /// In the order of the text.
  private(set) var shares: [Share] = []

  init(_ item: SessionView.Item, _ set: SetOfNames, _ joiner: AcrossJoiner) throws {
    let layer = try item.layers()[.quotes]
    if layer.marks.isEmpty { return }
    let text = try item.text()
    let words = text.words
    let regions = text.quotedRegions.filter { $0.depth == 0 }.map(\.span)
    let marks = set.marks(of: item)
    var places: [SpeakerKey: Int] = [:]
    for (index, quote) in layer.marks.enumerated() {
      let inside = quote.content.flatMap { SpokenWords.words($0, words.starts) }
      if inside.isEmpty && !item.isWhole { continue }
      let key = SpeakerKey(quote, among: marks, of: set, joiner)
      let at = places[key] ?? shares.count
      if at == shares.count {
        places[key] = at
        shares.append(Share(key: key, name: quote.speaker ?? ""))
      }
      shares[at].ids.append(layer.id(index))
      for word in inside {
        let isQuoted = quote.kind == .direct || quote.kind == .mixed && SpokenWords.hold(regions, Int(words.starts[word]))
        shares[at].words.append(Int32(word) << 1 | (isQuoted ? 0 : 1))
      }
    }
    for at in shares.indices { SpokenWords.count(&shares[at]) }
  }

  private static func count(_ share: inout Share) {
    share.words.sort()
    var last: Int32 = -1
    for word in share.words where word >> 1 != last {
      last = word >> 1
      if word & 1 == 0 { share.quoted += 1 } else { share.paraphrased += 1 }
    }
    share.words = []
  }

  /// The words that begin in a span, of words that begin at rising bytes.
  private static func words(_ span: TextSpan, _ starts: [Int32]) -> Range<Int> {
    let first = lowerBound(starts.count) { Int(starts[$0]) >= span.start }
    return first..<max(first, lowerBound(starts.count) { Int(starts[$0]) >= span.end })
  }

  /// Whether a byte lies in one of spans that rise and do not overlap.
  private static func hold(_ spans: [TextSpan], _ byte: Int) -> Bool {
    let at = lowerBound(spans.count) { spans[$0].end > byte }
    return at < spans.count && spans[at].start <= byte
  }

  private static func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
