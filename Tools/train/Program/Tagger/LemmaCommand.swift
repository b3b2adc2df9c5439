import Foundation
import Linguistics

/// `lede-train lemmas FOLDER IRREGULAR OUT`: learns the lemmas from the treebanks of a folder and the list of irregular words.
enum LemmaCommand {
  static let tasks = [Main.Task(name: "lemmas", usage: "FOLDER IRREGULAR OUT", run: run)]

  @Sendable static func run(_ words: [String]) throws {
    guard words.count == 3 else { throw TrainError("lemmas: expected FOLDER IRREGULAR OUT") }
    let bank = try Treebank(contentsOf: words[0] + "/ewt_train.tsv") + Treebank(contentsOf: words[0] + "/gum_open_train.tsv")
    let bytes = LemmaLearner(bank.tokens, irregular: try IrregularWords.read(words[1])).bytes()
    try Data(bytes).write(to: URL(fileURLWithPath: words[2]))
    print("\(bytes.count) bytes")
    for name in ["ewt_dev", "gum_open_dev"] {
      print("\(name)  \(try score(bytes, Treebank(contentsOf: "\(words[0])/\(name).tsv")))")
    }
  }

  /// The share of lemmas that are right where the tags are, and the mistakes that come twice.
  private static func score(_ bytes: [UInt8], _ bank: Treebank) -> String {
    bytes.withUnsafeBytes { buffer in
      guard let address = buffer.baseAddress else { return "" }
      var lemmatizer = Lemmatizer(LemmaTable(EmbeddedBytes(address, count: bytes.count)))
      var right = 0
      var mistakes: [String: Int] = [:]
      for token in bank.tokens {
        var lemma: [UInt8] = []
        let form = Array(token.form.utf8)
        lemmatizer.lemma(form.span, 0, form.count, token.penn, into: &lemma)
        if lemma == Array(token.lemma.utf8) {
          right += 1
        } else {
          mistakes["\(token.form) \(token.penn.name) \(token.lemma), found \(String(decoding: lemma, as: UTF8.self))", default: 0] += 1
        }
      }
      let list = mistakes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(45).map { "\($0.value) \($0.key)" }
      return "\(Double(right) / Double(bank.tokens.count) * 100) of \(bank.tokens.count)\n" + list.joined(separator: "\n")
    }
  }
}
