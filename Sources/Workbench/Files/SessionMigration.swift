import JSON

/// Brings session files of older formats up to the current one, one step a version.
enum SessionMigration {
  /// `steps[n]` turns a file of version n + 1 into one of version n + 2. Version 1 is the first.
  static let steps: [@Sendable (JSONValue) -> JSONValue] = []

  /// The file's value in the current format. Throws `SessionFileError` for what is no session or comes from a newer Lede.
  static func current(_ bytes: [UInt8], _ path: String) throws(SessionFileError) -> JSONValue {
    var value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
    guard value["format"]?.string == SessionWriter.format, let version = value["version"]?.int, version >= 1 else {
      throw .notASession(path: path)
    }
    if version > SessionWriter.version { throw .newer(path: path, version: version, supported: SessionWriter.version) }
    for step in steps[(version - 1)...] { value = step(value) }
    return value
  }
}
