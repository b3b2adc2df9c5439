import AnalyzerKit

/// The words of articles by the values of columns, for verbs whose rows are about all articles together: `--by publisher` runs such a verb for each
/// publisher's articles, `--by part` for the headings, the quotations and the narration of all of them.
///
/// An article with several values in a column (two authors) belongs to several groups.
public struct WordGroups {
  /// The words of one article that belong to a group.
  public struct Member {
    public let article: OpenArticle
    /// Where they stand, sorted; nil for all of the article's words that the command looks at.
    fileprivate(set) public var spans: [TextSpan]?

    /// Makes these words on any thread.
    ///
    /// Only the blocks that hold some are read, so that many small groups cost no more than one of all.
    public var maker: (@Sendable () throws -> AnalyzedText)? {
      guard let spans else { return nil }
      var article = article.article
      if article.given == nil { article.blocks = WordGroups.blocks(article, spans) }
      return { [article] in AnalyzedText(article).restricted(to: spans) }
    }
  }

  public struct Group {
    public let values: [FieldValue]
    public fileprivate(set) var members: [Member] = []
  }

  public let columns: [FieldSchema]
  public private(set) var groups: [Group]

  /// Nil where a column is neither about whole articles nor about parts of them.
  init?(_ names: [String], _ articles: [OpenArticle], _ scope: TextScope, _ lister: Lister) throws {
    let keys = Lister.extraKeys(lister.session)
    let known = names.compactMap { name in
      name.contains(".") ? nil : ContextColumns.schema(name, registry: lister.analyst.registry, keys: keys)
    }
    guard known.count == names.count, !names.contains(where: { WordGroups.ofRows.contains($0) }) else { return nil }
    columns = known.map(GroupKeys.shown)
    let dividing = names.filter { TextScope.filterColumns.contains($0) }
    let subjects = try lister.contexts(articles, for: names, withParts: false)
    var found = GroupKeys()
    var groups: [Group] = []
    func add(_ article: OpenArticle, _ values: [FieldValue], _ spans: [TextSpan]?) {
      let cells = names.map { name in
        dividing.firstIndex(of: name).map { values[$0] }
          ?? subjects[article.id].map { ContextColumns.value(name, $0, nil) } ?? .none
      }
      for at in found.groups(of: cells) {
        if at == groups.count { groups.append(Group(values: found.values[at])) }
        if let last = groups[at].members.indices.last, groups[at].members[last].article.id == article.id, let spans {
          groups[at].members[last].spans = ((groups[at].members[last].spans ?? []) + spans).sorted()
        } else {
          groups[at].members.append(Member(article: article, spans: spans))
        }
      }
    }
    if dividing.isEmpty {
      for article in articles { add(article, [], nil) }
    } else {
      try lister.units(of: articles, in: scope, by: dividing, { _, _ in () }) { add($0.article, $0.values, $0.spans) }
    }
    self.groups = found.order(counts: groups.map(\.members.count), of: names).map { groups[$0] }
  }

  /// Columns about the place of a row, which these rows do not have.
  private static let ofRows = ["text", "start", "end"]

  /// The blocks of an article that overlap spans; both are sorted.
  private static func blocks(_ article: Article, _ spans: [TextSpan]) -> [Block] {
    var kept: [Int] = []
    for span in spans {
      var low = kept.last ?? 0
      var high = article.blocks.count
      while low < high {
        let middle = (low + high) / 2
        if article.blocks[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
      }
      while low < article.blocks.count, article.blocks[low].span.start < span.end {
        if kept.last != low { kept.append(low) }
        low += 1
      }
    }
    return kept.map { article.blocks[$0] }
  }
}

extension Lister {
  /// The words of articles by the values of columns; nil where a column is neither about whole articles nor about parts of them.
  public func groups(_ names: [String], of articles: [OpenArticle], in scope: TextScope) throws -> WordGroups? {
    try WordGroups(names, articles, scope, self)
  }
}
