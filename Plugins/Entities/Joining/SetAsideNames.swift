import AnalyzerKit

/// Full names that stand only in what was set aside: a web page's footer often says what the outlet's letters stand for.
///
/// The footer's words are no mention, but they are the article's own, and so they may name what the article mentions.
struct SetAsideNames {
  let words: ArticleWords

  /// The full name that the lexicon knows for the mention's letters, with the place in a set-aside block where it stands; nil where it does
  /// not stand there.
  func expansion(of mention: EntityMention) -> (name: String, span: TextSpan)? {
    guard mention.text.utf8.allSatisfy({ ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2E }), mention.text.utf8.count >= 2,
      let full = words.lexicon.fullForm(words.key(mention.span)[...])
    else { return nil }
    let name = Array(full.utf8)
    for block in words.text.article.blocks where block.setAside != nil {
      if let start = start(of: name, in: block.span) { return (full, TextSpan(start, start + name.count)) }
    }
    return nil
  }

  private func start(of name: [UInt8], in span: TextSpan) -> Int? {
    guard let first = name.first, span.count >= name.count else { return nil }
    let bytes = words.bytes
    return (span.start...(span.end - name.count)).first { at in
      bytes[at] == first && bytes[at..<at + name.count].elementsEqual(name)
    }
  }
}
