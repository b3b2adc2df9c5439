/// What is known about an article beside its text, each value with where it was found.
///
/// Keys keep the order in which they were first set. The standard ones are title, authors, date, publisher, language, url, place and id; any
/// other key of an input record is carried along.
public struct Metadata: Sendable, Equatable {
  /// One key with its values.
  public struct Entry: Sendable, Equatable {
    public var key: String
    /// One value for most keys; several for authors.
    public var values: [String]
    public var origin: Origin
    /// Whether each value is JSON, as a record of JSON Lines held it: a number, a truth value, an object. Written to JSON as it is.
    public var isJSON: Bool

    public init(key: String, values: [String], origin: Origin, isJSON: Bool = false) {
      self.key = key
      self.values = values
      self.origin = origin
      self.isJSON = isJSON
    }

    /// The values joined by commas.
    public var joined: String { values.joined(separator: ", ") }
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  public subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  /// Sets a key, replacing what it held. No values: the key is removed.
  public mutating func set(_ key: String, _ values: [String], _ origin: Origin, isJSON: Bool = false) {
    let entry = Entry(key: key, values: values, origin: origin, isJSON: isJSON)
    if let at = entries.firstIndex(where: { $0.key == key }) {
      if values.isEmpty { entries.remove(at: at) } else { entries[at] = entry }
    } else if !values.isEmpty {
      entries.append(entry)
    }
  }

  /// Sets a key only where it is still without a value.
  public mutating func fill(_ key: String, _ values: [String], _ origin: Origin, isJSON: Bool = false) {
    if self[key] == nil { set(key, values, origin, isJSON: isJSON) }
  }

  public var id: String? { self["id"]?.values.first }
  public var title: String? { self["title"]?.values.first }
  public var authors: [String] { self["authors"]?.values ?? [] }
  /// ISO 8601: a year, a year and month, a day, or a day and time.
  public var date: String? { self["date"]?.values.first }
  public var publisher: String? { self["publisher"]?.values.first }
  /// A BCP 47 language tag, such as `en`.
  public var language: String? { self["language"]?.values.first }
  public var url: String? { self["url"]?.values.first }
}
