import AnalyzerKit

/// How often each verb attributes something in a set of articles.
struct VerbCounts {
  struct Key: Hashable, Sendable {
    /// Folded; empty where speakers are not told apart.
    var speaker: String
    var lemma: String
  }

  struct Count: Sendable {
    /// As the first article has it; nil for an unknown one, and where speakers are not told apart.
    var speaker: String?
    var lemma: String
    var verb: VerbOfSaying?
    var count = 0
    /// The quotations, as `why` takes them.
    var refs: [String] = []
  }

  private(set) var counts: [Count] = []
  private var places: [Key: Int] = [:]
  /// Attributions whose cue has words: of all, and of each speaker.
  private(set) var total = 0
  private var totals: [String: Int] = [:]
  /// All attributions, those without a cue included.
  private(set) var attributions = 0

  /// Reads the articles on all cores. Throws when the user pressed Ctrl-C.
  ///
  /// - Parameter speaker: folded words of a speaker's name; empty for everybody.
  init(_ items: [SessionView.Item], _ view: SessionView, speaker: String = "", dividesSpeakers: Bool = false) throws {
    let wanted = " \(TextFolding.fold(speaker)) "
    let shards = try view.shards(of: items) { shard in
      var found: [(quote: Quote, ref: String)] = []
      try shard.forEach { item in
        let layer = try item.layers()[.quotes]
        let words = item.isWhole || layer.marks.isEmpty ? nil : try item.text().tokens
        for (index, quote) in layer.marks.enumerated() {
          if !speaker.isEmpty, !" \(TextFolding.fold(quote.speaker ?? "")) ".contains(wanted) { continue }
          if let words, !quote.content.contains(where: { VerbCounts.holds(words, $0) }) { continue }
          found.append((quote, "\(item.number):\(layer.id(index))"))
        }
      }
      return found
    }
    for (quote, ref) in shards.joined() { add(quote, ref, dividesSpeakers) }
  }

  private mutating func add(_ quote: Quote, _ ref: String, _ dividesSpeakers: Bool) {
    attributions += 1
    guard let lemma = quote.cueLemma else { return }
    let key = Key(speaker: dividesSpeakers ? TextFolding.fold(quote.speaker ?? "") : "", lemma: lemma)
    total += 1
    totals[key.speaker, default: 0] += 1
    let at = places[key] ?? counts.count
    if at == counts.count {
      places[key] = at
      counts.append(Count(speaker: dividesSpeakers ? quote.speaker : nil, lemma: lemma))
    }
    counts[at].count += 1
    counts[at].refs.append(ref)
    counts[at].verb = counts[at].verb ?? VerbLexicon.shared[lemma] ?? quote.verb
  }

  /// All attributions of the speaker of a count.
  func total(of count: Count) -> Int { totals[TextFolding.fold(count.speaker ?? "")] ?? 0 }

  func count(of lemma: String) -> Int { places[Key(speaker: "", lemma: lemma)].map { counts[$0].count } ?? 0 }

  private static func holds(_ tokens: TokenTable, _ span: TextSpan) -> Bool {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.starts[middle]) < span.start { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && Int(tokens.starts[low]) < span.end
  }
}
