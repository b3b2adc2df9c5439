import AnalyzerKit

/// Somebody or something that one article names: one mark of the entities, as it is joined to those of other articles.
struct NamedInArticle: Sendable {
  /// The article's place among those of the command.
  let article: Int
  /// The mark's id in the article, such as `e3`.
  let id: String
  let key: NameKey
  /// What the name is, by its words; differs from `key` where the user's own list says who it is.
  let spelled: NameKey
  /// The fullest form in the article.
  let name: String
  let type: EntityType
  /// Everywhere it is mentioned, in the order of the text.
  let places: [TextSpan]
  /// The different words of its mentions, with how often each stands there.
  let forms: [(text: String, count: Int)]
  /// Keys of forms other than its own.
  let otherKeys: [NameKey]

  init(_ entity: Entity, id: String, article: Int, lexicon: Lexicon) {
    self.article = article
    self.id = id
    name = entity.name
    type = entity.type
    places = entity.places
    var forms: [(text: String, count: Int)] = []
    for mention in entity.mentions {
      let text = NamedInArticle.shown(mention.text)
      if let at = forms.firstIndex(where: { $0.text == text }) { forms[at].count += 1 } else { forms.append((text, 1)) }
    }
    self.forms = forms
    let own: NameKey
    if entity.type.isValue, let value = entity.mentions.first?.value {
      own = NameKey(type: entity.type, words: "= " + value)
    } else {
      own = NameKey(entity.name, type: entity.type, lexicon: lexicon)
    }
    spelled = own
    key = entity.link.map { $0.isEmpty ? own : NameKey(type: entity.type, words: $0, isListed: true) } ?? own
    var others: [NameKey] = []
    if !entity.type.isValue {
      for form in forms {
        let other = NameKey(form.text, type: entity.type, lexicon: lexicon)
        if other != own, !others.contains(other) { others.append(other) }
      }
    }
    otherKeys = others
  }

  /// The words of a mention on one line, without a possessive.
  private static func shown(_ text: String) -> String {
    var words = text
    if text.utf8.contains(where: { $0 < 0x20 }) { words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    for ending in ["’s", "'s"] where words.hasSuffix(ending) { words.removeLast(2) }
    return words
  }
}
