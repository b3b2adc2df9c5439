import AnalyzerKit

/// Everything that belongs to the user's work: articles, corrections, notes, variables, settings, the journal.
///
/// A value: undo is keeping the earlier one. Layers are not part of it, except those that a session file brought along.
public struct Session: Sendable, Equatable {
  /// Their numbers rise.
  public private(set) var articles: [OpenArticle] = []
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
  /// Nil for a session that came from no file.
  public internal(set) var loaded: LoadedWork?
  /// One past the highest article number and note number ever given.
  public var nextArticle = 1
  public var nextNote = 1

  public init() {}

  public func article(_ id: Int) -> OpenArticle? { index(of: id).map { articles[$0] } }

  /// The articles in use, in the order of their numbers.
  public var articlesInUse: [OpenArticle] {
    let chosen = Set(inUse)
    return articles.filter { chosen.contains($0.id) }
  }

  /// Adds an article, puts it in use and returns its number.
  @discardableResult
  public mutating func add(_ article: Article, sha256: String) -> Int {
    let id = nextArticle
    nextArticle += 1
    articles.append(OpenArticle(id: id, article: article, sha256: sha256))
    inUse.append(id)
    return id
  }

  /// Puts an article in at the place of its number; false, and nothing changed, when the number is taken.
  mutating func insert(_ article: OpenArticle) -> Bool {
    let at = place(of: article.id)
    if at < articles.count, articles[at].id == article.id { return false }
    articles.insert(article, at: at)
    return true
  }

  /// Changes one article in place.
  public mutating func update(_ id: Int, _ change: (inout OpenArticle) -> Void) {
    guard let at = index(of: id) else { return }
    change(&articles[at])
  }

  /// Takes articles out of the session, with their edits, notes, tags and saved layers.
  public mutating func remove(_ ids: Set<Int>) {
    articles.removeAll { ids.contains($0.id) }
    inUse.removeAll { ids.contains($0) }
    edits.removeAll { ids.contains($0.article) }
    notes.removeAll { ids.contains($0.article) }
    tags.removeAll { ids.contains($0.article) }
    savedLayers.removeAll { ids.contains($0.article) }
    for name in sets.names { sets[name] = sets[name]?.filter { !ids.contains($0) } }
  }

  public mutating func remove(_ id: Int) { remove([id]) }

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

  private func index(of id: Int) -> Int? {
    let at = place(of: id)
    return at < articles.count && articles[at].id == id ? at : nil
  }

  /// The first place whose article has this number or a higher one.
  private func place(of id: Int) -> Int {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
