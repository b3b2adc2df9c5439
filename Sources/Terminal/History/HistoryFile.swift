import Glibc

/// The lines typed in earlier sessions: a plain UTF-8 file, one entry a line, readable by its owner only.
///
/// Entries are appended under a lock, so two shells at once keep each other's. A file grown past the limit is replaced when it is next
/// loaded, by a complete new one; a writer that waited for the lock meanwhile notices and opens the new file.
struct HistoryFile {
  /// Entries kept.
  static let limit = 5_000
  /// Bytes looked at, at the end of the file: history is a convenience and never slows the start.
  static let byteLimit = 8 << 20

  let path: String

  /// The newest entries, oldest first; the file is trimmed where it holds many more. A file that is not there is empty.
  func load(limit: Int = limit) throws(HistoryProblem) -> [String] {
    guard access(path, F_OK) == 0 else { return [] }
    let file = try LockedFile(path: path)
    let bytes = try file.readEnd(Self.byteLimit)
    let isCut = bytes.count == Self.byteLimit
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true).dropFirst(isCut ? 1 : 0)
    let kept = lines.suffix(limit)
    if isCut || lines.count > limit + limit / 5 {
      try file.replace(with: Array(kept.joined(separator: "\n").utf8) + [0x0A])
    }
    return kept.map { HistoryEntry.decoded($0) }
  }

  /// Adds one entry at the end.
  func append(_ entry: String) throws(HistoryProblem) {
    try makeFolder()
    let file = try LockedFile(path: path)
    var line = Array(HistoryEntry.encoded(entry).utf8) + [0x0A]
    if try file.endsWithinLine() { line.insert(0x0A, at: 0) }
    try file.append(line)
  }

  /// Makes the folders that the file lies in, for its owner only.
  private func makeFolder() throws(HistoryProblem) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST, access(folder, F_OK) != 0 { throw HistoryProblem(path: path, code: errno) }
    }
  }
}
