import AnalyzerKit
import Analyzers
import Testing
import Workbench

/// Every registered analyzer is tested by the examples that stand beside it: a new analyzer needs no test code of its own.
@Suite struct AnalyzerExampleTests {
  /// Nil when the analyzers do not fit together: `theAnalyzersFitTogether` then says why.
  static let registry = try? Registry(analyzerModules)

  @Test func theAnalyzersFitTogether() throws {
    let registry = try Registry(analyzerModules)
    #expect(!registry.analyzers.isEmpty)
  }

  @Test(arguments: registry?.analyzers.map(\.name) ?? [])
  func anAnalyzerHasExamples(_ name: String) {
    let examples = AnalyzerExampleTests.registry?.analyzer(name)?.info.examples ?? []
    #expect(!examples.isEmpty, "\(name) has no examples: write at least one into its AnalyzerInfo")
  }

  @Test(arguments: AnalyzerExample.all(in: registry))
  func anExampleHolds(_ example: AnalyzerExample) throws {
    let registry = try #require(AnalyzerExampleTests.registry)
    let analyzer = try #require(registry.analyzer(example.analyzer))
    let differences = ExampleRunner(registry).differences(example.example, of: analyzer)
    #expect(differences.isEmpty, "\(example)\n\(differences.map { "  \($0)" }.joined(separator: "\n"))")
  }
}
