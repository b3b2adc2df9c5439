import AnalyzerKit

/// CoNLL-U (universaldependencies.org): every token with lemma, tags, morphology and its place in the sentence's tree. Of an article in another
/// language than English, which Lede does not tag, tokens and sentences with `_` in the other columns.
///
/// Tokens are Universal Dependencies' words (`do|n't` with `SpaceAfter=No`), and given tokens come out as they came: there are no lines for
/// ranges of words. MISC carries `SpaceAfter=No` and each token's offsets in Unicode scalars of the article's text (`start_char`, `end_char`, as
/// Stanza writes them).
struct CoNLLUOutput: BatchFormat {
  static let name = "conllu"
  static let help = "CoNLL-U: sentences and tokens with lemmas, tags and dependencies"
  static let writesLayers = false

  init(_ request: BatchRequest, analyzers: [AnalyzerEntry]) throws(BatchError) {
    if request.only != nil {
      throw .noPlace(format: Self.name, option: "--only", reason: "it holds tokens and sentences, not what analyzers find")
    }
    if request.contents.contains(.text) {
      throw .noPlace(format: Self.name, option: "--with text", reason: "each sentence carries its own text")
    }
  }

  func encode(_ item: BatchArticle) -> [UInt8] {
    let text = item.text
    var page = CoNLLUPage(text)
    let name = CoNLLUOutput.identifier(item.id)
    page.comment("newdoc id", item.id)
    var block = -1
    for sentence in 0..<text.sentences.count {
      if text.sentences.block(sentence) != block {
        block = text.sentences.block(sentence)
        page.comment("newpar id", "\(item.id)-p\(block + 1)")
      }
      page.comment("sent_id", "\(name)-s\(sentence + 1)")
      page.sentence(sentence)
    }
    return page.bytes
  }

  /// A `sent_id` holds neither blanks nor slashes.
  private static func identifier(_ id: String) -> String {
    String(String.UnicodeScalarView(id.unicodeScalars.map { $0.properties.isWhitespace || $0 == "/" ? "_" : $0 }))
  }
}
