/// Where an article's bytes came from.
public struct ArticleSource: Sendable, Equatable {
  /// The path as given by the user; `-` for standard input, empty for pasted text.
  public var path: String
  /// 1-based record in a file that holds several articles (JSON Lines, CSV), else nil.
  public var record: Int?
  /// The reader's name: text, markdown, jsonl, csv …
  public var format: String
  /// The encoding the bytes were decoded from, such as `UTF-8` or `windows-1252`.
  public var encoding: String

  public init(path: String, record: Int? = nil, format: String, encoding: String = "UTF-8") {
    self.path = path
    self.record = record
    self.format = format
    self.encoding = encoding
  }

  /// The path with the record's number, as errors name it: `archive.csv#3`.
  public var name: String { record.map { "\(path)#\($0)" } ?? path }
}
