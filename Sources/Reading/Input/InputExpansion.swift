import Glibc

/// Turns what the user named into files: a file stays, a folder gives its articles, a pattern what it matches.
///
/// Folders are searched to the bottom, in the order of their paths' bytes; hidden entries, linked folders and files whose extension no format
/// claims are passed. In patterns `*` and `?` match inside a name, `[a-z]` one character, and `**` any folders. A name that exists is never
/// taken as a pattern.
public enum InputExpansion {
  /// The files, each once, in the order of the arguments. `-` stands for standard input and stays. Throws on the first argument that names
  /// nothing.
  public static func expand(_ arguments: [String]) throws(ReadingError) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for argument in arguments {
      for file in try expand(argument) where seen.insert(file).inserted { files.append(file) }
    }
    return files
  }

  private static func expand(_ argument: String) throws(ReadingError) -> [String] {
    if argument == "-" { return ["-"] }
    switch FileSystem.kind(of: argument) {
    case .folder:
      let files = try FileSystem.articles(in: argument)
      if files.isEmpty { throw .noArticles(folder: argument) }
      return files
    case .file: return [argument]
    case .missing:
      guard PathPattern.isPattern(argument) else { throw .notFound(path: argument) }
      let matches = try PathPattern(argument).files()
      if matches.isEmpty { throw .nothingMatched(pattern: argument) }
      return matches
    case .refused(let reason): throw .notReadable(path: argument, reason: reason)
    }
  }
}
