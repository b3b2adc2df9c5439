/// What a verb sees of the session: the articles in use, already narrowed by `--article`, `--in` and the other filters on context.
public struct SessionView {
  /// One article.
  public struct Item: Sendable {
    /// Its number in the session, 1-based; negative for an article that is not open but was read for this command alone.
    public let number: Int
    public let article: Article
    /// Whether all of the article's words are looked at, not only those that `--in` and other filters leave.
    public let isWhole: Bool
    private let make: @Sendable () throws -> AnalyzedText
    private let read: @Sendable () -> Layers

    public init(
      number: Int, article: Article, isWhole: Bool = true, layers: @escaping @Sendable () -> Layers = { Layers() },
      text: @escaping @Sendable () throws -> AnalyzedText
    ) {
      self.number = number
      self.article = article
      self.isWhole = isWhole
      make = text
      read = layers
    }

    /// The layers that the verb requires, of the whole article and with the user's corrections. A layer that could not be made is empty here, and
    /// the user is told.
    public func layers() -> Layers { read() }

    /// Tokens and sentences, made when asked for; only what the user's `--in` and other filters leave.
    public func text() throws -> AnalyzedText { try make() }
  }

  public let items: [Item]
  private let check: () throws -> Void
  private let showProgress: (_ done: Int, _ total: Int) -> Void
  private let find: (_ set: String, _ apartFrom: [Item]) throws -> [Item]

  public init(
    items: [Item], checkInterrupt: @escaping () throws -> Void, progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in },
    find: @escaping (_ set: String, _ apartFrom: [Item]) throws -> [Item] = { set, _ in
      throw VerbError("there are no articles “\(set)” here")
    }
  ) {
    self.items = items
    check = checkInterrupt
    showProgress = progress
    self.find = find
  }

  /// Throws when the user pressed Ctrl-C: call it once an article or oftener.
  public func checkInterrupt() throws { try check() }

  /// Another set of articles, narrowed as `items` are: `rest` (every open article that is not among `items`), numbers, a name made by `let`, or
  /// files that are not open. Throws where there is no such set.
  public func items(of set: String) throws -> [Item] { try find(set, items) }

  /// Does a piece of work for slices of the articles, on all cores, and returns what each slice gave, in the order of the articles.
  ///
  /// A few small articles are one slice. What the work returns has to be put together so that it does not show how the articles were cut.
  /// Throws what the work throws, and when the user pressed Ctrl-C.
  public func shards<Result: Sendable>(
    of items: [Item]? = nil, _ work: @escaping @Sendable (Shard) throws -> Result
  ) throws -> [Result] {
    try check()
    return try ShardRun(Shard.cut(items ?? self.items), work).results(check, showProgress)
  }
}
