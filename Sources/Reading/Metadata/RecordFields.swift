import ArticleModel

/// What a record says beside the text: keys of a JSON object, columns of a CSV row, front matter.
///
/// Known keys are brought under their standard name and form; any other is carried along as it is.
struct RecordFields: Sendable {
  private(set) var metadata = Metadata()
  private(set) var warnings: [String] = []

  private static let standardKeys: [String: String] = [
    "title": "title", "headline": "title", "date": "date", "published": "date", "published_at": "date", "publish_date": "date",
    "publication_date": "date", "datepublished": "date", "pubdate": "date", "author": "authors", "authors": "authors", "byline": "authors",
    "publisher": "publisher", "publication": "publisher", "outlet": "publisher", "newspaper": "publisher", "site_name": "publisher",
    "language": "language", "lang": "language", "url": "url", "link": "url", "id": "id",
  ]

  /// Adds a key with its values. Empty values say nothing and are left out; of two keys with one meaning the first counts as it.
  ///
  /// - Parameter isJSON: whether the value is JSON, such as a number; under a standard key it is words all the same.
  mutating func add(_ key: String, _ values: [String], isJSON: Bool = false) {
    let values = values.map(RecordFields.trimmed).filter { !$0.isEmpty }
    if values.isEmpty { return }
    let origin = Origin(.field, key)
    guard let standard = RecordFields.standardKeys[key.lowercased()], metadata[standard] == nil else {
      metadata.fill(key, values, origin, isJSON: isJSON)
      return
    }
    switch standard {
    case "authors": metadata.set(standard, values.flatMap(RecordFields.authors), origin)
    case "date":
      if let date = DateText.whole(values[0]) {
        metadata.set(standard, [date], origin)
      } else {
        metadata.set("date_text", [values[0]], origin)
        warnings.append("the date “\(values[0].prefix(60))” was not understood; kept as date_text")
      }
    default: metadata.set(standard, [values[0]], origin)
    }
  }

  /// The names in one value, roles and agencies cut off; the value itself where it is no list of names.
  private static func authors(_ value: String) -> [String] {
    let line = ShortLine(value)
    if let byline = Byline(prefixed: line) ?? Byline(names: line.text), !byline.authors.isEmpty { return byline.authors }
    return [line.text]
  }

  private static func trimmed(_ value: String) -> String {
    guard let first = value.firstIndex(where: { !$0.isWhitespace }), let last = value.lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(value[first...last])
  }
}
