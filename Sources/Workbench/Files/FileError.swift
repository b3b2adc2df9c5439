import Foundation

/// A file that could not be read or written.
public struct FileError: Error, Equatable, CustomStringConvertible {
  public var path: String
  /// What was tried: “write”, “read”, “lock”.
  public var operation: String
  public var reason: String

  public init(_ operation: String, _ path: String, reason: String) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// From the system's error number.
  public init(_ operation: String, _ path: String, errno code: Int32) {
    self.init(operation, path, reason: FileError.explain(code))
  }

  public var description: String { "cannot \(operation) \(path): \(reason)" }

  private static func explain(_ code: Int32) -> String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "no permission"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your disk quota is used up"
    case EISDIR: "it is a folder"
    case EROFS: "the disk is read-only"
    case EFBIG: "files may not grow so large here"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
