/// Writes JSON as UTF-8 bytes, in the order in which it is told.
///
///     var writer = JSONWriter()
///     writer.beginObject(.lines)
///     writer.member("format", "lede-session")
///     writer.key("marks"); writer.beginArray(.lines)
///     for mark in marks { writer.beginObject(); …; writer.endObject() }      // one mark a line
///     writer.endArray()
///     writer.endObject()
///
/// Commas, line breaks and indentation (two blanks a level) are its business. `/` is not escaped; control characters (C0, DEL, C1) and
/// U+2028/2029 are, so that a line stays a line and a terminal is safe. NaN and infinities become null.
public struct JSONWriter {
  /// How the elements of an array or object are set.
  public enum Layout: Sendable {
    /// All on one line, without blanks.
    case compact
    /// Each element on a line of its own.
    case lines
  }

  private struct Container {
    var layout: Layout
    var isEmpty = true
  }

  /// What has been written.
  public internal(set) var bytes: [UInt8] = []
  private var containers: [Container] = []
  private var followsKey = false

  public init() {}

  /// Takes the bytes out and leaves the writer as new, but with the room it had.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    containers.removeAll(keepingCapacity: true)
    followsKey = false
  }

  public mutating func beginObject(_ layout: Layout = .compact) { begin(UInt8(ascii: "{"), layout) }
  public mutating func endObject() { end(UInt8(ascii: "}")) }
  public mutating func beginArray(_ layout: Layout = .compact) { begin(UInt8(ascii: "["), layout) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The key of the value written next.
  public mutating func key(_ key: String) {
    separate()
    appendString(key)
    bytes.append(UInt8(ascii: ":"))
    if containers.last?.layout == .lines { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A key with its value.
  public mutating func member(_ key: String, _ value: JSONValue, _ layout: Layout = .compact) {
    self.key(key)
    self.value(value, layout)
  }

  /// A value; `layout` is that of its outermost array or object, what is inside it is compact.
  public mutating func value(_ value: JSONValue, _ layout: Layout = .compact) {
    switch value {
    case .null: null()
    case .bool(let bool): self.bool(bool)
    case .integer(let integer): int(integer)
    case .number(let number): double(number)
    case .string(let string): self.string(string)
    case .array(let elements):
      beginArray(layout)
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject(layout)
      for member in members { self.member(member.key, member.value) }
      endObject()
    }
  }

  public mutating func null() { word("null") }
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  public mutating func int(_ value: Int) {
    separate()
    appendInteger(value)
  }

  /// The shortest digits that read back as the same number; whole numbers without `.0`.
  public mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    appendDouble(value)
  }

  public mutating func string(_ value: String) {
    separate()
    appendString(value)
  }

  /// A string from a range of UTF-8 bytes, which must be valid and begin and end between characters.
  public mutating func string(utf8 source: [UInt8], _ range: Range<Int>) {
    separate()
    source.withUnsafeBufferPointer { appendQuoted(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A value that is JSON already. The caller answers for it.
  public mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// The line feed that ends a line of JSON Lines or a file.
  public mutating func newline() { bytes.append(0x0A) }

  // MARK: structure

  private mutating func word(_ word: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func begin(_ bracket: UInt8, _ layout: Layout) {
    separate()
    bytes.append(bracket)
    containers.append(Container(layout: layout))
  }

  private mutating func end(_ bracket: UInt8) {
    if let container = containers.popLast(), container.layout == .lines, !container.isEmpty { indent() }
    bytes.append(bracket)
  }

  /// What stands before an element: nothing after a key, else a comma where one precedes, else a new line where the layout wants it.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let container = containers.last else { return }
    if !container.isEmpty { bytes.append(UInt8(ascii: ",")) }
    containers[containers.count - 1].isEmpty = false
    if container.layout == .lines { indent() }
  }

  private mutating func indent() {
    bytes.append(0x0A)
    for _ in containers { bytes.append(contentsOf: [0x20, 0x20]) }
  }
}
