import Foundation
import PackagePlugin

/// Writes the list of analyzer modules from the dependencies of the target it is used by, and checks Plugins/ against it.
@main
struct Register: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "Registered")
    let plugins = context.package.directoryURL.appending(path: "Plugins")
    let modules = target.dependencies.compactMap { dependency -> String? in
      guard case .target(let module) = dependency, module.directoryURL.deletingLastPathComponent().path == plugins.path else { return nil }
      return module.name
    }
    var complaints = modules.compactMap { complaint(module: $0, in: plugins) }
    complaints += try unlisted(in: plugins, listed: modules)
    for complaint in complaints { Diagnostics.error(complaint) }
    guard complaints.isEmpty else { return [] }

    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let file = output.appending(path: "RegisteredModules.swift")
    let source = listing(of: modules)
    if (try? String(contentsOf: file, encoding: .utf8)) != source {
      try source.write(to: file, atomically: true, encoding: .utf8)
    }
    // The file is written above; the command only tells the build where it is.
    return [
      .prebuildCommand(
        displayName: "Register analyzers", executable: URL(fileURLWithPath: "/bin/true"), arguments: [], outputFilesDirectory: output)
    ]
  }

  /// What is wrong with a module that is listed, nil when nothing is.
  private func complaint(module: String, in plugins: URL) -> String? {
    let folder = plugins.appending(path: module)
    let sources = swiftFiles(in: folder)
    if sources.isEmpty {
      return "Plugins/\(module) holds no Swift file: write Plugins/\(module)/\(module).swift (see README.md), "
        + "or take \"\(module)\" out of `analyzers` in Package.swift"
    }
    let wanted = "enum \(module)Module"
    for file in sources {
      if let text = try? String(contentsOf: file, encoding: .utf8), text.contains(wanted) { return nil }
    }
    return "Plugins/\(module) does not say what it registers: "
      + "add `public \(wanted): AnalyzerModule { public static let analyzers: [any Analyzer.Type] = [ … ] }`"
  }

  private func unlisted(in plugins: URL, listed: [String]) throws -> [String] {
    let folders = try FileManager.default.contentsOfDirectory(at: plugins, includingPropertiesForKeys: [.isDirectoryKey])
    return folders.filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }
      .map(\.lastPathComponent).filter { !listed.contains($0) && !$0.hasPrefix(".") }.sorted()
      .map { "Plugins/\($0) is not registered: add \"\($0)\" to `analyzers` in Package.swift, or remove the folder" }
  }

  private func swiftFiles(in folder: URL) -> [URL] {
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  private func listing(of modules: [String]) -> String {
    var lines = ["import AnalyzerKit"]
    lines += modules.map { "import \($0)" }
    lines += ["", "// If a line below does not compile: its module must declare `public enum <Name>Module: AnalyzerModule`."]
    lines += ["let registeredModules: [any AnalyzerModule.Type] = ["]
    lines += modules.map { "  \($0)Module.self," }
    return (lines + ["]", ""]).joined(separator: "\n")
  }
}
