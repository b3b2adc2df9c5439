import AnalyzerKit

/// Writes what the name recogniser is learned from: the label and the features of each token that may be part of a name.
///
/// One token a line: the label, then each feature as ten hexadecimal digits (the upper 40 bits of its hash), parted by tabs; an empty line ends
/// a stretch.
package struct NameFeatureExport {
  /// A name that people have marked.
  package struct Gold {
    package var span: TextSpan
    package var kind: NameLabel.Kind

    package init(_ span: TextSpan, _ kind: NameLabel.Kind) {
      self.span = span
      self.kind = kind
    }
  }

  package private(set) var bytes: [UInt8] = []
  /// Names that no stretch holds whole.
  package private(set) var lost = 0
  package private(set) var names = 0

  package init() {}

  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds an article with its names, which are in the order of the text.
  package mutating func append(_ text: AnalyzedText, _ gold: [Gold]) {
    let words = ArticleWords(text, Lexicon())
    let features = NameFeatures(words)
    var labels = [NameLabel](repeating: .outside, count: words.count)
    var marked: [Range<Int>] = []
    var at = 0
    for name in gold {
      while at < words.count, Int(words.tokens.ends[at]) <= name.span.start { at += 1 }
      var end = at
      while end < words.count, Int(words.tokens.starts[end]) < name.span.end { end += 1 }
      let tokens = at..<end
      marked.append(tokens)
    }
    var stretches: [Range<Int>] = []
    var stretchOf = [Int](repeating: -1, count: words.count)
    var sentences: [Range<Int>] = []
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      let first = stretches.count
      Stretches.find(tokens, words, features.forms, isTaken: [], into: &stretches)
      for stretch in first..<stretches.count {
        for token in stretches[stretch] { stretchOf[token] = stretch }
        sentences.append(tokens)
      }
    }
    for (name, tokens) in zip(gold, marked) {
      // Of a name that is not wholly inside one stretch, what is.
      let stretch = tokens.first { stretchOf[$0] >= 0 }.map { stretchOf[$0] }
      let inside = tokens.filter { stretchOf[$0] >= 0 && stretchOf[$0] == stretch }
      for (token, label) in zip(inside, NameLabel.labels(name.kind, count: inside.count)) { labels[token] = label }
      names += 1
      if inside.isEmpty || inside.count < tokens.count { lost += 1 }
    }
    for (stretch, sentence) in zip(stretches, sentences) { write(stretch, sentence, labels, features) }
  }

  private mutating func write(_ stretch: Range<Int>, _ sentence: Range<Int>, _ labels: [NameLabel], _ features: NameFeatures) {
    for token in stretch {
      bytes.append(contentsOf: labels[token].name.utf8)
      var sink = TextSink(bytes: bytes)
      bytes = []
      features.collect(token, in: sentence, into: &sink)
      bytes = sink.bytes
      bytes.append(0x0A)
    }
    bytes.append(0x0A)
  }

  private struct TextSink: FeatureSink {
    var bytes: [UInt8]

    mutating func add(_ template: FeatureTemplate, _ offset: Int, _ value: UInt64) {
      let hash = FeatureHash.attribute(template, offset, value)
      bytes.append(0x09)
      for digit in 0..<10 {
        let nibble = UInt8(truncatingIfNeeded: hash >> UInt64(60 - digit * 4)) & 15
        bytes.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
  }
}

extension NameLabel {
  /// `B-PER`, as files of annotated text have it.
  var name: String {
    guard let kind, let place else { return "O" }
    let places = ["B", "I", "L", "U"]
    return "\(places[Int(place.rawValue)])-\(kind.name)"
  }
}

extension NameLabel.Kind {
  /// The name that CoNLL 2003 has for it.
  package var name: String {
    switch self {
    case .person: "PER"
    case .organisation: "ORG"
    case .location: "LOC"
    case .other: "MISC"
    }
  }
}
