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

  /// Puts a block back or sets it aside. An override whose words are gone is dropped.
  public mutating func apply(_ override: Override) {
    guard let span = override.anchor.resolve(in: article.text),
      let index = article.blocks.firstIndex(where: { $0.span == span })
    else { return }
    overrides.removeAll { $0.anchor == override.anchor }
    let read = readBlocks[index]
    if override.keep {
      article.blocks[index].setAside = nil
      article.blocks[index].kind = read.kind.isSetAside ? .paragraph : read.kind
      if read.setAside != nil { overrides.append(override) }
    } else {
      article.blocks[index].setAside = read.setAside ?? "set aside by you"
      article.blocks[index].kind = read.setAside == nil ? .boilerplate : read.kind
      if read.setAside == nil { overrides.append(override) }
    }
  }

  public mutating func setMetadata(_ key: String, _ values: [String], _ origin: Origin) {
    article.metadata.set(key, values, origin)
  }
}
