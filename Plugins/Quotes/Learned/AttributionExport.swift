import AnalyzerKit

/// Writes what attribution is learned from: every decision's candidates with their features, and how good each is by the annotation.
///
/// A line a candidate: `C`, 1 or 0, features; `S` or `K` (source, content), the number of the decision, how much of the annotated words it
/// shares (Dice, in thousandths), features. A feature is the upper 20 bits of its hash.
package struct AttributionExport {
  /// An annotated attribution.
  package struct Gold {
    var source: [TextSpan]
    var cue: [TextSpan]
    var content: [TextSpan]

    package init(source: [TextSpan], cue: [TextSpan], content: [TextSpan]) {
      self.source = source
      self.cue = cue
      self.content = content
    }
  }

  private struct Tokens {
    var source: Set<Int>
    var cue: Set<Int>
    var content: Set<Int>
  }

  package private(set) var bytes: [UInt8] = []
  /// Annotated attributions, and those whose cue holds no candidate.
  package private(set) var count = 0
  package private(set) var lost = 0
  private var decisions = 0

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func append(_ text: AnalyzedText, _ gold: [Gold]) {
    let passage = Passage(Emphasis.blanked(text.article).map { AnalyzedText($0) } ?? text)
    let finder = AttributionFinder(passage)
    let marked = gold.map { one in
      Tokens(source: words(one.source, passage), cue: words(one.cue, passage), content: words(one.content, passage))
    }
    var cueOf: [Int: Int] = [:]
    for (index, one) in marked.enumerated() { for token in one.cue { cueOf[token] = index } }
    count += gold.count
    var isFound = Set<Int>()
    for (context, made) in finder.undecided() {
      let view = finder.learned.view(made, context)
      var features = FeatureList()
      let candidates = view.cues.candidates()
      for token in candidates {
        let annotated = cueOf[token]
        let isTop =
          annotated.map { index in !candidates.contains { $0 != token && cueOf[$0] == index && finder.learned.isAbove($0, token) } }
          ?? false
        let isFirst = annotated.map { !isFound.contains($0) } ?? false
        features.removeAll()
        view.cues.collect(token, into: &features)
        write("C", isTop && isFirst ? 1 : 0, nil, features)
        guard isTop, isFirst, let annotated else { continue }
        isFound.insert(annotated)
        export(token, marked[annotated], finder, view, context)
      }
    }
    lost += gold.count - isFound.count
  }

  private mutating func export(
    _ cue: Int, _ gold: Tokens, _ finder: AttributionFinder, _ view: LearnedAttribution.View, _ context: UnitContext
  ) {
    let group = finder.learned.group(cue, view, context)
    var features = FeatureList()
    let sources = view.sources.candidates(cue, group)
    decisions += 1
    var best: (Range<Int>?, Int) = (nil, -1)
    for candidate in sources {
      let shared = dice(candidate, gold.source, finder.passage)
      if shared > best.1 { best = (candidate.pieces.first, shared) }
      features.removeAll()
      view.sources.collect(candidate, cue, group, into: &features)
      write("S", decisions, shared, features)
    }
    for candidate in finder.learned.contentCandidates(cue, group, best.0, view, context) {
      features.removeAll()
      view.contents.collect(candidate, cue, group, best.0, into: &features)
      write("K", decisions, dice(candidate, gold.content, finder.passage), features)
    }
  }

  private func words(_ spans: [TextSpan], _ passage: Passage) -> Set<Int> {
    var found = Set<Int>()
    for span in spans {
      for token in passage.text.tokens.range(in: span) where passage.text.tokens.kinds[token].isWordLike { found.insert(token) }
      // A cue may be a colon alone.
      if found.isEmpty { found.formUnion(passage.text.tokens.range(in: span)) }
    }
    return found
  }

  private func dice(_ candidate: Candidate, _ gold: Set<Int>, _ passage: Passage) -> Int {
    var own = 0
    var common = 0
    for piece in candidate.pieces {
      for token in piece where passage.text.tokens.kinds[token].isWordLike {
        own += 1
        if gold.contains(token) { common += 1 }
      }
    }
    return own + gold.count == 0 ? 1000 : 2000 * common / (own + gold.count)
  }

  private mutating func write(_ kind: String, _ number: Int, _ shared: Int?, _ features: FeatureList) {
    var line = "\(kind) \(number)"
    if let shared { line += " \(shared)" }
    for hash in features.hashes { line += " \(hash >> 44)" }
    bytes += line.utf8
    bytes.append(0x0A)
  }
}
