import AnalyzerKit
import Analyzers
import Foundation
import Workbench

/// `lede-benchmark make FILE SAMPLES MEGABYTES SEED` writes a corpus; `lede-benchmark run LEDE FILE… -- ARTICLE` measures the analyzers and the
/// program, `lede-benchmark verbs FILE` the verbs about words.
let usage = "usage: lede-benchmark make FILE SAMPLES MEGABYTES SEED | run LEDE CORPUS… -- ARTICLE | verbs CORPUS"
let rounds = 3
let stageLimit = 8_000_000

func corpusReport(_ program: String, _ path: String, _ registry: Registry) throws {
  let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  // Before the corpus is in memory here, so that nothing competes with the program.
  let everyCore = (0..<rounds).map { _ in Child([program, "analyze", path], watchesMemory: true) }
  let oneCore = (0..<rounds).map { _ in Child(["taskset", "-c", "0", program, "analyze", "--jobs", "1", path], watchesMemory: true) }
  if let failed = (everyCore + oneCore).first(where: { $0.status != 0 }) {
    print("lede analyze \(path) ended with status \(failed.status)")
    exit(1)
  }
  let stages = try Stages(path: path, limit: stageLimit, rounds: rounds, registry: registry)
  let share = Double(stages.bytes) / Double(min(size, stageLimit))
  print("\n\(URL(fileURLWithPath: path).lastPathComponent): \(Report.fixed(Double(size) * share / 1e6)) MB of text")
  var report = Report(["stage", "MB/s", "articles/s", "peak MB"])
  let perArticle = Double(stages.bytes) / Double(stages.articles)
  func add(_ name: String, _ bytes: Double, _ seconds: Double, _ memory: String = "") {
    report.add([name, Report.fixed(bytes / seconds / 1e6), Report.fixed(bytes / perArticle / seconds, 0), memory])
  }
  for stage in stages.stages { add(stage.name, Double(stages.bytes), stage.seconds) }
  for (name, runs) in [("lede analyze, one core", oneCore), ("lede analyze, \(BatchRequest.cores) cores", everyCore)] {
    let peak = Report.fixed(Double(runs.map(\.peakMemory).max() ?? 0) / 1e6)
    add(name, Double(size) * share, runs.map(\.seconds).min() ?? .infinity, peak)
  }
  print(report.text)
}

func startReport(_ program: String, _ article: String) {
  func median(_ arguments: [String]) -> String {
    let times = (0..<41).map { _ in Child(arguments).seconds }.sorted()
    return Report.fixed(times[times.count / 2] * 1000)
  }
  print("\nfrom start to end of the process, median of 41 runs")
  var report = Report(["command", "ms"])
  report.add(["/bin/true", median(["/bin/true"])])
  report.add(["lede --version", median([program, "--version"])])
  report.add(["lede analyze, one article", median([program, "analyze", article])])
  print(report.text)
}

func verbsReport(_ path: String, _ registry: Registry) throws {
  let (bytes, times) = try VerbTimes.measure(path: path, rounds: rounds, registry: registry)
  let cores = Cores.count
  print("\n\(Report.fixed(Double(bytes) / 1e6)) MB of text in memory, \(cores) \(cores == 1 ? "core" : "cores")")
  var report = Report(["command", "MB/s", "seconds for 100 MB"])
  for (name, seconds) in times {
    report.add([name, Report.fixed(Double(bytes) / seconds / 1e6), Report.fixed(seconds / Double(bytes) * 1e8)])
  }
  print(report.text)
}

let words = Array(CommandLine.arguments.dropFirst())
do {
  switch words.first {
  case "make" where words.count == 5:
    guard let megabytes = Double(words[3]), let seed = UInt64(words[4]) else { fallthrough }
    try Corpus.write(to: words[1], from: words[2], bytes: Int(megabytes * 1e6), seed: seed)
  case "run" where words.count >= 5 && words[words.count - 2] == "--":
    let registry = try Registry(analyzerModules)
    for corpus in words[2..<(words.count - 2)] { try corpusReport(words[1], corpus, registry) }
    startReport(words[1], words[words.count - 1])
  case "verbs" where words.count == 2:
    try verbsReport(words[1], Registry(analyzerModules))
  default:
    print(usage)
    exit(2)
  }
} catch {
  print("lede-benchmark: \(error)")
  exit(1)
}
