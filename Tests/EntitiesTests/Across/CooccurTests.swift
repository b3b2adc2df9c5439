import AnalyzerKit
import Testing

@testable import Entities

@Suite struct CooccurTests {
  private func table(
    _ room: Newsroom, _ arguments: [String] = [], _ change: (inout CooccurOptions) -> Void = { _ in }
  ) throws -> Table {
    var options = CooccurOptions()
    change(&options)
    return try CooccurVerb(options: options, arguments: arguments).run(room.view)
  }

  @Test func pairsAreCountedByUnit() throws {
    let room = try Newsroom(
      texts: ["Vera Lund met Carl Holm. Lund saw Holm again.\n\nVera Lund slept.", "Vera Lund met Carl Holm.\n\nHolm slept in Bergen."])
    #expect(
      try table(room) { $0.type = ["person"] }.lines("name", "other", "weight", "articles", "jaccard", "log_dice")
        == ["Vera Lund | Carl Holm | 2 | 2 | 0.5 | 13.415"])
    #expect(
      try table(room) {
        $0.type = ["PERSON"]
        $0.within = .sentence
      }.lines("weight", "articles") == ["3 | 2"])
    #expect(
      try table(room) { $0.within = .article }.lines("name", "other", "weight")
        == ["Vera Lund | Carl Holm | 2", "Vera Lund | Bergen | 1", "Carl Holm | Bergen | 1"])
  }

  @Test func aNameThatIsAskedForComesFirst() throws {
    let room = Newsroom([["PERSON Vera Lund", "PERSON Carl Holm", "GPE Bergen"], ["PERSON Carl Holm", "GPE Bergen"]])
    #expect(try table(room, ["bergen"]).lines("name", "other", "weight") == ["Bergen | Carl Holm | 2", "Bergen | Vera Lund | 1"])
    #expect(try table(room, ["Carl", "holm"]).lines("name", "other") == ["Carl Holm | Bergen", "Carl Holm | Vera Lund"])
    let none = try table(room, ["Holmgren"])
    #expect(none.rows.isEmpty && none.notes == ["no name here holds “Holmgren”; entities --across lists the names"])
  }

  @Test func rarePairsAreLeftOut() throws {
    let room = Newsroom([["PERSON Vera Lund", "PERSON Carl Holm", "GPE Bergen"], ["PERSON Carl Holm", "GPE Bergen"]])
    #expect(try table(room) { $0.min = 2 }.lines("name", "other") == ["Carl Holm | Bergen"])
  }

  @Test func everyRowIsAnEdgeOfTheNetwork() throws {
    let table = try table(Newsroom([["PERSON Vera Lund | Lund", "GPE Bergen"]]))
    let network = try #require(table.network)
    let edge = try #require(table.rows.first?.edge)
    #expect(network.attributes.map(\.name) == ["label", "type", "mentions", "articles", "units"])
    #expect(network.nodes[edge.first] == [.text("Vera Lund"), .text("PERSON"), .integer(2), .integer(1), .integer(1)])
    #expect(network.nodes[edge.second].first == .text("Bergen"))
  }

  @Test func ofTooManyNamesTheRarestAreLeftOut() throws {
    let names = (0..<6).map { "GPE Town\($0)" }
    let room = Newsroom([names, Array(names.suffix(3)), Array(names.suffix(2))])
    let set = try SetOfNames([room.view]) { _ in true }
    let joiner = AcrossJoiner(set, exact: false)
    let units = try NamesByUnit(room.view, set, joiner, within: .article)
    let pairs = try PairCounts(units, most: 3) {}
    #expect(pairs.leftOut == 3)
    var weights: [Int] = []
    pairs.forEach { weights.append($0.weight) }
    #expect(weights == [2, 2, 3])
  }

  @Test(arguments: ["persons", "PERSON,nobody"])
  func anUnknownTypeIsNamed(_ word: String) {
    var options = CooccurOptions()
    options.type = word.split(separator: ",").map(String.init)
    #expect(throws: VerbError.self) { try CooccurVerb(options: options, arguments: []) }
  }
}
