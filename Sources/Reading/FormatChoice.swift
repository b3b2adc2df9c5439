/// The format an input is read as.
public enum FormatChoice: Sendable, Equatable {
  /// By the file's extension, else by its first bytes.
  case auto
  case named(String)

  /// What may follow `--input-format`.
  public static var names: [String] { ["auto"] + ArticleFormats.all.map { $0.name }.sorted() }

  /// The choice of that name. Throws `unknownFormat`.
  public init(name: String) throws(ReadingError) {
    guard FormatChoice.names.contains(name) else { throw .unknownFormat(name: name) }
    self = name == "auto" ? .auto : .named(name)
  }
}
