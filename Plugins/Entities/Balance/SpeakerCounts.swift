import AnalyzerKit

/// What the speakers of a set of articles get.
struct SpeakerCounts {
  struct Count {
    let key: SpeakerKey
    /// As the first article has it.
    let name: String
    var statements = 0
    var articles = 0
    var quoted = 0
    var paraphrased = 0
    /// The quotations, as `why` takes them.
    var refs: [String] = []

    var words: Int { quoted + paraphrased }
  }

  private(set) var counts: [Count] = []

  /// Reads the articles on all cores. Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ set: SetOfNames, _ joiner: AcrossJoiner) throws {
    let shards = try view.shards { shard in
      var found: [(article: Int, words: SpokenWords)] = []
      try shard.forEach { item in found.append((item.number, try SpokenWords(item, set, joiner))) }
      return found
    }
    var places: [SpeakerKey: Int] = [:]
    for (article, words) in shards.joined() {
      for share in words.shares {
        let at = places[share.key] ?? counts.count
        if at == counts.count {
          places[share.key] = at
          counts.append(Count(key: share.key, name: share.name))
        }
        counts[at].statements += share.ids.count
        counts[at].articles += 1
        counts[at].quoted += share.quoted
        counts[at].paraphrased += share.paraphrased
        counts[at].refs += share.ids.map { "\(article):\($0)" }
      }
    }
  }

  /// Those with most words first, equal ones by statements and then as they come in the articles.
  var inOrder: [Count] {
    counts.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      if first.words != second.words { return first.words > second.words }
      return first.statements != second.statements ? first.statements > second.statements : one.offset < other.offset
    }.map(\.element)
  }
}
