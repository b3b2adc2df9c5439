/// A path with `*`, `?`, `[a-z]`, `[!a-z]` and `**` in it.
struct PathPattern {
  private let components: [String]
  private let isAbsolute: Bool

  static func isPattern(_ path: String) -> Bool { path.utf8.contains { "*?[".utf8.contains($0) } }

  init(_ pattern: String) {
    isAbsolute = pattern.hasPrefix("/")
    components = pattern.split(separator: "/").map { String($0) }
  }

  /// The files (no folders) that match, sorted by the bytes of their paths.
  func files() throws(ReadingError) -> [String] {
    var matches: Set<String> = []
    try collect(isAbsolute ? "/" : "", components[...], into: &matches)
    return matches.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func collect(_ folder: String, _ rest: ArraySlice<String>, into matches: inout Set<String>) throws(ReadingError) {
    guard let component = rest.first else { return }
    let tail = rest.dropFirst()
    if component == "**" {
      try collect(folder, tail.isEmpty ? ["*"] : tail, into: &matches)
      for name in try FileSystem.names(in: folder) {
        let path = FilePath.join(folder, name)
        if FileSystem.kind(of: path) == .folder, !FileSystem.isLink(path) { try collect(path, rest, into: &matches) }
      }
      return
    }
    let names: [String]
    if PathPattern.isPattern(component) {
      names = try FileSystem.names(in: folder).filter { PathPattern.matches(component, $0) }
    } else {
      names = [component]
    }
    for name in names {
      let path = FilePath.join(folder, name)
      switch FileSystem.kind(of: path) {
      case .folder where !tail.isEmpty: try collect(path, tail, into: &matches)
      case .file where tail.isEmpty: matches.insert(path)
      default: break
      }
    }
  }

  /// Whether a name matches a pattern without `/`. Goes back to the last `*` only, so time is at most pattern times name.
  static func matches(_ pattern: String, _ name: String) -> Bool {
    let pattern = Array(pattern.unicodeScalars)
    let name = Array(name.unicodeScalars)
    var (p, n) = (0, 0)
    var star: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count, let length = matchOne(pattern, p, name[n]) {
        p += length
        n += 1
      } else if let last = star {
        star = (last.p, last.n + 1)
        (p, n) = (last.p + 1, last.n + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }

  /// The length of the pattern's element at `p` when it matches the scalar.
  private static func matchOne(_ pattern: [Unicode.Scalar], _ p: Int, _ scalar: Unicode.Scalar) -> Int? {
    if pattern[p] == "?" { return 1 }
    if pattern[p] == "[", let close = pattern[min(p + 2, pattern.count)...].firstIndex(of: "]") {
      var inside = pattern[(p + 1)..<close]
      let isNegated = inside.first == "!" || inside.first == "^"
      if isNegated { inside = inside.dropFirst() }
      var isMember = false
      var at = inside.startIndex
      while at < inside.endIndex {
        if at + 2 < inside.endIndex, inside[at + 1] == "-" {
          isMember = isMember || (inside[at] <= scalar && scalar <= inside[at + 2])
          at += 3
        } else {
          isMember = isMember || inside[at] == scalar
          at += 1
        }
      }
      return isMember != isNegated ? close - p + 1 : nil
    }
    return pattern[p] == scalar ? 1 : nil
  }
}
