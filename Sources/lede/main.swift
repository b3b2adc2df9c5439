import Analyzers
import Foundation
import Terminal
import Workbench

Interrupt.install()
let words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "analyze": exit(AnalyzeCommand.run(Array(words.dropFirst()), registry: try Registry(analyzerModules)))
case "schema": exit(SchemaCommand.run(Array(words.dropFirst()), registry: try Registry(analyzerModules)))
case "--version": print("lede 0.1.0")
default: exit(2)
}
