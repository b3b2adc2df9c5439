import Foundation

/// Keeps a second Lede from writing the same session file: an advisory lock on the file itself, handed on at every save.
///
/// Held until the value goes away.
public final class SessionLock {
  public let path: String
  private var file: Int32

  private init(path: String, file: Int32) {
    self.path = path
    self.file = file
  }

  deinit { close(file) }

  /// Locks an existing file; nil when another process holds it. Throws `FileError` when it cannot be opened or is no file.
  static func acquire(_ path: String) throws(FileError) -> SessionLock? {
    let target = AtomicFile.resolved(path)
    while true {
      let file = try AtomicFile.openForReading(path)
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        return nil
      }
      // The file may have been replaced between open and lock.
      let lock = SessionLock(path: target, file: file)
      if lock.isHeld { return lock }
    }
  }

  /// Whether the locked file still is the one behind its path: another program may have removed or replaced it.
  var isHeld: Bool {
    var own = stat()
    var named = stat()
    return fstat(file, &own) == 0 && stat(path, &named) == 0 && own.st_ino == named.st_ino && own.st_dev == named.st_dev
  }

  /// Replaces the file's contents under the lock; the lock passes on to the new file.
  func write(_ bytes: [UInt8]) throws(FileError) {
    let replaced = try AtomicFile.replace(path, with: bytes)
    close(file)
    file = replaced
  }

  /// Writes a file that this process has not locked yet. Throws when another process holds it.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) -> SessionLock {
    var info = stat()
    if stat(path, &info) == 0 {
      try AtomicFile.checkIsFile(info, "write", path)
      guard let lock = try acquire(path) else {
        throw FileError("write", path, reason: "it is open in another Lede: save under another name")
      }
      try lock.write(bytes)
      return lock
    }
    let file = try AtomicFile.replace(path, with: bytes)
    return SessionLock(path: AtomicFile.resolved(path), file: file)
  }
}
