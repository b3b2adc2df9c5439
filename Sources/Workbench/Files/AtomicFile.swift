import Foundation
import Glibc

/// Replaces a file in one step: whoever looks sees the old contents or the new, whatever happens in between.
///
/// The new contents go to a temporary file in the same folder, are synced, renamed over the old file, and the folder is synced. A symbolic link
/// stays a link, an existing file keeps its mode.
enum AtomicFile {
  /// Writes and returns the open descriptor of the new file with an exclusive lock on it; the caller closes it. Throws `FileError`.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(FileError) -> Int32 {
    let target = resolved(path)
    let folder = (target as NSString).deletingLastPathComponent
    removeLeftovers(of: target)
    var template = Array("\(folder.isEmpty ? "." : folder)/\(prefix(of: target))XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw FileError("write", path, errno: errno) }
    let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(FileError) {
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

  /// The file behind symbolic links; the path itself where nothing is there yet.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func prefix(of target: String) -> String { ".\((target as NSString).lastPathComponent).lede-" }

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
