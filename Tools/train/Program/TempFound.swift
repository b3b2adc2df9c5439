import AnalyzerKit
import Entities
import Foundation
import Reading

enum TempFound {
  static let task = Main.Task(name: "found", usage: "") { _ in
    let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    var out = ""
    let articles = try Reading.articles(in: input, path: "x", format: .named("jsonl"))
    let texts = articles.map { a in let t = AnalyzedText(a); _ = t.sentences.count; _ = t.types; return t }
    let clock = ContinuousClock()
    var all: [[Entity]] = []
    let start = clock.now
    for t in texts { all.append(try EntitiesAnalyzer(options: NoOptions()).analyze(t, Layers())) }
    let time = clock.now - start
    let bytes = articles.reduce(0) { $0 + $1.text.bytes.count }
    FileHandle.standardError.write(Data("\(bytes) bytes \(time)\n".utf8))
    for (n, a) in articles.enumerated() {
      let b = a.text.bytes
      var scalar = [Int](repeating: 0, count: b.count + 1)
      var k = 0
      for i in 0..<b.count { if b[i] & 0xC0 != 0x80 { k += 1 }; scalar[i] = k - 1 }
      scalar[b.count] = k
      let ms = all[n].flatMap { e in e.mentions.map { "{\"start\": \(scalar[$0.span.start]), \"end\": \(scalar[$0.span.end - 1] + 1), \"type\": \"\(e.type.rawValue)\"}" } }
      out += "{\"id\": \"\(a.metadata.id ?? "")\", \"entities\": [\(ms.joined(separator: ", "))]}\n"
    }
    FileHandle.standardOutput.write(Data(out.utf8))
  }
}
