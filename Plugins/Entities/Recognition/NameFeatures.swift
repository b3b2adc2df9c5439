import AnalyzerKit

/// What the name recogniser sees of an article: the features of each token, the same for learning and for use.
///
/// Features that follow from a word alone (its affixes, its cluster, what the article has around its other places) are asked by word type, so
/// that their weights need adding up but once for an article.
struct NameFeatures {
  let words: ArticleWords
  let forms: WrittenForms
  let elsewhere: SameWordElsewhere
  let phrases: KnownPhrases
  /// By type: a hash of the folded word with every digit as 0.
  let hashes: [UInt64]
  /// By type: the finest word cluster, -1 without one.
  let clusters: [Int16]
  /// The number of word-like tokens before each token in its sentence, at most 3; quotation marks and colons begin anew.
  let positions: [UInt8]

  /// What stands before the first and after the last token of a sentence.
  private static let edge: UInt64 = 0x5EED_ED6E

  init(_ words: ArticleWords) {
    self.words = words
    phrases = KnownPhrases(words)
    forms = WrittenForms(words, phrases)
    elsewhere = SameWordElsewhere(words, forms)
    clusters = words.text.clusters
    let vocabulary = words.text.vocabulary
    hashes = (0..<vocabulary.count).map { NameFeatures.hash(vocabulary.word(Int32(truncatingIfNeeded: $0))) }
    var positions = [UInt8](repeating: 0, count: words.count)
    for sentence in 0..<words.text.sentences.count {
      var before: UInt8 = 0
      for token in words.text.sentences.tokens(sentence) {
        positions[token] = before
        if words.tokens.kinds[token].isWordLike {
          before = min(before + 1, 3)
        } else if words.tokens.kinds[token] == .quote && !words.isPossessive(token) || words.isSign(token, 0x3A) {
          before = 0
        }
      }
    }
    self.positions = positions
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte &- 0x30 < 10 ? 0x30 : byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// All features of a token.
  func collect<Sink: FeatureSink>(_ token: Int, in sentence: Range<Int>, into sink: inout Sink) {
    word(words.types[token], into: &sink)
    for offset in NameFeatures.neighbours where sentence.contains(token + offset) {
      neighbour(words.types[token + offset], offset, into: &sink)
    }
    for offset in NameFeatures.far where sentence.contains(token + offset) { near(words.types[token + offset], into: &sink) }
    place(token, in: sentence, into: &sink)
  }

  static let neighbours = [-2, -1, 1, 2]
  static let far = [-4, -3, 3, 4]

  /// Features of a neighbour’s word.
  @inline(__always)
  func neighbour<Sink: FeatureSink>(_ type: Int32, _ offset: Int, into sink: inout Sink) {
    sink.add(.word, offset, hashes[Int(type)])
    addClusters(type, .cluster, offset, into: &sink)
    if offset == -1 || offset == 1 {
      var listed = words.wordClass(ofType: type).subtracting([.opensPhrase]).rawValue
      while listed != 0 {
        sink.add(.listed, offset, UInt64(listed.trailingZeroBitCount))
        listed &= listed - 1
      }
    }
  }

  /// A word that stands three or four tokens away.
  @inline(__always)
  func near<Sink: FeatureSink>(_ type: Int32, into sink: inout Sink) { sink.add(.near, 0, hashes[Int(type)]) }

  @inline(__always)
  func addClusters<Sink: FeatureSink>(_ type: Int32, _ template: FeatureTemplate, _ offset: Int, into sink: inout Sink) {
    let fine = Int(clusters[Int(type)])
    guard fine >= 0 else {
      sink.add(template, offset, 0)
      return
    }
    sink.add(template, offset, UInt64(1 << 12 | fine))
    sink.add(template, offset, UInt64(2 << 12 | WordClusters.shared.medium(fine)))
    sink.add(template, offset, UInt64(3 << 12 | WordClusters.shared.coarse(fine)))
  }

  /// Features of the token’s own word.
  func word<Sink: FeatureSink>(_ type: Int32, into sink: inout Sink) {
    sink.add(.always, 0, 0)
    sink.add(.word, 0, hashes[Int(type)])
    affixes(type, into: &sink)
    addClusters(type, .cluster, 0, into: &sink)
    var listed = words.wordClass(ofType: type).subtracting([.opensPhrase]).rawValue
    while listed != 0 {
      sink.add(.listed, 0, UInt64(listed.trailingZeroBitCount))
      listed &= listed - 1
    }
    otherPlaces(type, into: &sink)
  }

  private func affixes<Sink: FeatureSink>(_ type: Int32, into sink: inout Sink) {
    let word = words.text.vocabulary.word(type)
    // Letters are counted, not bytes, so that no letter is cut in two.
    var hash: UInt64 = 0
    var letters = 0
    for byte in word {
      if byte & 0xC0 != 0x80, letters > 0 {
        sink.add(.prefix, 0, hash << 3 | UInt64(letters))
        if letters == 4 { break }
      }
      if byte & 0xC0 != 0x80 { letters += 1 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    hash = 0
    letters = 0
    var at = word.endIndex
    while at > word.startIndex + 1, letters < 4 {
      at -= 1
      hash = (hash ^ UInt64(word[at])) &* 0x0000_0100_0000_01b3
      if word[at] & 0xC0 == 0x80 { continue }
      letters += 1
      sink.add(.suffix, 0, hash << 3 | UInt64(letters))
    }
  }

  /// What the article has around the word where it has a capital, if it has it more than once.
  private func otherPlaces<Sink: FeatureSink>(_ type: Int32, into sink: inout Sink) {
    if words.isTypeSeenSmall(type) { sink.add(.seenSmall, 0, 1) }
    let places = elsewhere.places(type)
    guard !places.isEmpty else { return }
    sink.add(.repeats, 0, UInt64(min(elsewhere.count(type), 4)))
    for place in places {
      let token = Int(place)
      let sentence = words.text.sentences.tokens(Int(words.sentenceOf[token]))
      if token > sentence.lowerBound {
        let before = words.types[token - 1]
        sink.add(.elsewhereBefore, 0, hashes[Int(before)])
        if clusters[Int(before)] >= 0 {
          sink.add(.elsewhereBeforeCluster, 0, UInt64(WordClusters.shared.medium(Int(clusters[Int(before)]))))
        }
        if forms.hasCapital[token - 1] {
          sink.add(.elsewhere, 0, 1)
          if words.wordClass(token - 1).contains(.given) { sink.add(.elsewhere, 0, 2) }
        }
        if positions[token] > 0 { sink.add(.elsewhere, 0, 3) }
      }
      if token + 1 < sentence.upperBound {
        let after = words.types[token + 1]
        sink.add(.elsewhereAfter, 0, hashes[Int(after)])
        if clusters[Int(after)] >= 0 {
          sink.add(.elsewhereAfterCluster, 0, UInt64(WordClusters.shared.medium(Int(clusters[Int(after)]))))
        }
        if forms.hasCapital[token + 1] { sink.add(.elsewhere, 0, 4) }
      }
    }
  }

  /// Features of the token’s place: how it and its neighbours are written, and pairs of words.
  func place<Sink: FeatureSink>(_ token: Int, in sentence: Range<Int>, into sink: inout Sink) {
    let own = outline(token, sentence)
    let (before, after) = (outline(token - 1, sentence), outline(token + 1, sentence))
    let word = hashes[Int(words.types[token])]
    let (wordBefore, wordAfter) = (hash(token - 1, sentence), hash(token + 1, sentence))
    sink.add(.outline, 0, own)
    sink.add(.outline, -2, outline(token - 2, sentence))
    sink.add(.outline, -1, before)
    sink.add(.outline, 1, after)
    sink.add(.outline, 2, outline(token + 2, sentence))
    sink.add(.written, 0, FeatureHash.pair(word, own))
    let length = min(words.tokens.span(token).count, 9)
    sink.add(.length, 0, FeatureHash.pair(UInt64(length), own))
    if token == sentence.lowerBound { sink.add(.word, -1, NameFeatures.edge) }
    if token + 1 == sentence.upperBound { sink.add(.word, 1, NameFeatures.edge) }
    sink.add(.pair, -1, FeatureHash.pair(wordBefore, word))
    sink.add(.pair, 1, FeatureHash.pair(word, wordAfter))
    sink.add(.outlines, 0, FeatureHash.pair(FeatureHash.pair(before, own), after))
    sink.add(.outlines, -1, FeatureHash.pair(before, own))
    sink.add(.outlineAndWord, -1, FeatureHash.pair(own, wordBefore))
    sink.add(.outlineAndWord, 1, FeatureHash.pair(own, wordAfter))
    sink.add(.position, 0, UInt64(positions[token]))
    if positions[token] == 0 { sink.add(.opens, 0, own) }
    let style = words.styles[Int(words.sentenceOf[token])]
    if style != .normal { sink.add(.style, 0, UInt64(style.rawValue)) }
    if words.shapes[token].contains(.allCapitals) { sink.add(.style, 0, 8 | UInt64(style.rawValue)) }
    compound(token, in: sentence, own, into: &sink)
    let listed = words.wordClass(token).subtracting([.opensPhrase])
    sink.add(.listedAs, 0, FeatureHash.pair(UInt64(listed.rawValue), own))
    for offset in -1...1 where sentence.contains(token + offset) { phrases.collect(token + offset, offset, into: &sink) }
    clusterPairs(token, in: sentence, own, into: &sink)
  }

  /// Features of a word in parts, such as `Ji-won` and `U.S.-led`: each part sees how the whole is written, and the part beside it.
  private func compound<Sink: FeatureSink>(_ token: Int, in sentence: Range<Int>, _ outline: UInt64, into sink: inout Sink) {
    let isAfterHyphen = token - 1 > sentence.lowerBound && words.isHyphen(token - 1)
    let isBeforeHyphen = token + 2 < sentence.upperBound && words.isHyphen(token + 1)
    let isHyphen = token > sentence.lowerBound && token + 1 < sentence.upperBound && words.isHyphen(token)
    guard isAfterHyphen || isBeforeHyphen || isHyphen else { return }
    sink.add(.glue, 0, FeatureHash.pair((isAfterHyphen ? 1 : 0) | (isBeforeHyphen ? 2 : 0) | (isHyphen ? 4 : 0), outline))
    let (first, last) = isHyphen ? (token - 1, token + 1) : isBeforeHyphen ? (token, token + 2) : (token - 2, token)
    let place: UInt64 = isHyphen ? 1 : isBeforeHyphen ? 0 : 2
    sink.add(.compound, 0, FeatureHash.pair(FeatureHash.pair(forms.outlines[first], forms.outlines[last]), place))
    sink.add(.compound, -1, FeatureHash.pair(hashes[Int(words.types[first])], place))
    sink.add(.compound, 1, FeatureHash.pair(hashes[Int(words.types[last])], place))
    for (part, offset) in [(first, -1), (last, 1)] where part != token && clusters[Int(words.types[part])] >= 0 {
      let medium = WordClusters.shared.medium(Int(clusters[Int(words.types[part])]))
      sink.add(.compound, 2 * offset, FeatureHash.pair(UInt64(medium), place))
      let listed = words.wordClass(part).subtracting([.opensPhrase])
      sink.add(.compound, 3 * offset, FeatureHash.pair(UInt64(listed.rawValue), place))
    }
  }

  private func clusterPairs<Sink: FeatureSink>(_ token: Int, in sentence: Range<Int>, _ outline: UInt64, into sink: inout Sink) {
    let fine = Int(clusters[Int(words.types[token])])
    guard fine >= 0 else { return }
    let medium = WordClusters.shared.medium(fine)
    let coarse = WordClusters.shared.coarse(fine)
    sink.add(.clusterAndOutline, 0, FeatureHash.pair(UInt64(1 << 12 | fine), outline))
    sink.add(.clusterAndOutline, 0, FeatureHash.pair(UInt64(2 << 12 | medium), outline))
    sink.add(.clusterAndOutline, 0, FeatureHash.pair(UInt64(3 << 12 | coarse), outline))
    for offset in [-1, 1] where sentence.contains(token + offset) {
      let other = Int(clusters[Int(words.types[token + offset])])
      guard other >= 0 else { continue }
      sink.add(.clusters, offset, UInt64(medium << 8 | WordClusters.shared.medium(other)))
    }
  }

  @inline(__always)
  private func outline(_ token: Int, _ sentence: Range<Int>) -> UInt64 { sentence.contains(token) ? forms.outlines[token] : 1 }

  @inline(__always)
  private func hash(_ token: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(token) ? hashes[Int(words.types[token])] : NameFeatures.edge
  }
}
