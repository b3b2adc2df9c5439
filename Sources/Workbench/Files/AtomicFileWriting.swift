import Foundation

/// Files that the user names for results.
public enum AtomicFileWriting {
  /// Replaces a file in one step, or writes to what is no file (a terminal, `/dev/null`, a pipe) directly. Throws `FileError`.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT != S_IFREG {
      try write(path, bytes, O_WRONLY)
    } else {
      try AtomicFile.write(bytes, to: path)
    }
  }

  /// Adds to the end of a file. Throws `FileError`.
  public static func append(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try write(path, bytes, O_WRONLY | O_CREAT | O_APPEND)
  }

  private static func write(_ path: String, _ bytes: [UInt8], _ flags: Int32) throws(FileError) {
    let file = open(path, flags | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError("write", path, errno: errno) }
    defer { close(file) }
    try AtomicFile.writeAll(file, bytes, path)
  }
}
