/// What a verb sees of the session: the articles in use, already narrowed by `--article`, `--in` and the other filters on context.
public struct SessionView {
  /// One article in use.
  public struct Item {
    /// Its number in the session, 1-based.
    public let number: Int
    public let article: Article
    private let make: () throws -> AnalyzedText

    public init(number: Int, article: Article, text: @escaping () throws -> AnalyzedText) {
      self.number = number
      self.article = article
      make = text
    }

    /// Tokens and sentences, made when asked for; only what the user's `--in` and other filters leave.
    public func text() throws -> AnalyzedText { try make() }
  }

  public let items: [Item]
  private let check: () throws -> Void

  public init(items: [Item], checkInterrupt: @escaping () throws -> Void) {
    self.items = items
    check = checkInterrupt
  }

  /// Throws when the user pressed Ctrl-C: call it once an article or oftener.
  public func checkInterrupt() throws { try check() }
}
