/// The formats that Lede reads. Of equally likely ones the first is taken.
enum ArticleFormats {
  static var all: [any ArticleFormat.Type] { [JSONLinesFormat.self, CSVFormat.self, MarkdownFormat.self, PlainTextFormat.self] }

  static func named(_ name: String) -> (any ArticleFormat.Type)? {
    all.first { $0.name == name }
  }

  /// The format of a file: by its extension, else by its first bytes.
  static func format(ofPath path: String, prefix: [UInt8]) -> any ArticleFormat.Type {
    if let byExtension = all.first(where: { $0.extensions.contains(FilePath.fileExtension(path)) }) { return byExtension }
    var best: any ArticleFormat.Type = PlainTextFormat.self
    var likeness = FormatLikeness.none
    for format in all {
      let found = format.likeness(prefix)
      if found > likeness {
        best = format
        likeness = found
      }
    }
    return best
  }

  /// Whether a file of this name is taken from a folder.
  static func reads(extensionOf path: String) -> Bool {
    let found = FilePath.fileExtension(path)
    return all.contains { $0.extensions.contains(found) }
  }
}
