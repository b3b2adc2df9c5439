import AnalyzerKit

/// Makes entities of typed names and of values.
struct EntityJoiner {
  let words: ArticleWords

  /// All entities, in the order of their first mentions.
  func entities(_ names: [TypedName], _ values: [ValueMention]) -> [Entity] {
    let reasons = ReasonWriter(words: words, names: names)
    let setAside = SetAsideNames(words: words)
    var entities = NameJoiner(words, names).clusters().map { cluster in
      let mentions = cluster.members.map { member in
        let span = words.span(names[member].candidate)
        return EntityMention(span, text: words.text.string(span))
      }
      var entity = Entity(span: mentions[0].span, reason: reasons.reason(cluster))
      entity.type = cluster.type
      entity.name = fullest(cluster, names)
      entity.mentions = mentions
      if cluster.type == .ORG, mentions.allSatisfy({ $0.text == entity.name }), let full = setAside.expansion(of: mentions[0]) {
        entity.name = full.name
        entity.reason.evidence.append(Evidence("spelled out", full.span, note: "set aside"))
      }
      if cluster.type == .PERSON {
        entity.role = role(cluster, names)
      }
      return entity
    }
    entities += ValueEntities(words: words).entities(values)
    return entities.sorted { $0.span < $1.span }
  }

  /// What the text calls a person at the first mention that says it.
  private func role(_ cluster: NameCluster, _ names: [TypedName]) -> String? {
    let roles = RoleFinder(words: words)
    for member in cluster.members {
      let candidate = names[member].candidate
      guard let role = roles.role(candidate) else { continue }
      let text = oneLine(words.span(role))
      let shown = ShownNames(words: words)
      return shown.isShouted(candidate, .PERSON) ? shown.quiet(text) : text
    }
    return nil
  }

  /// The form with most words; of equals, one that is not in capitals throughout, then the most frequent, then the first. Names that the
  /// article has in capitals only are shown with capitals where names have them.
  private func fullest(_ cluster: NameCluster, _ names: [TypedName]) -> String {
    let shown = ShownNames(words: words)
    var forms: [(text: String, words: Int, capitals: Bool, count: Int)] = []
    for member in cluster.members {
      let candidate = names[member].candidate
      if forms.count == 1, cluster.joins.isEmpty { break }
      let text = oneLine(words.span(candidate))
      if let at = forms.firstIndex(where: { $0.text == text }) {
        forms[at].count += 1
      } else {
        // Whole words count more than initials.
        let count = candidate.tokens.reduce(0) {
          $0 + (words.shapes[$1].contains(.initials) ? 1 : words.tokens.kinds[$1].isWordLike ? 8 : 0)
        }
        forms.append((text, count, shown.isShouted(candidate, cluster.type), 1))
      }
    }
    var best = 0
    for at in forms.indices.dropFirst() {
      let (new, old) = (forms[at], forms[best])
      if new.words != old.words {
        if new.words > old.words { best = at }
      } else if new.capitals != old.capitals {
        if old.capitals { best = at }
      } else if new.count > old.count {
        best = at
      }
    }
    return forms[best].capitals ? shown.quiet(forms[best].text) : forms[best].text
  }

  /// The words with single blanks, for text that is wrapped hard.
  private func oneLine(_ span: TextSpan) -> String {
    let bytes = words.bytes
    let text = words.text.string(span)
    guard span.range.contains(where: { bytes[$0] < 0x20 || bytes[$0] == 0x20 && bytes[$0 - 1] == 0x20 }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
