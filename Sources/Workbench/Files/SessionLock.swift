import Foundation

/// Keeps a second Lede from writing the same session file: an advisory lock on the file itself, handed on at every save.
public final class SessionLock {
  public let path: String
  private var file: Int32

  private init(path: String, file: Int32) {
    self.path = path
    self.file = file
  }

  deinit { close(file) }

  /// Locks an existing file; nil when another process holds it. Throws `FileError` when it cannot be opened.
  static func acquire(_ path: String) throws(FileError) -> SessionLock? {
    let target = AtomicFile.resolved(path)
    while true {
      let file = open(target, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw FileError("read", path, errno: errno) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        return nil
      }
      // The file may have been replaced between open and lock.
      var own = stat()
      var named = stat()
      if fstat(file, &own) == 0, stat(target, &named) == 0, own.st_ino == named.st_ino, own.st_dev == named.st_dev {
        return SessionLock(path: target, file: file)
      }
      close(file)
    }
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
      guard info.st_mode & S_IFMT == S_IFREG else {
        throw FileError("write", path, reason: info.st_mode & S_IFMT == S_IFDIR ? "it is a folder" : "it is a device, not a file")
      }
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
