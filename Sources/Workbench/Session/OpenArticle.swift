import AnalyzerKit

/// An article of the session, with what the user decided about its blocks.
public struct OpenArticle: Sendable, Equatable {
  /// A block that the user put back or set aside.
  public struct Override: Sendable, Equatable {
    public var anchor: Anchor
    /// True: put back (`keep`); false: set aside (`trim`).
    public var keep: Bool

    public init(anchor: Anchor, keep: Bool) {
      self.anchor = anchor
      self.keep = keep
    }
  }

  /// Its number in the session, 1-based, never given to another article.
  public let id: Int
  /// As the reader made it, with the overrides applied.
  public private(set) var article: Article
  /// The blocks as the reader made them.
  public let readBlocks: [Block]
  public private(set) var overrides: [Override]
  /// SHA-256 of the file's bytes in hexadecimal, empty for pasted text.
  public var sha256: String

  public init(id: Int, article: Article, sha256: String, overrides: [Override] = []) {
    self.id = id
    self.article = article
    self.sha256 = sha256
    readBlocks = article.blocks
    self.overrides = []
    for override in overrides { apply(override) }
  }

  /// Puts a block back or sets it aside. An override whose words are no block any more is kept and changes nothing.
  public mutating func apply(_ override: Override) {
    guard let index = block(of: override) else {
      if !overrides.contains(override) { overrides.append(override) }
      return
    }
    overrides = overrides.filter { block(of: $0) != index }
    let read = readBlocks[index]
    let isChange = override.keep != (read.setAside == nil)
    if isChange { overrides.append(Override(anchor: Anchor(read.span, in: article.text), keep: override.keep)) }
    if override.keep {
      article.blocks[index].setAside = nil
      article.blocks[index].kind = read.kind.isSetAside ? .paragraph : read.kind
    } else {
      article.blocks[index].setAside = read.setAside ?? "set aside by you"
      article.blocks[index].kind = isChange ? .boilerplate : read.kind
    }
  }

  /// The overrides whose words are no block of the article any more.
  public var unplacedOverrides: [Override] { overrides.filter { block(of: $0) == nil } }

  private func block(of override: Override) -> Int? {
    guard let span = override.anchor.resolve(in: article.text), let index = article.blockIndex(at: span.start) else { return nil }
    return article.blocks[index].span == span ? index : nil
  }

  public mutating func setMetadata(_ key: String, _ values: [String], _ origin: Origin) {
    article.metadata.set(key, values, origin)
  }
}
