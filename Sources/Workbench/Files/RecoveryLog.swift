import Foundation
import JSON

/// The commands of an unsaved session, appended one by one and synced, so that a crash loses nothing.
///
/// One JSON object a line: first where Lede was started, then every changing command, with pasted text where there was some. Mode 0600. The
/// file is locked while its shell lives; one that nobody locks was left by a crash. A clean exit removes it.
public final class RecoveryLog {
  private let path: String
  private var file: Int32
  private let header: [UInt8]

  /// Starts a log in Lede's data folder; nil when it cannot be written.
  public init?(dataFolder: String) {
    let folder = dataFolder + "/recovery"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let stamp = Timestamp.now()
    var template = Array("\(folder)/\(stamp.filter { $0.isNumber || $0 == "T" })-XXXXXX.jsonl".utf8CString)
    file = mkstemps(&template, Int32(".jsonl".utf8.count))
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var writer = JSONWriter()
    writer.value(.object([.init("folder", .string(FileManager.default.currentDirectoryPath)), .init("started", .string(stamp))]))
    writer.newline()
    header = writer.bytes
    guard file >= 0, fcntl(file, F_SETFL, O_APPEND) == 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0, flock(file, LOCK_EX | LOCK_NB) == 0
    else { return nil }
    append(header)
  }

  deinit { if file >= 0 { close(file) } }

  public func add(_ entry: Entry) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("line", .string(entry.line))
    if let pasted = entry.pasted { writer.member("pasted", .string(pasted)) }
    writer.endObject()
    writer.newline()
    append(writer.bytes)
  }

  /// Begins anew after a save: what came before is in the session file, which is loaded first.
  ///
  /// - Parameter session: the session file as a word of the command language.
  public func restart(from session: String) {
    ftruncate(file, 0)
    append(header)
    add(Entry(line: "load \(session)"))
  }

  /// Removes the log: nothing is to be recovered.
  public func discard() {
    unlink(path)
    if file >= 0 { close(file) }
    file = -1
  }

  private func append(_ bytes: [UInt8]) {
    guard file >= 0 else { return }
    try? AtomicFile.writeAll(file, bytes, path)
    fdatasync(file)
  }

  /// Logs that a crash left, oldest first. A last line that was cut off is ignored; a log without commands is removed.
  public static func orphans(in dataFolder: String) -> [Contents] {
    let folder = dataFolder + "/recovery"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    var found: [Contents] = []
    for name in names {
      let path = "\(folder)/\(name)"
      guard let file = try? AtomicFile.openForReading(path) else { continue }
      defer { close(file) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0, let bytes = try? AtomicFile.read(path) else { continue }
      let lines = bytes.split(separator: 0x0A).compactMap { try? JSONParser.parse(Array($0)) }
      let entries = lines.compactMap { line in line["line"]?.string.map { Entry(line: $0, pasted: line["pasted"]?.string) } }
      if entries.count > (entries.first?.line.hasPrefix("load ") == true ? 1 : 0), let header = lines.first {
        found.append(
          Contents(path: path, folder: header["folder"]?.string ?? "", started: header["started"]?.string ?? "", entries: entries))
      } else {
        unlink(path)
      }
    }
    return found
  }

  /// Removes a log that was recovered or is not wanted.
  public static func remove(_ contents: Contents) { unlink(contents.path) }
}
