import AnalyzerKit
import JSON
import Testing

@testable import Workbench

@Suite struct BatchFormatTests {
  @Test func csvHasOneRowAMarkWithTheArticleFirstAndRunsNoFormula() throws {
    let bench = BatchBench()
    let records = ["=1+1 is what it says.", "-Minus, and \"quoted\".", "@home they rest.", "Plain words."].enumerated()
    _ = try bench.run(records.map { BatchBench.record("a\($0)", $1) }) {
      $0.format = "csv"
      $0.only = ["cells"]
    }
    let rows = bench.lines
    #expect(rows[0] == "article,title,authors,date,publisher,language,url,id,start,end,words,amount,rule")
    let cells = rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) } }
    #expect(cells.map { $0[0] } == ["a0", "a1", "a2", "a3"])
    #expect(cells[0][10] == "'=1+1 is what it says.")
    #expect(rows[2].contains("\"'-Minus, and \"\"quoted\"\".\""))
    #expect(cells[2][10] == "'@home they rest.")
    #expect(cells[3][10...] == ["Plain words.", "-3", "first-sentence"])
  }

  @Test(arguments: [nil, [], ["cells", "capitals"]] as [[String]?])
  func csvNeedsOneAnalyzer(only: [String]?) throws {
    #expect(throws: BatchError.self) {
      try BatchBench().run([]) {
        $0.format = "csv"
        $0.only = only
      }
    }
  }

  @Test func jsonIsOneArrayOfTheSameObjects() throws {
    let records = ["One.", "Two.", "Three."].map { BatchBench.record($0, $0) }
    let (lines, array) = (BatchBench(), BatchBench())
    _ = try lines.run(records)
    _ = try array.run(records + ["broken"]) { $0.format = "json" }
    #expect(try JSONParser.parse(array.text) == .array(try lines.objects()))
  }

  @Test func jsonOfNothingIsAnEmptyArray() throws {
    let bench = BatchBench()
    let outcome = try bench.run([" "]) { $0.format = "json" }
    #expect(try JSONParser.parse(bench.text) == .array([]))
    #expect(outcome.exitStatus == 1)
    #expect(bench.problems.first?.hasSuffix("no text in it") == true)
  }

  @Test func conlluHoldsTokensWithTheirSpacesAndOffsets() throws {
    let bench = BatchBench()
    _ = try bench.run([BatchBench.record("n1", "He didn’t go. Wait 😀!")]) { $0.format = "conllu" }
    let lines = bench.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return columns.count == 10 ? [0, 1, 8, 9].map { String(columns[$0]) }.joined(separator: " ") : String(line)
    }
    #expect(
      lines == [
        "# newdoc id = n1", "# newpar id = n1-p1", "# sent_id = n1-s1", "# text = He didn’t go.", "1 He _ start_char=0|end_char=2",
        "2 did _ SpaceAfter=No|start_char=3|end_char=6", "3 n’t _ start_char=6|end_char=9",
        "4 go _ SpaceAfter=No|start_char=10|end_char=12",
        "5 . _ start_char=12|end_char=13", "", "# sent_id = n1-s2", "# text = Wait 😀!", "1 Wait _ start_char=14|end_char=18",
        "2 😀 _ SpaceAfter=No|start_char=19|end_char=20", "3 ! _ start_char=20|end_char=21", "", "",
      ])
  }

  @Test func whatAFormatHasNoPlaceForIsAnError() throws {
    func run(_ change: (inout BatchRequest) -> Void) throws { _ = try BatchBench().run([BatchBench.record("a", "B.")], change: change) }
    #expect(throws: BatchError.self) { try run { ($0.format, $0.only) = ("conllu", ["cells"]) } }
    #expect(throws: BatchError.self) { try run { ($0.format, $0.contents) = ("conllu", .text) } }
    #expect(throws: BatchError.self) {
      try run {
        ($0.format, $0.only) = ("csv", ["cells"])
        $0.contents = .tokens
      }
    }
    #expect(throws: BatchError.unknownFormat("xml", known: ["jsonl", "json", "csv", "conllu"])) { try run { $0.format = "xml" } }
  }

  @Test func scalarOffsetsAreTheSameInAnyOrder() {
    let text = SourceText(String(repeating: "aé漢😀 plain words ", count: 60))
    let boundaries = (0...text.bytes.count).filter { $0 == text.bytes.count || text.bytes[$0] & 0xC0 != 0x80 }
    var cursor = ScalarCursor(text)
    for order in [boundaries, boundaries.reversed(), boundaries.enumerated().sorted { $0.offset % 7 < $1.offset % 7 }.map(\.element)] {
      #expect(order.allSatisfy { cursor.offset(ofByte: $0) == text.scalarOffset(ofByte: $0) })
    }
  }
}
