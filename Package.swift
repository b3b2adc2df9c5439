// swift-tools-version: 6.1
import PackageDescription

/// The analyzer modules: one word here, one folder of that name under Plugins/. `swift package new-analyzer Name` adds both.
/// `.withData` marks a module whose folder has a C target `Data` with large embedded data.
let analyzers: [AnalyzerModule] = [
  .withData("Quotes")
]

struct AnalyzerModule: ExpressibleByStringLiteral {
  var name: String
  var hasData = false

  init(stringLiteral name: String) { self.name = name }

  static func withData(_ name: String) -> AnalyzerModule {
    var module = AnalyzerModule(stringLiteral: name)
    module.hasData = true
    return module
  }

  var targets: [Target] {
    var targets: [Target] = [
      .target(
        name: name, dependencies: ["AnalyzerKit"] + (hasData ? [.target(name: "\(name)Data")] : []), path: "Plugins/\(name)",
        exclude: hasData ? ["Data"] : [])
    ]
    if hasData {
      targets.append(.target(name: "\(name)Data", path: "Plugins/\(name)/Data", exclude: ["README.md", "Files"], cSettings: embedSettings))
    }
    return targets
  }
}

let embedSettings: [CSetting] = [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]

let package = Package(
  name: "Lede",
  targets: [
    .target(name: "ArticleModel"),
    .target(name: "JSON"),
    .target(name: "Linguistics", dependencies: ["ArticleModel"]),
    .target(name: "AnalyzerKit", dependencies: ["ArticleModel", "Linguistics"]),
    .target(name: "Reading", dependencies: ["ArticleModel", "JSON"]),
    .target(name: "Workbench", dependencies: ["AnalyzerKit", "Reading", "JSON"]),
    .target(
      name: "Analyzers", dependencies: ["AnalyzerKit"] + analyzers.map { .target(name: $0.name) }, plugins: ["Register"]),
    .plugin(name: "Register", capability: .buildTool(), path: "Tools/Register"),
    .executableTarget(
      name: "evaluate-linguistics", dependencies: ["ArticleModel", "Linguistics"], path: "Tools/evaluate-linguistics"),
    .testTarget(name: "LinguisticsTests", dependencies: ["ArticleModel", "Linguistics"]),
  ] + analyzers.flatMap(\.targets)
)
