import ArticleModel

/// A file format that holds articles: one type, in one file under Formats, and its name in `ArticleFormats.all`.
///
/// A value of the type reads one input. It only cuts the input into articles, one at a time and in order; making an article of a piece is
/// left to the `PendingArticle`, which may run on another core.
protocol ArticleFormat {
  /// The word after `--input-format`, and `ArticleSource.format`.
  static var name: String { get }
  /// File extensions in lower case, without the dot.
  static var extensions: [String] { get }
  /// How much the first bytes (up to 4 KiB, after a byte order mark) look like this format; asked when no extension decides.
  static func likeness(_ prefix: [UInt8]) -> FormatLikeness

  init(_ input: ByteInput, options: ReadingOptions)

  /// The next article, nil at the end of the input. A thrown error stands for one bad record: reading goes on with the next call.
  mutating func next() throws(ReadingError) -> PendingArticle?
}

/// How much an input looks like a format.
enum FormatLikeness: Int, Comparable {
  case none
  /// Anything could be it: the choice where nothing better is found.
  case fallback
  case likely
  case certain

  static func < (lhs: FormatLikeness, rhs: FormatLikeness) -> Bool { lhs.rawValue < rhs.rawValue }
}
