import Foundation
import TestSupport

/// The sentences of a treebank that lies beside the project: for each token its form, lemma, universal tag, Penn tag, head, relation and more.
func treebank(_ name: String) throws -> [[[String]]] {
  let plain = try ReferenceFile("data/syntax/\(name).tsv.gz").unpacked()
  var sentences: [[[String]]] = [[]]
  for line in String(decoding: plain, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if columns.count >= 7 { sentences[sentences.count - 1].append(columns) } else if line.isEmpty { sentences.append([]) }
  }
  return sentences.filter { !$0.isEmpty }
}
