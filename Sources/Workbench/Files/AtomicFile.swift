import Foundation
import Glibc

/// Replaces a file in one step: whoever looks sees the old contents or the new, whatever happens in between.
///
/// The new contents go to a temporary file in the same folder, are synced, renamed over the old file, and the folder is synced. A symbolic link
/// stays a link, an existing file keeps its mode, and one without write permission is not replaced.
enum AtomicFile {
  /// Writes and returns the open descriptor of the new file with an exclusive lock on it; the caller closes it. Throws `FileError`.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(FileError) -> Int32 {
    let target = resolved(path)
    let folder = (target as NSString).deletingLastPathComponent
    if access(target, W_OK) != 0, errno != ENOENT { throw FileError("write", path, errno: errno) }
    removeLeftovers(of: target)
    var template = Array("\(folder.isEmpty ? "." : folder)/\(prefix(of: target))XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw FileError("write", path, errno: errno) }
    let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(FileError) {
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)  // a command behind `|` must not inherit the lock
      _ = flock(file, LOCK_EX | LOCK_NB)
      fchmod(file, mode ?? existingMode(target))
      try writeAll(file, bytes, path)
      guard fsync(file) == 0 else { throw FileError("write", path, errno: errno) }
      guard rename(temporary, target) == 0 else { throw FileError("write", path, errno: errno) }
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    syncFolder(folder.isEmpty ? "." : folder)
    return file
  }

  /// Writes and closes.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t? = nil) throws(FileError) {
    close(try replace(path, with: bytes, mode: mode))
  }

  static func writeAll(_ file: Int32, _ bytes: [UInt8], _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + done }, $0.count - done) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError("write", path, errno: errno)
      }
      done += count
    }
  }

  /// The contents of a file. Throws `FileError`, also for a folder, a device or a pipe.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    close(try openForReading(path))
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw FileError("read", path, reason: "the system cannot read it")
    }
  }

  /// Opens a file; never waits, as opening a pipe would. Throws `FileError`.
  static func openForReading(_ path: String) throws(FileError) -> Int32 {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError("read", path, errno: errno) }
    do throws(FileError) {
      var info = stat()
      guard fstat(file, &info) == 0 else { throw FileError("read", path, errno: errno) }
      try checkIsFile(info, "read", path)
    } catch {
      close(file)
      throw error
    }
    return file
  }

  /// Throws for what is no ordinary file.
  static func checkIsFile(_ info: stat, _ operation: String, _ path: String) throws(FileError) {
    switch info.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileError(operation, path, errno: EISDIR)
    default: throw FileError(operation, path, reason: "it is a device or a pipe, not a file")
    }
  }

  /// The file behind symbolic links, also one that is still to be made.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var target = path
    for _ in 0..<40 {
      guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else { break }
      target = link.hasPrefix("/") ? link : ((target as NSString).deletingLastPathComponent as NSString).appendingPathComponent(link)
    }
    return target
  }

  /// A file name may have 255 bytes: of a long one the beginning will do.
  private static func prefix(of target: String) -> String {
    var name = (target as NSString).lastPathComponent
    while name.utf8.count > 200 { name.removeLast() }
    return ".\(name).lede-"
  }

  /// Temporary files that a killed writer left: nobody holds a lock on them.
  private static func removeLeftovers(of target: String) {
    let folder = (target as NSString).deletingLastPathComponent
    let prefix = prefix(of: target)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    for name in names where name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + 6 {
      let path = (folder.isEmpty ? "." : folder) + "/" + name
      let file = open(path, O_RDONLY | O_CLOEXEC)
      if file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      if file >= 0 { close(file) }
    }
  }

  private static func existingMode(_ path: String) -> mode_t {
    var info = stat()
    if stat(path, &info) == 0 { return info.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func syncFolder(_ folder: String) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
