import Glibc

/// What the file system says about names; folders in the order of their entries' bytes.
enum FileSystem {
  enum Kind: Equatable {
    /// A file, a pipe or a device.
    case file
    case folder
    case missing
    case refused(String)
  }

  static func kind(of path: String) -> Kind {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file }
    return errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG ? .missing : .refused(ByteInput.systemMessage(errno))
  }

  /// The names in a folder without the hidden ones, sorted by their bytes. Throws `notReadable`.
  static func names(in folder: String) throws(ReadingError) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else {
      throw .notReadable(path: folder, reason: ByteInput.systemMessage(errno))
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Files that stand beside articles and are none.
  private static let companions: Set<String> = ["readme", "license", "licence", "changelog", "copying", "notice", "index"]

  /// The files below a folder whose extension a format claims, sorted by the bytes of their paths. A README and its like are passed.
  static func articles(in folder: String) throws(ReadingError) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let current = folders.popLast() {
      for name in try names(in: current) {
        let path = FilePath.join(current, name)
        switch kind(of: path) {
        case .folder where !isLink(path): folders.append(path)
        case .file where ArticleFormats.reads(extensionOf: path) && !companions.contains(FilePath.stem(path).lowercased()):
          files.append(path)
        default: break
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
