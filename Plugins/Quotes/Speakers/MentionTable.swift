import AnalyzerKit

/// Which entity every token names.
struct MentionTable {
  struct Mention {
    var tokens: Range<Int>
    /// Index of the entity in its layer.
    var entity: Int
    var kind: EntityMention.Kind
  }

  /// In the order of the text.
  let mentions: [Mention]
  /// Index into `mentions` of every token, −1 where none is.
  private let at: [Int32]

  init(_ passage: Passage, _ entities: Layer<Entity>) {
    var mentions: [Mention] = []
    for (index, entity) in entities.marks.enumerated() where !entity.type.isValue {
      for mention in entity.mentions where mention.kind != .value {
        let tokens = passage.text.tokens.range(in: mention.span)
        if !tokens.isEmpty { mentions.append(Mention(tokens: tokens, entity: index, kind: mention.kind)) }
      }
    }
    mentions.sort { ($0.tokens.lowerBound, -$0.tokens.count, $0.entity) < ($1.tokens.lowerBound, -$1.tokens.count, $1.entity) }
    var at = [Int32](repeating: -1, count: passage.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens where at[token] < 0 { at[token] = Int32(truncatingIfNeeded: index) }
    }
    self.mentions = mentions
    self.at = at
  }

  /// The mention that covers a token.
  subscript(token: Int) -> Mention? {
    let index = Int(at[token])
    return index < 0 ? nil : mentions[index]
  }
}
