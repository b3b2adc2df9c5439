import AnalyzerKit
import Foundation
import Reading
import Testing

@testable import Quotes

/// The sample articles against the quotations listed by hand in Tests/Gold.
@Suite("Sample articles with gold")
struct GoldSampleTests {
  private struct Line {
    var kind: String
    var words: String
    var speaker: String
    var toldTo: String
    var isOptional: Bool
  }

  @Test(
    "every quotation of a sample is found, with its kind, speaker and addressee",
    arguments: ["wire-harbor", "feature-saltmine", "court-maps"])
  func sample(_ name: String) throws {
    let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Samples")
    let article = try #require(try Reading.articles(at: samples.appending(path: "\(name).txt").path).first)
    let text = AnalyzedText(article)
    let names = try #require(SampleNames.all[name])
    let quotes = try QuotesAnalyzer(options: NoOptions()).analyze(text, Names.layer(names, in: text))
    let gold = try lines(samples.appending(path: "../Tests/Gold/\(name).tsv").standardizedFileURL)
    #expect(gold.count > 20)
    for line in gold where !line.isOptional {
      let found = quotes.first { $0.content.contains { plain(text.string($0)).hasPrefix(line.words) } }
      guard let found else {
        Issue.record("not found: \(line.words)")
        continue
      }
      #expect(found.kind.rawValue == line.kind, "\(line.words)")
      #expect(folded(found.speaker) == folded(line.speaker), "\(line.words)")
      #expect(folded(found.toldTo) == folded(line.toldTo), "\(line.words)")
    }
  }

  private func lines(_ file: URL) throws -> [Line] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) + ["", "", "", ""]
      return Line(kind: columns[0], words: plain(columns[1]), speaker: columns[2], toldTo: columns[3], isOptional: columns[4] == "optional")
    }
  }

  /// Without quotation marks, a leading “that”, and runs of white space.
  private func plain(_ words: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", "‘", "'"]
    let spaced = words.filter { !marks.contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return spaced.hasPrefix("that ") ? String(spaced.dropFirst(5)) : spaced
  }

  private func folded(_ name: String?) -> String {
    let low = (name ?? "").lowercased().replacingOccurrences(of: "’", with: "'")
    for article in ["the ", "a ", "an "] where low.hasPrefix(article) { return String(low.dropFirst(article.count)) }
    return low
  }
}
