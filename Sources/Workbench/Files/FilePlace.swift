import ArticleModel
import JSON

/// A value of a session file together with its place in it, so that every complaint can say where.
struct FilePlace {
  let value: JSONValue
  let place: String
  let path: String

  func fail(_ problem: String) -> SessionFileError { .malformed(path: path, place: place, problem: problem) }

  /// A key that must be there.
  func member(_ key: String) throws(SessionFileError) -> FilePlace {
    _ = try object()
    guard let found = optional(key) else { throw fail("“\(key)” is missing") }
    return found
  }

  /// A key that may be absent or null.
  func optional(_ key: String) -> FilePlace? {
    guard let found = value[key], !found.isNull else { return nil }
    return FilePlace(value: found, place: place.isEmpty ? key : "\(place).\(key)", path: path)
  }

  func string() throws(SessionFileError) -> String {
    guard let string = value.string else { throw fail("a text is expected here, not \(value.kindName)") }
    return string
  }

  func int() throws(SessionFileError) -> Int {
    guard let int = value.int else { throw fail("a whole number is expected here, not \(value.kindName)") }
    return int
  }

  func int(in range: ClosedRange<Int>) throws(SessionFileError) -> Int {
    let int = try int()
    guard range.contains(int) else { throw fail("\(int) is out of range") }
    return int
  }

  func object() throws(SessionFileError) -> [JSONValue.Member] {
    guard let object = value.object else { throw fail("an object is expected here, not \(value.kindName)") }
    return object
  }

  func bool() throws(SessionFileError) -> Bool {
    guard let bool = value.bool else { throw fail("true or false is expected here, not \(value.kindName)") }
    return bool
  }

  func items() throws(SessionFileError) -> [FilePlace] {
    guard let array = value.array else { throw fail("a list is expected here, not \(value.kindName)") }
    return array.enumerated().map { FilePlace(value: $1, place: "\(place)[\($0)]", path: path) }
  }

  func members() throws(SessionFileError) -> [(key: String, value: FilePlace)] {
    try object().map { ($0.key, FilePlace(value: $0.value, place: "\(place).\($0.key)", path: path)) }
  }

  /// The items of a list under a key; none when the key is absent.
  func list(_ key: String) throws(SessionFileError) -> [FilePlace] { try optional(key)?.items() ?? [] }

  func strings() throws(SessionFileError) -> [String] {
    var strings: [String] = []
    for item in try items() { strings.append(try item.string()) }
    return strings
  }

  /// `start` and `end` in Unicode scalars as a span of `text`.
  func span(in text: SourceText) throws(SessionFileError) -> TextSpan {
    let start = try member("start").int()
    let end = try member("end").int()
    guard start <= end, let low = text.byteOffset(ofScalar: start), let high = text.byteOffset(ofScalar: end) else {
      throw fail("\(start)–\(end) lies outside the text, which has \(text.scalarCount) characters")
    }
    return TextSpan(low, high)
  }
}
