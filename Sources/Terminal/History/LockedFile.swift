import Glibc

/// A file open for reading and appending, locked against other processes until it is let go.
final class LockedFile {
  let path: String
  private let descriptor: Int32

  /// Opens or makes the file, mode 0600, and waits for its lock.
  init(path: String) throws(HistoryProblem) {
    self.path = path
    while true {
      let opened = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard opened >= 0 else { throw HistoryProblem(path: path, code: errno) }
      var held = stat()
      var named = stat()
      while flock(opened, LOCK_EX) != 0 {
        if errno == EINTR { continue }
        let code = errno
        close(opened)
        throw HistoryProblem(path: path, code: code)
      }
      guard fstat(opened, &held) == 0, held.st_mode & S_IFMT == S_IFREG else {
        close(opened)
        throw HistoryProblem(path: path, code: EINVAL)
      }
      // While we waited another process may have put a new file in its place.
      if stat(path, &named) == 0, named.st_ino == held.st_ino, named.st_dev == held.st_dev {
        descriptor = opened
        if held.st_mode & 0o077 != 0 { fchmod(opened, 0o600) }
        return
      }
      close(opened)
    }
  }

  deinit { close(descriptor) }

  /// The last `limit` bytes, or all.
  func readEnd(_ limit: Int) throws(HistoryProblem) -> [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0, lseek(descriptor, off_t(max(0, size - limit)), SEEK_SET) >= 0 else { throw problem }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw problem
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Whether the last line lacks its line break: a writer was cut off.
  func endsWithinLine() throws(HistoryProblem) -> Bool {
    let last = try readEnd(1)
    return last.last.map { $0 != 0x0A } ?? false
  }

  func append(_ bytes: [UInt8]) throws(HistoryProblem) { try writeAll(bytes, to: descriptor) }

  /// Puts a new file with `bytes` in place of this one, at once.
  func replace(with bytes: [UInt8]) throws(HistoryProblem) {
    let temporary = path + ".new"
    let opened = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { throw problem }
    defer { close(opened) }
    do throws(HistoryProblem) {
      try writeAll(bytes, to: opened)
      guard fsync(opened) == 0, rename(temporary, path) == 0 else { throw problem }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private var problem: HistoryProblem { HistoryProblem(path: path, code: errno) }

  private func writeAll(_ bytes: [UInt8], to target: Int32) throws(HistoryProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw problem
      }
      written += count
    }
  }
}
