import ArticleModel
import Foundation
import TestSupport
import Testing

@testable import Linguistics

/// Heads and relations on treebanks that lie beside the project; skipped where they do not.
@Suite(.enabled(if: TestArticle.reference("data/syntax/ewt_dev.tsv.gz") != nil, "the treebanks are not here")) struct ParserFiguresTests {
  @Test(arguments: ["ewt_dev", "gum_open_dev"])
  func `heads and relations agree with the treebanks`(name: String) throws {
    let columns = try unpacked("data/syntax/\(name).tsv.gz")
    var (count, heads, labelled) = (0, 0, 0)
    for sentence in columns {
      let parse = given(sentence.map { $0[0] }).parse(ofSentence: 0)
      for (token, gold) in sentence.enumerated() {
        let isHead = (parse.head(token) ?? -1) + 1 == Int(gold[4])
        count += 1
        heads += isHead ? 1 : 0
        labelled += isHead && parse.relation(token).name == gold[5] ? 1 : 0
      }
    }
    #expect(Double(heads) / Double(count) >= 0.87)
    #expect(Double(labelled) / Double(count) >= 0.84)
  }

  private func unpacked(_ path: String) throws -> [[[String]]] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("parser-\(UUID().uuidString).gz")
    try #require(TestArticle.reference(path)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let plain = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var sentences: [[[String]]] = [[]]
    for line in String(decoding: plain, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.count >= 7 { sentences[sentences.count - 1].append(columns) } else if line.isEmpty { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }
}
