import ArticleModel
import Foundation
import Linguistics

/// One token of a treebank in columns: `form lemma UPOS XPOS head deprel space_after`.
struct TreebankToken {
  var form: String
  var lemma: String
  var universal: UniversalTag
  var penn: PennTag
  /// Number of its head in the sentence from 1, 0 for the root.
  var head: Int
  var relation: String
  var isSpaceAfter: Bool
}

/// The sentences of a treebank file, each a list of tokens.
struct Treebank {
  var ids: [String] = []
  var sentences: [[TreebankToken]] = []

  init() {}

  /// Throws where the file cannot be read or a line is not seven columns of known tags.
  init(contentsOf path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    var sentence: [TreebankToken] = []
    var id = ""
    func close(_ bank: inout Treebank) {
      if !sentence.isEmpty {
        bank.sentences.append(sentence)
        bank.ids.append(id)
      }
      sentence = []
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty {
        close(&self)
        continue
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count == 1, line.hasPrefix("# ") {
        id = String(line.dropFirst(2))
        continue
      }
      guard columns.count >= 7, let universal = UniversalTag(name: columns[2]), let penn = PennTag(name: columns[3]),
        let head = Int(columns[4])
      else { throw TreebankError(path: path, line: number + 1) }
      sentence.append(
        TreebankToken(
          form: String(columns[0]), lemma: String(columns[1]), universal: universal, penn: penn, head: head, relation: String(columns[5]),
          isSpaceAfter: columns[6] != "0"))
    }
    close(&self)
  }

  static func + (first: Treebank, second: Treebank) -> Treebank {
    var sum = first
    sum.ids += second.ids
    sum.sentences += second.sentences
    return sum
  }

  var tokens: [TreebankToken] { sentences.flatMap { $0 } }

  /// The document of a sentence: its id without the last number.
  func document(_ sentence: Int) -> Substring {
    let id = ids[sentence]
    return id.lastIndex(of: "-").map { id[..<$0] } ?? id[...]
  }

  /// For each sentence the number of its fold; a document is never divided.
  func folds(_ count: Int) -> [Int] {
    var numbers: [Substring: Int] = [:]
    return sentences.indices.map { sentence in
      let name = document(sentence)
      if numbers[name] == nil { numbers[name] = numbers.count % count }
      return numbers[name] ?? 0
    }
  }

  /// The sentences for which `holds` is true of their number.
  func part(_ holds: (Int) -> Bool) -> Treebank {
    var part = Treebank()
    for sentence in sentences.indices where holds(sentence) {
      part.ids.append(ids[sentence])
      part.sentences.append(sentences[sentence])
    }
    return part
  }

  /// Writes it in columns.
  func write(to path: String) throws {
    var text = ""
    for (id, sentence) in zip(ids, sentences) {
      text += "# \(id)\n"
      for token in sentence {
        let columns = [
          token.form, token.lemma, token.universal.name, token.penn.name, String(token.head), token.relation,
          token.isSpaceAfter ? "1" : "0",
        ]
        text += columns.joined(separator: "\t") + "\n"
      }
      text += "\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The text as an article whose sentences and tokens were given, so that token numbers are those of `tokens`. Sentences are joined by blanks.
  func analyzed() throws -> AnalyzedText {
    var bytes: [UInt8] = []
    var tokens: [TextSpan] = []
    var spans: [TextSpan] = []
    for sentence in sentences {
      let start = bytes.count
      var end = start
      for token in sentence {
        let first = bytes.count
        bytes += Array(token.form.utf8)
        end = bytes.count
        tokens.append(TextSpan(first, end))
        if token.isSpaceAfter { bytes.append(0x20) }
      }
      spans.append(TextSpan(start, end))
      if bytes.last != 0x20 { bytes.append(0x20) }
    }
    let text = SourceText(utf8: bytes)
    guard let given = GivenText(sentences: spans, tokens: tokens, length: text.bytes.count) else {
      throw TreebankError(path: "tokens", line: 0)
    }
    return AnalyzedText(
      Article(text: text, blocks: [Block(.paragraph, text.span)], given: given, source: ArticleSource(path: "-", format: "text")))
  }
}

/// A line of a treebank that cannot be read.
struct TreebankError: Error, CustomStringConvertible {
  var path: String
  var line: Int

  var description: String { "\(path):\(line): expected form, lemma, UPOS, XPOS, head, relation, space_after (0 or 1), separated by tabs" }
}
