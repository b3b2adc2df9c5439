/// The sentences, and where they came too the tokens, that an input gave with an article: they are counted exactly as given.
///
/// Spans are UTF-8 bytes of the article's text, in its order, not overlapping and none of them empty.
public struct GivenText: Sendable, Equatable {
  public let sentences: [TextSpan]
  /// All tokens in order, each inside one sentence and at least one in each; nil where only the sentences were given. Each counts as one token
  /// and as one word, whatever its characters.
  public let tokens: [TextSpan]?

  /// Nil where the spans break the rules above or leave the `length` bytes of the text.
  public init?(sentences: [TextSpan], tokens: [TextSpan]?, length: Int) {
    guard GivenText.areInOrder(sentences, length) else { return nil }
    if let tokens {
      guard GivenText.areInOrder(tokens, length) else { return nil }
      var next = 0
      for sentence in sentences {
        let first = next
        while next < tokens.count, sentence.contains(tokens[next]) { next += 1 }
        if next == first { return nil }
      }
      if next < tokens.count { return nil }
    }
    self.sentences = sentences
    self.tokens = tokens
  }

  private static func areInOrder(_ spans: [TextSpan], _ length: Int) -> Bool {
    var end = 0
    for span in spans {
      if span.isEmpty || span.start < end || span.end > length { return false }
      end = span.end
    }
    return true
  }
}
