import ArticleModel
import Foundation
import Linguistics

/// `evaluate-linguistics FILE.tsv…` prints token and sentence figures against a treebank;
/// `--differences` lists what differs, `--raw` prints the rebuilt text; `--speed FILE` prints MB/s over any text.
let usage = "usage: evaluate-linguistics [--differences | --raw] FILE.tsv… | --speed FILE"

func analyse(_ bytes: [UInt8]) -> AnalyzedText {
  let text = SourceText(utf8: bytes)
  return AnalyzedText(Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: "-", format: "text")))
}

func evaluate(_ path: String, differences: Bool) throws {
  let gold = try GoldText(contentsOf: path)
  let text = analyse(gold.bytes)
  let tokens = (0..<text.tokens.count).map { text.tokens.span($0).range }
  let sentences = (0..<text.sentences.count).map { text.span(ofSentence: $0).range }
  print("\(path)")
  print("  tokens     \(Score(gold: gold.tokens, found: tokens).line)")
  print("  sentences  \(Score(gold: gold.sentences, found: sentences).line)")
  guard differences else { return }
  Differences(text: text, gold: gold.tokens, found: tokens, name: "token").print()
  Differences(text: text, gold: gold.sentences, found: sentences, name: "sentence").print()
}

func measureSpeed(_ path: String) throws {
  let text = SourceText(utf8: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
  let article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: path, format: "text"))
  let clock = ContinuousClock()
  var best = Duration.seconds(3600)
  var analyzed = AnalyzedText(article)
  for _ in 0..<5 {
    best = min(best, clock.measure { analyzed = AnalyzedText(article) })
  }
  let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
  print(
    String(
      format: "%.1f MB, %d tokens, %d sentences: %.1f MB/s", Double(text.bytes.count) / 1e6, analyzed.tokens.count, analyzed.sentences.count,
      Double(text.bytes.count) / 1e6 / seconds))
  let regions = clock.measure { _ = analyzed.quotedRegions.count }
  print("quotation marks: \(analyzed.quotedRegions.count) regions in \(regions)")
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch arguments.first {
  case nil, "--help":
    print(usage)
  case "--speed" where arguments.count == 2:
    try measureSpeed(arguments[1])
  case "--raw" where arguments.count == 2:
    FileHandle.standardOutput.write(Data(try GoldText(contentsOf: arguments[1]).bytes))
  case "--differences":
    for path in arguments.dropFirst() { try evaluate(path, differences: true) }
  case .some(let option) where option.hasPrefix("--"):
    FileHandle.standardError.write(Data((usage + "\n").utf8))
    exit(2)
  default:
    for path in arguments { try evaluate(path, differences: false) }
  }
} catch {
  FileHandle.standardError.write(Data("evaluate-linguistics: \(error.localizedDescription)\n".utf8))
  exit(1)
}
