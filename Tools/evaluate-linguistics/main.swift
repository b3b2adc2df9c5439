import ArticleModel
import Foundation
import Linguistics

/// `evaluate-linguistics FILE.tsv…` prints token and sentence figures against a treebank;
/// `--syllables FILE` compares with a list of words, each with its numbers of syllables and how often it occurs, tab-separated;
/// `--cut` prints the sentences of a text, tokens apart; `--differences` lists what differs, `--raw` prints the rebuilt text; `--speed FILE` prints MB/s over any text.
let usage = "usage: evaluate-linguistics [--differences | --raw] FILE.tsv… | --speed FILE | --syllables FILE | --cut FILE"

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

/// Every line of a file as a block: its sentences one a line, tokens apart, quoted regions in brackets.
func cut(_ path: String) throws {
  let text = SourceText(utf8: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
  var blocks: [Block] = []
  var start = 0
  for (at, byte) in text.bytes.enumerated() where byte == 0x0A {
    if at > start { blocks.append(Block(.paragraph, TextSpan(start, at))) }
    start = at + 1
  }
  if start < text.bytes.count { blocks.append(Block(.paragraph, TextSpan(start, text.bytes.count))) }
  let analyzed = AnalyzedText(Article(text: text, blocks: blocks, source: ArticleSource(path: path, format: "text")))
  var opens: [Int: String] = [:]
  var closes: [Int: String] = [:]
  for region in analyzed.quotedRegions {
    opens[region.span.start, default: ""] += region.continues ? "[+ " : "[ "
    closes[region.span.end, default: ""] += region.isClosed ? " ]" : " >"
  }
  for sentence in 0..<analyzed.sentences.count {
    let tokens = analyzed.sentences.tokens(sentence).map { token in
      let span = analyzed.tokens.span(token)
      return (opens[span.start] ?? "") + analyzed.string(span) + (closes[span.end] ?? "")
    }
    print(tokens.joined(separator: " "))
  }
}

func measureSpeed(_ path: String) throws {
  let text = SourceText(utf8: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
  let article = Article(text: text, blocks: [Block(.paragraph, text.span)], source: ArticleSource(path: path, format: "text"))
  var analyzed = AnalyzedText(article)
  let tokens = best { analyzed = AnalyzedText(article) }
  let whole = best { keep(AnalyzedText(article).sentences.count) }
  var vocabulary = Vocabulary()
  let words = best {
    vocabulary = Vocabulary()
    keep(NumberedWords(analyzed, numbering: &vocabulary).count)
  }
  let regions = best(article) { keep($0.quotedRegions.count) }
  // Parses are timed with the tags that they rest on.
  let tags = best(article) { text in for token in 0..<text.tokens.count { keep(Int(text.pennTag(token).rawValue)) } }
  let lemmas = best(article) { text in for token in 0..<text.tokens.count { keep(text.lemma(token).utf8.count) } }
  let parses = best(article) { text in for sentence in 0..<text.sentences.count { keep(text.parse(ofSentence: sentence).tokens.count) } }
  func line(_ name: String, _ count: Int, _ seconds: Double) {
    print(String(format: "%@: %d, %.1f MB/s", name, count, Double(text.bytes.count) / 1e6 / seconds))
  }
  line("tokens", analyzed.tokens.count, tokens)
  line("tokens and sentences", analyzed.sentences.count, whole)
  line("distinct words, tokens ready", vocabulary.count, words)
  line("quoted regions, tokens ready", analyzed.quotedRegions.count, regions)
  line("tags, sentences ready", analyzed.tokens.count, tags)
  line("lemmas with their tags, sentences ready", analyzed.tokens.count, lemmas)
  line("parses with their tags, sentences ready", analyzed.sentences.count, parses)
}

/// Processor seconds of the best of five rounds.
func best(_ work: () -> Void) -> Double { (0..<5).map { _ in seconds(work) }.min() ?? .infinity }

/// The same on a text whose tokens and sentences are ready, a new one for each round.
func best(_ article: Article, _ work: (AnalyzedText) -> Void) -> Double {
  (0..<5).map { _ in
    let text = AnalyzedText(article)
    keep(text.sentences.count)
    return seconds { work(text) }
  }.min() ?? .infinity
}

func seconds(_ work: () -> Void) -> Double {
  func now() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
  let start = now()
  work()
  return now() - start
}

/// Keeps a result from being optimised away.
@inline(never)
func keep(_ value: Int) { if value == .min { print(value) } }

func evaluateSyllables(_ path: String) throws {
  let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n")
  var (types, rightTypes, words, rightWords) = (0, 0, 0, 0)
  for line in lines {
    let columns = line.split(separator: "\t")
    guard columns.count == 3, let occurrences = Int(columns[2]) else { continue }
    let known = columns[1].split(separator: ",").compactMap { Int($0) }
    let isRight = known.contains(Syllables.count(Array(columns[0].utf8)[...]))
    types += 1
    rightTypes += isRight ? 1 : 0
    if known.allSatisfy({ $0 > 1 }) {
      words += occurrences
      rightWords += isRight ? occurrences : 0
    }
  }
  print("\(types) words, \(rightTypes) right; \(words) running words of several syllables, \(rightWords) right")
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch arguments.first {
  case nil, "--help":
    print(usage)
  case "--speed" where arguments.count == 2:
    try measureSpeed(arguments[1])
  case "--syllables" where arguments.count == 2:
    try evaluateSyllables(arguments[1])
  case "--cut" where arguments.count == 2:
    try cut(arguments[1])
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
