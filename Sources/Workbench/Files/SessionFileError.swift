import JSON

/// A session file that cannot be loaded.
public enum SessionFileError: Error, Equatable, CustomStringConvertible {
  case notJSON(path: String, JSONError)
  case notASession(path: String)
  case newer(path: String, version: Int, supported: Int)
  /// Something inside is missing or makes no sense; `place` says where, such as `articles[2].blocks[0]`.
  case malformed(path: String, place: String, problem: String)
  case articleGone(path: String, article: String, reason: String)

  public var description: String {
    switch self {
    case .notJSON(let path, let error): "cannot load \(path): it is damaged or no session: \(error)"
    case .notASession(let path): "cannot load \(path): it is no Lede session; open reads articles"
    case .newer(let path, let version, let supported):
      "cannot load \(path): it was written by a newer Lede (format \(version), this one reads up to \(supported)); update Lede"
    case .malformed(let path, let place, let problem): "cannot load \(path): \(place): \(problem)"
    case .articleGone(let path, let article, let reason):
      "cannot load \(path): it holds \(article) by reference, and that file cannot be read: \(reason)"
    }
  }
}
