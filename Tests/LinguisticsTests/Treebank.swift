import Foundation
import TestSupport
import Testing

/// The sentences of a treebank that lies beside the project: for each token its form, lemma, universal tag, Penn tag, head, relation and more.
func treebank(_ name: String) throws -> [[[String]]] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("treebank-\(UUID().uuidString).gz")
  try #require(TestArticle.reference("data/syntax/\(name).tsv.gz")).write(to: file)
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
