import Foundation
import PackagePlugin

/// Writes the list of analyzer modules from the dependencies of the target it is used by, and checks Plugins/ against it.
@main
struct Register: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let plugins = context.package.directoryURL.appending(path: "Plugins")
    let listed = target.dependencies.compactMap { dependency -> String? in
      guard case .target(let module) = dependency, module.directoryURL.deletingLastPathComponent().path == plugins.path else { return nil }
      return module.name
    }
    let folders = try ModuleFolder.all(in: plugins)
    for folder in folders {
      if let complaint = folder.complaint(isListed: listed.contains(folder.name)) { Diagnostics.error(complaint) }
    }

    // Written even where there are complaints, so that no error about a missing list hides them.
    let output = context.pluginWorkDirectoryURL.appending(path: "Registered")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let file = output.appending(path: "RegisteredModules.swift")
    let source = listing(of: listed)
    if (try? String(contentsOf: file, encoding: .utf8)) != source {
      try source.write(to: file, atomically: true, encoding: .utf8)
    }
    // The file is written above; the command only tells the build where it is.
    return [
      .prebuildCommand(
        displayName: "Register analyzers", executable: URL(fileURLWithPath: "/bin/true"), arguments: [], outputFilesDirectory: output)
    ]
  }

  private func listing(of modules: [String]) -> String {
    var lines = ["// Written by Tools/Register from `analyzers` in Package.swift: change that, not this.", "import AnalyzerKit"]
    lines += modules.map { "import \($0)" }
    lines += ["", "let registeredModules: [any AnalyzerModule.Type] = ["]
    lines += modules.map { "  \($0)Module.self,  // error here? Plugins/\($0) must declare `\(ModuleFolder.declaration(of: $0))`" }
    return (lines + ["]", ""]).joined(separator: "\n")
  }
}
