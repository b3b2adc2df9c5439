import AnalyzerKit
import Foundation
import JSON
import Testing

@testable import Workbench

@Suite struct BatchRunTests {
  private let many = (0..<400).map { number in
    BatchBench.record("a\(number)", String(repeating: "Ships left Port Hallam on day \(number). ", count: 1 + number * 7 % 31))
  }

  @Test func articlesComeOutInTheOrderOfTheInputOnAnyNumberOfThreads() throws {
    var outputs: [String] = []
    for jobs in [1, 2, 4, 16] {
      let bench = BatchBench()
      let outcome = try bench.run(many) { $0.jobs = jobs }
      #expect(outcome.exitStatus == 0)
      #expect(outcome.progress.articles == 400)
      outputs.append(bench.text)
    }
    let ids = try JSONLines.values(outputs[0]).compactMap { $0["id"]?.string }
    #expect(ids == (0..<400).map { "a\($0)" })
    #expect(Set(outputs).count == 1)
  }

  @Test(arguments: [1, 4])
  func aBadLineIsReportedInItsPlaceAndTheRestIsRead(jobs: Int) throws {
    let bench = BatchBench()
    let outcome = try bench.run(Array(many[..<200]) + ["{\"text\": oops}"] + Array(many[200...])) { $0.jobs = jobs }
    #expect(outcome.exitStatus == 1)
    #expect(bench.lines.count == 400)
    #expect(bench.problems.count == 1)
    #expect(bench.problems.first?.contains(".jsonl:201:10: not valid JSON") == true)
    #expect(bench.places == [200])
  }

  @Test func anAnalyzerThatFailsLeavesTheOtherLayersAndIsReportedWithTheArticle() throws {
    let bench = BatchBench()
    let outcome = try bench.run([BatchBench.record("one", "All quiet."), BatchBench.record("two", "Then Dana heard a boom.")])
    #expect(outcome.exitStatus == 1)
    let objects = try bench.objects()
    #expect(objects[0]["errors"] == nil)
    #expect(objects[1]["errors"] == ["cells": "it went boom"])
    #expect(objects[1]["cells"] == nil)
    #expect(objects[1]["capitals"]?.array?.compactMap { $0["word"]?.string } == ["Then", "Dana"])
    #expect(bench.problems.first?.hasSuffix(".jsonl#2: cells: it went boom") == true)
  }

  @Test func onlyWritesTheLayersNamed() throws {
    let bench = BatchBench()
    _ = try bench.run([BatchBench.record("one", "All quiet in Oslo.")]) { $0.only = ["cells"] }
    let object = try bench.objects()[0]
    #expect(object.object?.map(\.key) == ["id", "metadata", "blocks", "cells"])
    #expect(
      object["cells"] == [["id": "k1", "start": 0, "end": 18, "words": "All quiet in Oslo.", "amount": -5, "rule": "first-sentence"]])
  }

  @Test func offsetsCountUnicodeScalarsBeyondTheFirstPlaneToo() throws {
    let text = "😀 Über 𝄞 Łódź’s fans — Żubr 👩‍👩‍👧 Ends.\n\nÉtat 🇳🇴 Second paragraph “Quoted 🎈 Words”."
    let scalars = Array(text.unicodeScalars)
    let bench = BatchBench()
    _ = try bench.run([BatchBench.record("one", text)]) { $0.contents = [.text, .sentences, .tokens] }
    let object = try bench.objects()[0]
    func words(_ start: JSONValue?, _ end: JSONValue?) -> String {
      guard let start = start?.int, let end = end?.int, start <= end, end <= scalars.count else { return "out of range" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
    #expect(object["text"]?.string == text)
    let capitals = object["capitals"]?.array ?? []
    #expect(capitals.map { words($0["place"]?.array?[0], $0["place"]?.array?[1]) } == capitals.map { $0["word"]?.string ?? "" })
    #expect(capitals.contains { $0["word"]?.string == "Words" })
    #expect(object["blocks"]?.array?.map { words($0["start"], $0["end"]).suffix(4) } == ["nds.", "ds”."])
    let tokens = object["tokens"]?.array?.map { words($0.array?[0], $0.array?[1]) } ?? []
    #expect(tokens.joined() == text.filter { !$0.isWhitespace })
    let sentences = object["sentences"]?.array?.map { words($0.array?[0], $0.array?[1]) } ?? []
    #expect(sentences.last?.hasSuffix("Words”.") == true)
  }

  @Test func theDateOfTheRunIsForArticlesWithoutOne() throws {
    let bench = BatchBench()
    let outcome = try bench.run([
      BatchBench.record("one", "It rained on Wednesday."), #"{"id": "two", "date": "2021-01-02", "text": "It snowed on Wednesday."}"#,
    ]) { $0.date = "2022-09-24" }
    #expect(bench.problems == [])
    #expect(outcome.end == .finished)
    #expect(try bench.objects().map { $0["metadata"]?["date"]?.string } == ["2022-09-24", "2021-01-02"])
  }

  @Test func metadataOfTheRecordIsCarriedThrough() throws {
    let bench = BatchBench()
    _ = try bench.run([#"{"id": "x", "desk": "foreign", "tags": ["a", "b"], "author": "Ada Wren", "text": "It rained."}"#])
    let metadata = try #require(try bench.objects()[0]["metadata"]?.object)
    #expect(metadata.map(\.key).prefix(6) == ["title", "authors", "date", "publisher", "language", "url"])
    #expect(JSONValue.object(metadata)["title"] == .null)
    #expect(JSONValue.object(metadata)["authors"] == ["Ada Wren"])
    #expect(JSONValue.object(metadata)["desk"] == "foreign")
    #expect(JSONValue.object(metadata)["tags"] == ["a", "b"])
    #expect(JSONValue.object(metadata)["id"] == nil)
  }

  @Test func aClosedPipeEndsTheRunQuietly() throws {
    let bench = BatchBench(failure: .closedPipe)
    let outcome = try bench.run(many) { $0.jobs = 2 }
    #expect(outcome.end == .closedPipe)
    #expect(outcome.exitStatus == 0)
    #expect(bench.lines.count < 400)
  }

  @Test func anOutputThatCannotBeWrittenIsAFailure() throws {
    let outcome = try BatchBench(failure: .failed("no space left")).run(many)
    #expect(outcome.end == .writeFailed("no space left"))
    #expect(outcome.exitStatus == 1)
  }

  @Test func anInterruptedRunEndsWithAWholeArticle() throws {
    let endless = FileManager.default.temporaryDirectory.appending(path: "lede-fifo-\(UUID().uuidString)").path
    #expect(mkfifo(endless, 0o600) == 0)
    // Held open for writing: the run waits for more until it is interrupted.
    let end = open(endless, O_RDWR)
    defer {
      close(end)
      unlink(endless)
    }
    let line = Array((BatchBench.record("one", String(repeating: "Ships left Hallam. ", count: 300)) + "\n").utf8)
    for _ in 0..<4 { #expect(write(end, line, line.count) == line.count) }
    let bench = BatchBench(interruptsAfterWriting: true)
    let run = try BatchRun(BatchRequest(inputs: [endless]), registry: BatchBench.registry())
    let outcome = run.run(bench)
    #expect(outcome.end == .interrupted)
    #expect(outcome.exitStatus == 130)
    #expect(bench.text.hasSuffix("}\n"))
  }
}

enum JSONLines {
  static func values(_ text: String) throws -> [JSONValue] { try text.split(separator: "\n").map { try JSONParser.parse(String($0)) } }
}
