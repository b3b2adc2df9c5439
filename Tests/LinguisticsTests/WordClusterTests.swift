import Linguistics
import Testing

/// Clusters group words that are used alike.
struct WordClusterTests {
  private func cluster(_ word: String) -> Int? {
    let bytes = Array(word.utf8)
    return WordClusters.shared.fine(bytes.span, 0, bytes.count)
  }

  @Test func daysShareACluster() {
    #expect(cluster("tuesday") != nil)
    #expect(cluster("tuesday") == cluster("thursday"))
    #expect(cluster("tuesday") != cluster("germany"))
  }

  @Test(arguments: ["", "qqxzzkq", "Tuesday", "\u{0}"]) func whatIsNoFoldedWordHasNone(_ word: String) {
    #expect(cluster(word) == nil)
  }

  @Test func coarserClustersFollowFromTheFinest() throws {
    let days = try #require(cluster("tuesday"))
    let countries = try #require(cluster("germany"))
    let clusters = WordClusters.shared
    #expect((0..<160).contains(clusters.medium(days)))
    #expect((0..<40).contains(clusters.coarse(days)))
    #expect(clusters.medium(days) != clusters.medium(countries))
  }

  @Test func tokensGetTheClusterOfTheirFoldedWord() throws {
    let text = analyzed("Dr. Berg left on TUESDAY, qqxzzkq said.")
    let clusters = (0..<text.tokens.count).map { Int(text.clusters[Int(text.types[$0])]) }
    #expect(clusters[4] == cluster("tuesday"))
    #expect(clusters[6] == -1)
    #expect(text.string(6) == "qqxzzkq")
  }
}
