import AnalyzerKit
import TestSupport
import Testing

@testable import Words

@Suite struct NgramsVerbTests {
  static let text = """
    The mayor said no. The mayor said that the bridge was safe, and the mayor left.

    No bridge is safe.
    """

  func table(_ arguments: [String], _ texts: [String] = [NgramsVerbTests.text], _ change: (inout NgramsOptions) -> Void = { _ in }) throws
    -> Table
  {
    var options = NgramsOptions()
    change(&options)
    return try NgramsVerb(options: options, arguments: arguments).run(WordsVerbTests.view(texts))
  }

  func counts(_ table: Table) -> [String: Int] {
    var counts: [String: Int] = [:]
    for row in table.rows {
      guard case .text(let gram) = row.cells[0], case .integer(let count) = row.cells[1] else { continue }
      counts[gram] = count
    }
    return counts
  }

  /// The same by the definition: every choice of n words in a window of n + k that holds the first, as NLTK's `skipgrams`.
  func naive(_ sentences: [[String]], _ length: Int, _ skip: Int) -> [String: Int] {
    func choices(_ words: ArraySlice<String>, _ count: Int) -> [[String]] {
      if count == 0 { return [[]] }
      guard let first = words.first else { return [] }
      return choices(words.dropFirst(), count - 1).map { [first] + $0 } + choices(words.dropFirst(), count)
    }
    var counts: [String: Int] = [:]
    for words in sentences {
      for first in words.indices {
        let window = words[(first + 1)..<min(words.count, first + length + skip)]
        for choice in choices(window, length - 1) { counts[([words[first]] + choice).joined(separator: " "), default: 0] += 1 }
      }
    }
    return counts
  }

  static let sentences = NgramsVerbTests.text.lowercased().split(whereSeparator: { ".\n".contains($0) }).map {
    $0.split(whereSeparator: { " ,".contains($0) }).map(String.init)
  }

  @Test(arguments: Array(1...6), [0, 1, 2, 5])
  func everySequenceIsCountedInsideItsSentence(_ length: Int, _ skip: Int) throws {
    let found = counts(try table(["\(length)"]) { $0.skip = skip })
    #expect(found == naive(NgramsVerbTests.sentences, length, skip))
  }

  @Test func pairsAreTheDefaultAndTheCommonestComeFirst() throws {
    let table = try table([])
    #expect(table.columns.map(\.name) == ["ngram", "count", "articles", "per_million"])
    #expect(table.rows.first?.cells == [.text("the mayor"), .integer(3), .integer(1), .number(3e6 / 20)])
    #expect(table.rows.dropFirst().first?.cells[0] == .text("mayor said"))
    #expect(table.notes == ["17 bigrams, 14 different ones, in 1 article"])
  }

  @Test func articlesAreCountedOnceEach() throws {
    let table = try table(["2"], ["A b a b.", "A b.", "B a."])
    #expect(table.rows.map { $0.cells[0] } == [.text("a b"), .text("b a")])
    #expect(table.rows.map { $0.cells[2] } == [.integer(2), .integer(2)])
  }

  @Test func sequencesGoAcrossSentencesOnDemandButNeverAcrossParagraphs() throws {
    #expect(counts(try table(["2"]))["no the"] == nil)
    let across = counts(try table(["2"]) { $0.across = true })
    #expect(across["no the"] == 1)
    #expect(across["left no"] == nil)
  }

  @Test func functionWordsAreLeftOutAnywhereOrAtTheEdges() throws {
    let edges = counts(try table(["3"]) { $0.edges = true })
    #expect(edges["mayor said no"] == nil)
    #expect(edges["bridge was safe"] == 1)
    #expect(edges["the mayor said"] == nil)
    let content = counts(try table(["2"]) { $0.content = true })
    #expect(content == ["mayor said": 2, "mayor left": 1])
  }

  @Test func onlyThoseWithAWordOrOftenEnoughCanBeAskedFor() throws {
    let matching = counts(try table(["2"]) { $0.match = "sa?d" })
    #expect(matching == ["mayor said": 2, "said no": 1, "said that": 1])
    #expect(counts(try table(["2"]) { $0.min = 2 }) == ["the mayor": 3, "mayor said": 2])
  }

  @Test func formsAreTakenTogether() throws {
    let found = counts(try table(["2"], ["She says no. He said no."]) { $0.folding.lemmatizes = true })
    #expect(found["say no"] == 2)
  }

  @Test func theCountsOfASetAreTheSumOfItsParts() throws {
    let texts = [NgramsVerbTests.text, "The mayor said so. No bridge.", ""]
    var sums: [String: Int] = [:]
    for text in texts { sums.merge(counts(try table(["3"], [text]))) { $0 + $1 } }
    #expect(counts(try table(["3"], texts)) == sums)
    #expect(try table(["3"], texts).rows.map { $0.cells.prefix(3) } == table(["3"], texts.reversed()).rows.map { $0.cells.prefix(3) })
  }

  @Test(arguments: ["", "One", "!", "# Title"])
  func tooFewWordsGiveAnEmptyTable(_ text: String) throws {
    #expect(try table(["2"], [text]).rows.isEmpty)
  }

  @Test(arguments: [["0"], ["7"], ["x"], ["2", "3"], ["-1"]])
  func aWrongLengthIsAnError(_ arguments: [String]) {
    #expect(throws: VerbError.self) { try table(arguments) }
  }

  @Test(arguments: [-1, 6])
  func aSkipOutOfRangeIsRefused(_ skip: Int) {
    #expect(throws: FieldError.self) { try table(["2"]) { $0.skip = skip } }
  }

  @Test func partsOfAllNgramsAreAllOfThem() throws {
    let corpus = try NgramCorpus(WordsVerbTests.view([NgramsVerbTests.text, "The mayor said so."]), WordFolder(Folding()), across: false)
    func all(parts: Int) throws -> FrequentNgrams {
      var counter = NgramCounter(NgramShape(length: 3, skip: 1), .none, parts: parts)
      var found = FrequentNgrams(length: 3, minimum: 1, limit: 1000)
      for part in 0..<parts { found.add(try counter.count(part: part, in: corpus.sequences) {}) }
      return found
    }
    func words(_ found: FrequentNgrams) -> [[Int]] {
      found.sorted().map { [$0.count, Int($0.articles)] + found.grams[$0.start..<($0.start + 3)].map { Int($0) } }
    }
    let whole = words(try all(parts: 1))
    #expect(whole.count > 20)
    for parts in [2, 3, 7] { #expect(words(try all(parts: parts)) == whole) }
  }

  @Test func aListThatIsTooLongKeepsTheCommonestWithoutCuttingAmongEquals() {
    var table = NgramTable(length: 1)
    for (gram, count) in [(1, 5), (2, 3), (3, 3), (4, 1), (5, 1), (6, 1)] as [(Int32, Int)] {
      for _ in 0..<count { table.add([gram], hash: NgramTable.hash(0, gram), article: 0) }
    }
    var found = FrequentNgrams(length: 1, minimum: 1, limit: 4)
    found.add(table)
    #expect(found.sorted().map { found.grams[$0.start] } == [1, 2, 3])
    #expect(found.different == 6)
    #expect(found.minimum == 2)
  }
}
