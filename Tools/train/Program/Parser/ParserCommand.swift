import ArticleModel
import Foundation
import Linguistics

/// Exports what the parser is learned from.
enum ParserCommand {
  static let tasks = [
    Main.Task(name: "parser-features", usage: "TREEBANK OUT given|found [plain|lower|upper|title]", run: features),
    Main.Task(name: "parser-text", usage: "TEXT OUT", run: text),
    Main.Task(name: "parser-score", usage: "TREEBANK…", run: score),
  ]

  /// Writes a text, one paragraph a line, as a treebank without trees: its tokens and sentences.
  @Sendable static func text(_ words: [String]) throws {
    guard words.count == 2 else { throw TrainError("parser-text: expected TEXT OUT") }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: words[0])))
    var blocks: [Block] = []
    var start = 0
    for (at, byte) in bytes.enumerated() where byte == 0x0A {
      if at > start { blocks.append(Block(.paragraph, TextSpan(start, at))) }
      start = at + 1
    }
    let source = SourceText(utf8: bytes)
    let text = AnalyzedText(Article(text: source, blocks: blocks, source: ArticleSource(path: words[0], format: "text")))
    var output = ""
    for sentence in 0..<text.sentences.count {
      output += "# silver-\(sentence + 1)\n"
      let range = text.sentences.tokens(sentence)
      for token in range {
        let isGlued = token + 1 < range.upperBound && text.tokens.isGlued(token + 1)
        let form = text.string(token).split(whereSeparator: \.isWhitespace).joined()
        output += "\(form)\t_\t\(text.universalTag(token).name)\t\(text.pennTag(token).name)\t0\tdep\t\(isGlued ? 0 : 1)\n"
      }
      output += "\n"
    }
    try Data(output.utf8).write(to: URL(fileURLWithPath: words[1]))
  }

  /// Prints how many heads, and heads with their relations, are found as the treebanks have them.
  @Sendable static func score(_ words: [String]) throws {
    for path in words {
      let bank = try Treebank(contentsOf: path)
      let text = try bank.analyzed()
      var (count, heads, labelled, unpunctuated, headsOfThese, labelledOfThese) = (0, 0, 0, 0, 0, 0)
      var first = 0
      for (number, sentence) in bank.sentences.enumerated() {
        let parse = text.parse(ofSentence: number)
        for (place, gold) in sentence.enumerated() {
          let head = parse.head(first + place).map { $0 - first + 1 } ?? 0
          let isHead = head == gold.head
          let isLabelled = isHead && parse.relation(first + place).name == gold.relation
          count += 1
          heads += isHead ? 1 : 0
          labelled += isLabelled ? 1 : 0
          if gold.universal == .punct { continue }
          unpunctuated += 1
          headsOfThese += isHead ? 1 : 0
          labelledOfThese += isLabelled ? 1 : 0
        }
        first += sentence.count
      }
      func share(_ part: Int, _ whole: Int) -> Double { (Double(part) * 10000 / Double(max(1, whole))).rounded() / 100 }
      print("\(path): UAS \(share(heads, count)) LAS \(share(labelled, count)) of \(count) tokens;", terminator: " ")
      print("without punctuation UAS \(share(headsOfThese, unpunctuated)) LAS \(share(labelledOfThese, unpunctuated))")
    }
  }

  /// Writes for each sentence its number of tokens (4 bytes, little-endian) and for each token: the hash of its word (8 bytes), its rows of the
  /// table of affixes (9 times 2 bytes), the row of its tag (2 bytes), its relation, and its head
  /// from 1 or 0 (2 bytes). `given`: tags as the treebank has them; `found`: as the tagger finds them.
  @Sendable static func features(_ words: [String]) throws {
    guard words.count >= 3 else { throw TrainError("parser-features: expected TREEBANK OUT given|found") }
    var bank = try Treebank(contentsOf: words[0])
    if words.count > 3 { try recase(&bank, words[3]) }
    let isGiven = words[2] == "given"
    let text = try bank.analyzed()
    let bytes = text.bytes.span
    var features = ParserFeatures()
    var output: [UInt8] = []
    var token = 0
    for sentence in bank.sentences {
      append(UInt32(sentence.count), to: &output)
      for (place, gold) in sentence.enumerated() {
        var hashes: [UInt64] = []
        var rows: [UInt32] = []
        features.read(
          bytes, Int(text.tokens.starts[token]), Int(text.tokens.ends[token]), isFirst: place == 0, bits: ParserFeatures.bits,
          hashes: &hashes, rows: &rows)
        for hash in hashes { append(hash, to: &output) }
        for row in rows { append(UInt16(row), to: &output) }
        let tag = isGiven ? ParserFeatures.tag(gold.universal, gold.penn) : text.parserTag(token)
        append(UInt16(tag), to: &output)
        guard let relation = Relation(name: gold.relation) else { throw TrainError("parser-features: no relation \(gold.relation)") }
        output.append(relation.number)
        append(UInt16(gold.head), to: &output)
        token += 1
      }
    }
    try Data(output).write(to: URL(fileURLWithPath: words[1]))
  }

  private static func recase(_ bank: inout Treebank, _ form: String) throws {
    let change: (String) -> String
    switch form {
    case "plain": change = { $0 }
    case "lower": change = { $0.lowercased() }
    case "upper": change = { $0.uppercased() }
    case "title": change = { $0.prefix(1).uppercased() + $0.dropFirst() }
    default: throw TrainError("parser-features: expected plain, lower, upper or title, found \(form)")
    }
    for sentence in bank.sentences.indices {
      for token in bank.sentences[sentence].indices {
        bank.sentences[sentence][token].form = change(bank.sentences[sentence][token].form)
      }
    }
  }

  private static func append(_ value: some FixedWidthInteger, to output: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { output.append(contentsOf: $0) }
  }
}
