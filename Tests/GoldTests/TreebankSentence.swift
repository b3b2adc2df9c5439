import AnalyzerKit

/// A sentence with the tags, and perhaps the lemmas and heads, that people gave its tokens.
struct TreebankSentence {
  struct Token {
    var form: String
    var penn: String
    /// Nil where only Penn tags are given, as are the others.
    var lemma: String?
    var universal: String?
    /// 0-based in the sentence; the root's is -1.
    var head: Int?
    var relation: String?
  }

  var tokens: [Token] = []

  /// One line of `form_TAG` pieces.
  init(tagged line: String) {
    for piece in line.split(separator: " ") {
      guard let bar = piece.lastIndex(of: "_") else { continue }
      tokens.append(Token(form: String(piece[..<bar]), penn: String(piece[bar...].dropFirst())))
    }
  }

  /// Sentences of lines of CoNLL-U.
  static func all(inCoNLLU lines: [String]) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var current = TreebankSentence(tagged: "")
    for line in lines + [""] {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.count == 10 {
        current.tokens.append(
          Token(
            form: columns[1], penn: columns[4], lemma: columns[2], universal: columns[3], head: Int(columns[6]).map { $0 - 1 },
            relation: columns[7]))
      } else if line.isEmpty, !current.tokens.isEmpty {
        sentences.append(current)
        current.tokens = []
      }
    }
    return sentences
  }

  /// The sentence as an article whose tokens are given.
  var text: AnalyzedText {
    var spans: [TextSpan] = []
    var words = ""
    for token in tokens {
      if !words.isEmpty { words += " " }
      spans.append(TextSpan(words.utf8.count, words.utf8.count + token.form.utf8.count))
      words += token.form
    }
    let text = SourceText(words)
    let given = GivenText(sentences: [text.span], tokens: spans, length: text.bytes.count)
    return AnalyzedText(
      Article(text: text, blocks: [Block(.paragraph, text.span)], given: given, source: ArticleSource(path: "gold", format: "jsonl")))
  }

  var string: String { tokens.map(\.form).joined(separator: " ") }
}
