import AnalyzerKit

/// Makes entities of values.
struct ValueEntities {
  let words: ArticleWords
  /// Pieces of evidence of one entity at most.
  private static let longest = 6

  private struct Key: Hashable {
    var type: EntityType
    var value: String
  }

  /// Values that are the same when normalised are one entity; those without a value, when their words are.
  func entities(_ values: [ValueMention]) -> [Entity] {
    var entities: [Entity] = []
    var numbers: [Key: Int] = [:]
    for value in values {
      let span = value.span ?? words.span(value.tokens)
      let mention = mention(value, span)
      let key = Key(type: value.type, value: value.value ?? (value.isUndated ? "”" : "“") + WordFolding.fold(words.text.line(span)))
      if let number = numbers[key] {
        entities[number].mentions.append(mention)
        addHedge(value, to: &entities[number].reason)
        // “at least 63” is shown as “63” where the article has that too.
        if entities[number].name.hasSuffix(" " + mention.text) { entities[number].name = mention.text }
      } else {
        numbers[key] = entities.count
        var entity = Entity(span: span, reason: Reason(value.rule.rawValue, [Evidence("words", span, note: value.value.map { "= \($0)" })]))
        addHedge(value, to: &entity.reason)
        entity.name = words.text.line(span)
        entity.type = value.type
        entity.mentions = [mention]
        entities.append(entity)
      }
    }
    return entities
  }

  private func mention(_ value: ValueMention, _ span: TextSpan) -> EntityMention {
    var mention = EntityMention(span, text: words.text.string(span), kind: .value, value: value.value)
    mention.number = value.number?.double
    mention.upper = value.upper?.double
    mention.unit = value.unit
    mention.bound = value.bound
    return mention
  }

  private func addHedge(_ value: ValueMention, to reason: inout Reason) {
    guard let hedge = value.hedge, let bound = value.bound, reason.evidence.count < ValueEntities.longest else { return }
    reason.evidence.append(Evidence("bound", hedge, note: bound.rawValue))
  }
}

extension AnalyzedText {
  /// The words of a span with single blanks, for text that is wrapped hard.
  fileprivate func line(_ span: TextSpan) -> String {
    let text = string(span)
    guard bytes[span.range].contains(where: { $0 < 0x20 }) || text.utf8.contains(0x20) && text.contains("  ") else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
