/// What a block of an article is.
public enum BlockKind: String, Sendable, CaseIterable, Hashable {
  case title, subtitle, byline, dateLine, dateline, heading, paragraph, blockQuote, listItem, caption, credit, boilerplate

  /// Blocks that a person reads as the article's own words: counted, searched and analysed by every analyzer.
  public var isProse: Bool {
    switch self {
    case .title, .subtitle, .heading, .paragraph, .blockQuote, .listItem, .caption: true
    case .byline, .dateLine, .dateline, .credit, .boilerplate: false
    }
  }

  /// Blocks that name the article or a part of it.
  public var isHeading: Bool { self == .title || self == .subtitle || self == .heading }

  /// Blocks that are set aside unless the user puts them back.
  public var isSetAside: Bool { self == .credit || self == .boilerplate }
}
