import AnalyzerKit
import Foundation

extension Workspace {
  /// What loading a session said beside loading it.
  public struct LoadReport: Sendable {
    /// Articles by reference whose files changed since: their layers were dropped and their edits anchored again.
    public var changed: [String] = []
    /// Another process holds the file: it can only be saved under another name.
    public var isLockedElsewhere = false
  }

  /// Saves the session in one step. Throws `FileError`; the old file is then as it was.
  ///
  /// The layers that have been made are saved with it.
  public func save(to path: String, byReference: Bool, writerName: String) throws {
    let bytes = try sessionBytes(byReference: byReference, writerName: writerName)
    let target = AtomicFile.resolved(path)
    if let lock, lock.path == target, lock.isHeld {
      try lock.write(bytes)
      markSaved(lock)
    } else {
      markSaved(try SessionLock.create(path, bytes))
    }
  }

  /// The session as its file would hold it.
  public func sessionBytes(byReference: Bool, writerName: String) throws -> [UInt8] {
    let settings = AnalyzerSettings(session.settings)
    var layers: [(article: Int, layer: LayerResult, options: [FieldValue])] = []
    for (article, made) in zip(session.articles, analyst.made(of: session.articles, in: session)) {
      for layer in made where layer.failure == nil && layer.stale == nil {
        layers.append((article.id, layer, try settings.options(of: layer.analyzer)))
      }
    }
    return SessionWriter(session, layers: layers, byReference: byReference, writerName: writerName).encode()
  }

  /// Loads a session in place of the current one. Throws `FileError` or `SessionFileError`; the current session is then as it was.
  public func load(
    _ path: String, command: String, reread: @escaping (_ path: String, _ record: Int?) throws -> (article: Article, sha256: String)
  ) throws -> LoadReport {
    let isOwn = lock?.path == AtomicFile.resolved(path) && lock?.isHeld == true
    let acquired = isOwn ? lock : try SessionLock.acquire(path)
    let bytes = try AtomicFile.read(path)
    var reader = SessionReader(path: path, reread: reread)
    let loaded = try reader.decode(bytes)
    adopt(loaded, lock: acquired, command: command)
    return LoadReport(changed: reader.changed, isLockedElsewhere: acquired == nil)
  }

  /// SHA-256 of a file's bytes in hexadecimal; empty when it cannot be read.
  public static func sha256(ofFile path: String) -> String {
    guard let data = FileManager.default.contents(atPath: path) else { return "" }
    return SHA256Digest.hex(Array(data))
  }
}
