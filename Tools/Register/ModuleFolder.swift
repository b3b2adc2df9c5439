import Foundation

/// One folder under Plugins/, and what is wrong with it.
struct ModuleFolder {
  /// A type named `…Module` in one of the folder's files.
  private struct Declaration {
    var name: String
    var isPublic: Bool
    /// File and line, as compilers write them: SwiftPM does not show those that it is given apart from the message.
    var place: String
  }

  let name: String
  private let url: URL

  /// In the order of their names; hidden folders are none of ours.
  static func all(in plugins: URL) throws -> [ModuleFolder] {
    try FileManager.default.contentsOfDirectory(at: plugins, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true && !$0.lastPathComponent.hasPrefix(".") }
      .map { ModuleFolder(name: $0.lastPathComponent, url: $0) }
      .sorted { $0.name < $1.name }
  }

  /// What the module of a name has to declare.
  static func declaration(of name: String) -> String { "public enum \(name)Module: AnalyzerModule" }

  /// What to tell the person who builds; nil when all is well.
  func complaint(isListed: Bool) -> String? {
    let files = swiftFiles()
    // SwiftPM drops the target of an empty folder, so that it cannot be told from one that is not listed.
    if files.isEmpty {
      return "Plugins/\(name) holds no Swift file: write Plugins/\(name)/\(name)Analyzer.swift (see Documentation/Analyzers.md), "
        + "or remove the folder and the word \"\(name)\" from `analyzers` in Package.swift"
    }
    if !isListed {
      return "Plugins/\(name) is not registered: add \"\(name)\" to `analyzers` in Package.swift, or remove the folder"
    }
    let texts = files.compactMap { url in (try? String(contentsOf: url, encoding: .utf8)).map { (url.path, $0) } }
    return complaint(about: texts)
  }

  private func complaint(about texts: [(path: String, text: String)]) -> String? {
    let wanted = "\(name)Module"
    let declarations = texts.flatMap { self.declarations(in: $0.text, path: $0.path) }
    guard let found = declarations.first(where: { $0.name == wanted }) else {
      if let other = declarations.first {
        return "\(other.place): the word \"\(name)\" in Package.swift stands for \(wanted), but Plugins/\(name) declares \(other.name): "
          + "rename it \(wanted)"
      }
      return "Plugins/\(name) does not say what it registers: add "
        + "`\(ModuleFolder.declaration(of: name)) { public static let analyzers: [any Analyzer.Type] = [\(name)Analyzer.self] }`"
    }
    if !found.isPublic {
      return "\(found.place): \(wanted) is not public, so the program cannot see it: write `\(ModuleFolder.declaration(of: name))`"
    }
    let conformance = "\\b\(wanted)\\s*:[^{]*\\bAnalyzerModule\\b"
    if !texts.contains(where: { $0.text.range(of: conformance, options: .regularExpression) != nil }) {
      return "\(found.place): \(wanted) is no AnalyzerModule: write `\(ModuleFolder.declaration(of: name))`"
    }
    return nil
  }

  private func declarations(in text: String, path: String) -> [Declaration] {
    var declarations: [Declaration] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      guard let keyword = words.firstIndex(where: { $0 == "enum" || $0 == "struct" }), keyword + 1 < words.count,
        words[..<keyword].allSatisfy({ $0 == "public" }), words[keyword + 1].hasSuffix("Module"),
        !line.drop(while: \.isWhitespace).hasPrefix("/")
      else { continue }
      declarations.append(Declaration(name: words[keyword + 1], isPublic: keyword > 0, place: "\(path):\(number + 1)"))
    }
    return declarations
  }

  private func swiftFiles() -> [URL] {
    guard let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil) else { return [] }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}
