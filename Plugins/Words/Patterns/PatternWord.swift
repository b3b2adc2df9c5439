import AnalyzerKit

/// One word of a pattern as it was typed; it may stand for several words of a text (`well-known`).
struct PatternWord: Equatable {
  /// A test for one word of the text.
  struct Word {
    var test: WordTest
    var followsHyphen = false
  }

  let text: String
  /// What it was typed in, for messages.
  let piece: String

  init(_ text: String, in piece: String) {
    self.text = text
    self.piece = piece
  }

  /// The words it stands for, in all ways in which it may be cut. Throws `VerbError` where it holds none.
  func words(_ folder: WordFolder, verb: String) throws(VerbError) -> [[Word]] {
    if text == "_" { return [[Word(test: .any)]] }
    if text.hasPrefix("/") { return [[Word(test: .expression(try expression(folder, verb)))]] }
    let words = isPlain ? plain(folder) : wildcards(folder)
    if words.contains(where: \.isEmpty) { throw VerbError("\(verb): “\(piece)” holds no word to look for") }
    return words
  }

  /// Whether it is nothing but the letters that it shows.
  var isPlain: Bool { text != "_" && !text.hasPrefix("/") && !text.utf8.contains(where: Wildcard.isWildcard) }

  /// As one word, as tokens that came with an article may be, whatever stands in it.
  func whole(_ folder: WordFolder) -> Word { Word(test: word(Array(text.utf8), folder)) }

  /// As the tokenizer cuts it, and as one word: `well-known` is two words of a text, and may be one token that was given.
  private func plain(_ folder: WordFolder) -> [[Word]] {
    let cut = literals(folder)
    return cut.count > 1 ? [cut, [whole(folder)]] : [cut]
  }

  private func expression(_ folder: WordFolder, _ verb: String) throws(VerbError) -> Expression {
    guard text.utf8.count > 2, text.hasSuffix("/") else {
      throw VerbError("\(verb): “\(text)”: the regular expression that begins here has no “/” at its end")
    }
    let source = String(text.dropFirst().dropLast())
    do {
      return try Expression(source, ignoresCase: !folder.folding.keepsCase)
    } catch {
      throw VerbError("\(verb): /\(source)/: \(error)")
    }
  }

  /// As one word, and cut at its hyphens: `non-*` finds non-profit, which is one word, and well-known, which is two.
  private func wildcards(_ folder: WordFolder) -> [[Word]] {
    let parts = text.split(separator: "-", omittingEmptySubsequences: true).map(String.init)
    let whole = [Word(test: wildcard(text, folder))]
    guard parts.count > 1 else { return parts.isEmpty ? [[]] : [whole] }
    return [whole, parts.enumerated().map { Word(test: test($0.element, folder), followsHyphen: $0.offset > 0) }]
  }

  private func test(_ part: String, _ folder: WordFolder) -> WordTest {
    part.utf8.contains(where: Wildcard.isWildcard) ? wildcard(part, folder) : word(Array(part.utf8), folder)
  }

  private func wildcard(_ part: String, _ folder: WordFolder) -> WordTest {
    if part.utf8.allSatisfy({ $0 == Wildcard.any }) { return .any }
    return .wildcard(Wildcard(folder.surface(of: PatternWord.folded(Array(part.utf8), folder))))
  }

  private func word(_ bytes: [UInt8], _ folder: WordFolder) -> WordTest {
    .word(Array(folder.key(of: PatternWord.folded(bytes, folder))))
  }

  /// Cut by the tokenizer, with words after it so that a dot at its end is not taken for the end of a sentence.
  private func literals(_ folder: WordFolder) -> [Word] {
    let source = SourceText(text + " and so")
    let analyzed = AnalyzedText(
      Article(text: source, blocks: [Block(.heading, source.span)], source: ArticleSource(path: "", format: "text")))
    let words = analyzed.words
    var found: [Word] = []
    for at in 0..<words.count where Int(words.ends[at]) <= text.utf8.count {
      let start = Int(words.starts[at])
      let isHyphenated = at > 0 && start == Int(words.ends[at - 1]) + 1 && source.bytes[start - 1] == UInt8(ascii: "-")
      found.append(Word(test: word(Array(source.bytes[start..<Int(words.ends[at])]), folder), followsHyphen: isHyphenated))
    }
    return found
  }

  private static func folded(_ bytes: [UInt8], _ folder: WordFolder) -> ArraySlice<UInt8> {
    if folder.folding.keepsCase { return CaseKeeping.fold(bytes[...]) }
    var folded: [UInt8] = []
    WordFolding.fold(bytes, 0..<bytes.count, into: &folded)
    return folded[...]
  }
}
