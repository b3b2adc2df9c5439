import Foundation
import PackagePlugin

/// `swift package new-analyzer Name`: makes Plugins/Name with a small analyzer that works, and adds the word to Package.swift.
@main
struct NewAnalyzer: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let words = arguments.filter { $0 != "--allow-writing-to-package-directory" }
    if words.contains("--help") || words.contains("-h") {
      print(ScaffoldError.usage)
      return
    }
    guard words.count == 1, let word = words.first, !word.hasPrefix("-") else { throw ScaffoldError("wrong usage\n\(ScaffoldError.usage)") }
    let root = context.package.directoryURL
    try refuseExisting(word, in: root)
    let name = try AnalyzerName(word, targets: context.package.targets.map(\.name))
    let folder = root.appending(path: "Plugins/\(name.module)")
    var manifest = try Manifest(root: root)
    try manifest.add(name.module)
    let survey = SourceSurvey(root: root)
    let names = NewNames(
      name: name, verb: survey.freeVerb(name.verb), letter: try survey.freeLetter(for: name.verb))

    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
      let file = folder.appending(path: "\(name.module)Analyzer.swift")
      try AnalyzerTemplate.source(names).write(to: file, atomically: true, encoding: .utf8)
      try manifest.write()
    } catch {
      // All or nothing: half an analyzer would break the build.
      try? FileManager.default.removeItem(at: folder)
      throw ScaffoldError("nothing was changed: \(error.localizedDescription)")
    }
    print(report(names))
  }

  private func refuseExisting(_ name: String, in root: URL) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Plugins").path)
    guard let same = folders.sorted().first(where: { $0.lowercased() == name.lowercased() }) else { return }
    throw ScaffoldError("Plugins/\(same) exists already; nothing was changed: choose another name, or remove the folder first")
  }

  private func report(_ names: NewNames) -> String {
    let module = names.name.module
    var lines = ["Made Plugins/\(module)/\(module)Analyzer.swift and added \"\(module)\" to `analyzers` in Package.swift."]
    if names.verb != names.name.verb {
      lines.append("Its verb is \(names.verb), because \(names.name.verb) is one already; its ids are \(names.letter)1, \(names.letter)2 …")
    } else {
      lines.append("Its verb is \(names.verb), its ids are \(names.letter)1, \(names.letter)2 …")
    }
    return
      (lines + [
        "Next:",
        "  1. In that file, say what it looks for, and keep its examples true.",
        "  2. swift test --filter AnalyzerExampleTests   runs the examples of every analyzer.",
        "  3. Scripts/lede \(names.verb) FILE   lists what it finds in an article.",
        "Documentation/Analyzers.md explains fields, options, evidence, and reading what other analyzers found.",
      ]).joined(separator: "\n")
  }
}
