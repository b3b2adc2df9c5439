import ArticleModel

@testable import Linguistics

/// The words of a text with their Penn tags, `word/TAG`.
func tagged(_ text: String) -> String {
  let text = analyzed(text)
  return (0..<text.tokens.count).map { "\(text.string($0))/\(text.pennTag($0).name)" }.joined(separator: " ")
}

/// The words of a text with their universal tags.
func universallyTagged(_ text: String) -> String {
  let text = analyzed(text)
  return (0..<text.tokens.count).map { "\(text.string($0))/\(text.universalTag($0).name)" }.joined(separator: " ")
}

/// The lemmas of a text.
func lemmas(_ text: String) -> String {
  let text = analyzed(text)
  return (0..<text.tokens.count).map { text.lemma($0) }.joined(separator: " ")
}

/// The morphology of the first token that is `word`.
func morphology(of word: String, in text: String) -> String {
  let text = analyzed(text)
  let token = (0..<text.tokens.count).first { text.string($0) == word }
  return token.map { text.morphology($0).description } ?? "no such word"
}

/// An article of one sentence whose tokens were given: the words are joined by blanks, a word may hold some itself.
func given(_ words: [String]) -> AnalyzedText {
  var bytes: [UInt8] = []
  var spans: [TextSpan] = []
  for word in words {
    if !bytes.isEmpty { bytes.append(0x20) }
    spans.append(TextSpan(bytes.count, bytes.count + word.utf8.count))
    bytes += Array(word.utf8)
  }
  let text = SourceText(utf8: bytes)
  let given = GivenText(sentences: [text.span], tokens: spans, length: bytes.count)
  return AnalyzedText(
    Article(text: text, blocks: [Block(.paragraph, text.span)], given: given, source: ArticleSource(path: "-", format: "text")))
}
