// swift-tools-version: 6.1
import PackageDescription

/// The analyzer modules: one word here, one folder of that name under Plugins/. `swift package new-analyzer Name` adds both.
/// `.withData` marks a module whose folder has a C target `Data` with large embedded data: `Data.c`, `include/`, README.md and, beneath
/// `files/`, the data with their licence.
let analyzers: [AnalyzerModule] = [
  .withData("Entities", hasModels: true),
  .withData("Keyphrases"),
  .withData("People"),
  .withData("Quotes", hasModels: true),
  .withData("Sentiment"),
  .withData("Sources"),
  .withData("Statistics"),
  .withData("Words"),
]

struct AnalyzerModule: ExpressibleByStringLiteral {
  var name: String
  var hasData = false
  /// Whether MODELS.md beside the data tells how they were learned.
  var hasModels = false

  init(stringLiteral name: String) { self.name = name }

  static func withData(_ name: String, hasModels: Bool = false) -> AnalyzerModule {
    var module = AnalyzerModule(stringLiteral: name)
    module.hasData = true
    module.hasModels = hasModels
    return module
  }

  var targets: [Target] {
    var targets: [Target] = [
      .target(
        name: name, dependencies: ["AnalyzerKit"] + (hasData ? [.target(name: "\(name)Data")] : []), path: "Plugins/\(name)",
        exclude: hasData ? ["Data"] : [])
    ]
    if hasData {
      targets.append(
        .target(
          name: "\(name)Data", path: "Plugins/\(name)/Data", exclude: ["README.md", "files"] + (hasModels ? ["MODELS.md"] : []),
          cSettings: embedSettings))
    }
    return targets
  }
}

let embedSettings: [CSetting] = [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]

let libraries: [Target] = [
  .target(name: "ArticleModel"),
  .target(name: "JSON"),
  .target(name: "LinguisticsData", exclude: ["MODELS.md", "README.md", "files"], cSettings: embedSettings),
  // Optimised in debug builds too: the parser's arithmetic is all there.
  .target(name: "CKernels", cSettings: [.unsafeFlags(["-O2"])]),
  .target(name: "Linguistics", dependencies: ["ArticleModel", "CKernels", "LinguisticsData"]),
  .target(name: "AnalyzerKit", dependencies: ["ArticleModel", "Linguistics"]),
  .target(name: "Reading", dependencies: ["ArticleModel", "JSON"]),
  .target(name: "CDigest", linkerSettings: [.linkedLibrary(":libmd.a")]),
  .target(name: "Workbench", dependencies: ["AnalyzerKit", "Reading", "JSON", "CDigest", "Tables"]),
  .target(name: "CommandLanguage", dependencies: ["AnalyzerKit"]),
  .target(name: "CSignals"),
  .target(
    name: "CLibEdit", linkerSettings: [":libedit.a", ":libbsd.a", ":libmd.a", ":libtinfo.a"].map { .linkedLibrary($0) }),
  .target(name: "Terminal", dependencies: ["CLibEdit", "CSignals"]),
  .target(name: "Tables", dependencies: ["AnalyzerKit", "JSON", "Terminal"]),
  .target(name: "Shell", dependencies: ["Workbench", "CommandLanguage", "Tables", "Terminal"]),
  .target(name: "Analyzers", dependencies: ["AnalyzerKit"] + analyzers.map { .target(name: $0.name) }, plugins: ["Register"]),
  .plugin(name: "Register", capability: .buildTool(), path: "Tools/Register"),
  .plugin(
    name: "Scaffold",
    capability: .command(
      intent: .custom(verb: "new-analyzer", description: "Make a new analyzer: swift package new-analyzer Name"),
      permissions: [.writeToPackageDirectory(reason: "It makes the folder Plugins/Name and adds \"Name\" to Package.swift.")]),
    path: "Tools/Scaffold"),
]

let programs: [Target] = [
  .executableTarget(
    name: "lede-benchmark", dependencies: ["Analyzers", "Workbench", "Reading", "AnalyzerKit", "JSON"], path: "Tools/benchmark"),
  .executableTarget(name: "lede", dependencies: ["Analyzers", "Shell", "CommandLanguage", "Terminal", "Workbench"]),
  .executableTarget(name: "evaluate-linguistics", dependencies: ["ArticleModel", "Linguistics"], path: "Tools/evaluate-linguistics"),
  .executableTarget(
    name: "lede-train", dependencies: ["ArticleModel", "Linguistics", "Entities", "People", "Quotes", "Sources", "Reading", "JSON"],
    path: "Tools/train/Program"),
  .executableTarget(name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe"),
]

let tests: [Target] = [
  .testTarget(name: "JSONTests", dependencies: ["JSON"]),
  .testTarget(name: "ArticleModelTests", dependencies: ["ArticleModel"]),
  .testTarget(name: "ReadingTests", dependencies: ["Reading", "ArticleModel", "JSON"]),
  .testTarget(
    name: "LinguisticsTests", dependencies: ["ArticleModel", "CKernels", "Linguistics", "TestSupport", "evaluate-linguistics"]),
  .testTarget(name: "CommandLanguageTests", dependencies: ["CommandLanguage", "AnalyzerKit"]),
  .testTarget(name: "RobustnessTests", dependencies: ["Analyzers", "AnalyzerKit", "Reading", "Workbench"]),
  .testTarget(name: "WorkbenchTests", dependencies: ["Workbench", "AnalyzerKit", "Reading", "JSON", "Analyzers"]),
  .testTarget(name: "TablesTests", dependencies: ["Tables", "AnalyzerKit", "Terminal"]),
  .testTarget(name: "TerminalTests", dependencies: ["Terminal", "CDigest"]),
  .target(name: "TestSupport", dependencies: ["AnalyzerKit"], path: "Tests/TestSupport"),
  .testTarget(name: "AnalyzerKitTests", dependencies: ["AnalyzerKit"]),
  .testTarget(
    name: "AnalyzerExampleTests", dependencies: ["Analyzers", "AnalyzerKit", "Workbench"], path: "Tests/AnalyzerExamples"),
  .testTarget(name: "GoldTests", dependencies: ["Analyzers", "AnalyzerKit", "Reading", "Workbench", "TestSupport"]),
  .testTarget(name: "QuotesTests", dependencies: ["Quotes", "People", "AnalyzerKit", "Reading", "TestSupport"]),
  .testTarget(name: "SentimentTests", dependencies: ["Sentiment", "AnalyzerKit", "TestSupport"]),
  .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "AnalyzerKit", "TestSupport"]),
  .testTarget(name: "EntitiesTests", dependencies: ["Entities", "AnalyzerKit", "Reading", "TestSupport"]),
  .testTarget(name: "PeopleTests", dependencies: ["People", "Entities", "AnalyzerKit", "Reading", "TestSupport"]),
  .testTarget(
    name: "SourcesTests", dependencies: ["Sources", "Quotes", "People", "Entities", "AnalyzerKit", "Reading", "TestSupport"]),
  .testTarget(name: "KeyphrasesTests", dependencies: ["Keyphrases", "AnalyzerKit", "Reading", "TestSupport"]),
  .testTarget(name: "WordsTests", dependencies: ["Words", "AnalyzerKit", "TestSupport"]),
]

let package = Package(name: "Lede", targets: libraries + analyzers.flatMap(\.targets) + programs + tests)
