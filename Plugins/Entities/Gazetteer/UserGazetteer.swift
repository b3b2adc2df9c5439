import AnalyzerKit

/// A user's list of names, ready to be looked for in articles: whole words, the longest name first.
///
/// A name in small letters is found in any case; another one as it is written, or in capitals throughout. A form that several entries have stands
/// for none of them, unless it is the name of one.
struct UserGazetteer: Sendable {
  /// One way to write an entry.
  private struct Form {
    /// Its tokens as they are written, apostrophes straight.
    var words: [[UInt8]]
    var entry: Int
    var isName: Bool
    var isSmall: Bool
  }

  let entries: [GazetteerEntry]
  private var forms: [Form] = []
  /// Folded tokens by number.
  private var words: [ArraySlice<UInt8>: Int32] = [:]
  /// A tree of tokens: from a node (high half) by a word (low half) to the next.
  private var branches: [UInt64: Int32] = [:]
  /// For each node the forms that end there.
  private var ends: [[Int32]] = [[]]

  /// Throws `GazetteerError.twice` where two entries have one name.
  init(_ entries: [GazetteerEntry], path: String) throws(GazetteerError) {
    self.entries = entries
    var lines: [String: Int] = [:]
    for (at, entry) in entries.enumerated() {
      if let first = lines[entry.name] { throw .twice(path: path, line: entry.line, name: entry.name, first: first) }
      lines[entry.name] = entry.line
      add(entry.name, of: at, isName: true)
      for alias in entry.aliases where alias != entry.name { add(alias, of: at, isName: false) }
    }
  }

  private mutating func add(_ name: String, of entry: Int, isName: Bool) {
    let source = SourceText(name)
    let text = AnalyzedText(
      Article(text: source, blocks: [Block(.heading, source.span)], source: ArticleSource(path: "", format: "text")))
    if text.tokens.count == 0 { return }
    var node: Int32 = 0
    var written: [[UInt8]] = []
    for token in 0..<text.tokens.count {
      let span = text.tokens.span(token)
      let folded = text.vocabulary.word(text.types[token])
      let word = words[folded] ?? Int32(words.count)
      words[folded] = word
      let branch = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
      if let next = branches[branch] {
        node = next
      } else {
        node = Int32(ends.count)
        branches[branch] = node
        ends.append([])
      }
      written.append(Self.straight(text.bytes[span.range]))
    }
    let isSmall = !name.unicodeScalars.contains { $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter }
    ends[Int(node)].append(Int32(forms.count))
    forms.append(Form(words: written, entry: entry, isName: isName, isSmall: isSmall))
  }

  /// The names of the list that stand in an article, each inside one sentence.
  func names(in text: AnalyzedText) -> GivenNames {
    let vocabulary = text.vocabulary
    let known = (0..<Int32(vocabulary.count)).map { words[vocabulary.word($0)] }
    var names: [GivenName] = []
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      var at = tokens.lowerBound
      while at < tokens.upperBound {
        guard let (end, entry) = longest(at, tokens.upperBound, text, known) else {
          at += 1
          continue
        }
        let found = entries[entry]
        names.append(GivenName(span: text.tokens.span(at..<end), type: found.type, id: found.id, name: found.name))
        at = end
      }
    }
    return GivenNames(names)
  }

  /// The longest name that begins at a token.
  private func longest(_ start: Int, _ limit: Int, _ text: AnalyzedText, _ known: [Int32?]) -> (end: Int, entry: Int)? {
    var node: Int32 = 0
    var at = start
    var best: (end: Int, entry: Int)?
    while at < limit, let word = known[Int(text.types[at])] {
      guard let next = branches[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))] else { break }
      node = next
      at += 1
      if let entry = entry(endingAt: node, start..<at, text) { best = (at, entry) }
    }
    return best
  }

  /// The entry that the tokens are written as: by its name before another's alias, as it is written before small letters.
  private func entry(endingAt node: Int32, _ tokens: Range<Int>, _ text: AnalyzedText) -> Int? {
    let candidates = ends[Int(node)]
    if candidates.isEmpty { return nil }
    let written = tokens.map { Self.straight(text.bytes[text.tokens.span($0).range]) }
    let isShouted = Self.isShouted(text.string(text.tokens.span(tokens)))
    var best = 0
    var entry: Int?
    for candidate in candidates {
      let form = forms[Int(candidate)]
      let fit = form.words == written ? 3 : isShouted ? 2 : 1
      if fit < 3, !form.isSmall, !isShouted { continue }
      let rank = 2 * fit + (form.isName ? 1 : 0)
      if rank > best {
        (best, entry) = (rank, form.entry)
      } else if rank == best, entry != form.entry {
        entry = nil
      }
    }
    return entry
  }

  /// Whether words are in capitals throughout.
  private static func isShouted(_ words: String) -> Bool {
    words.unicodeScalars.contains(where: \.properties.isUppercase) && !words.unicodeScalars.contains(where: \.properties.isLowercase)
  }

  /// The bytes of a word with straight apostrophes.
  private static func straight(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = word.startIndex
    while at < word.endIndex {
      if word[at] == 0xE2, at + 2 < word.endIndex, word[at + 1] == 0x80, word[at + 2] == 0x98 || word[at + 2] == 0x99 {
        bytes.append(0x27)
        at += 3
      } else {
        bytes.append(word[at])
        at += 1
      }
    }
    return bytes
  }
}
