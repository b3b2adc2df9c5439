import AnalyzerKit

/// Everything that belongs to the user's work: articles, corrections, notes, variables, settings, the journal.
///
/// A value: undo is keeping the earlier one. Layers are not part of it, except those that a session file brought along.
public struct Session: Sendable, Equatable {
  public var articles: [OpenArticle] = []
  /// Numbers of the articles that commands look at, rising.
  public var inUse: [Int] = []
  public var edits: [Edit] = []
  public var notes: [Note] = []
  public var tags: [Tag] = []
  public var variables = OrderedValues<String>()
  /// Named sets of articles.
  public var sets = OrderedValues<[Int]>()
  /// Options by `analyzer.option`.
  public var settings = OrderedValues<String>()
  /// The commands that changed something, as typed.
  public var journal: [String] = []
  /// Layers as a session file held them.
  public var savedLayers: [SavedLayer] = []
  /// One past the highest article number and note number ever given.
  public var nextArticle = 1
  public var nextNote = 1

  public init() {}

  public func article(_ id: Int) -> OpenArticle? { articles.first { $0.id == id } }

  /// The articles in use, in the order of their numbers.
  public var articlesInUse: [OpenArticle] { articles.filter { inUse.contains($0.id) } }

  /// Adds an article, puts it in use and returns its number.
  @discardableResult
  public mutating func add(_ article: Article, sha256: String) -> Int {
    let id = nextArticle
    nextArticle += 1
    articles.append(OpenArticle(id: id, article: article, sha256: sha256))
    inUse.append(id)
    return id
  }

  /// Changes one article in place.
  public mutating func update(_ id: Int, _ change: (inout OpenArticle) -> Void) {
    guard let at = articles.firstIndex(where: { $0.id == id }) else { return }
    change(&articles[at])
  }

  /// Takes an article out of the session, with its edits, notes and tags.
  public mutating func remove(_ id: Int) {
    articles.removeAll { $0.id == id }
    inUse.removeAll { $0 == id }
    edits.removeAll { $0.article == id }
    notes.removeAll { $0.article == id }
    tags.removeAll { $0.article == id }
    savedLayers.removeAll { $0.article == id }
    for name in sets.names { sets[name] = sets[name]?.filter { $0 != id } }
  }

  /// Whether there is nothing but articles from files, as they were read.
  public var holdsOnlyFiles: Bool {
    edits.isEmpty && notes.isEmpty && tags.isEmpty && variables.entries.isEmpty && sets.entries.isEmpty && settings.entries.isEmpty
      && articles.allSatisfy { open in
        let path = open.article.source.path
        return !path.isEmpty && path != "-" && open.overrides.isEmpty
          && open.article.metadata.entries.allSatisfy { $0.origin.kind != .user }
      }
  }

  /// Whether two sessions hold the same work; the journal and what is in use do not count.
  public func hasSameWork(as other: Session) -> Bool {
    articles == other.articles && edits == other.edits && notes == other.notes && tags == other.tags && variables == other.variables
      && sets == other.sets && settings == other.settings
  }
}
