import Foundation
import Testing

@testable import Terminal

@Suite struct HistoryFileTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lede-history-\(UUID().uuidString)")

  private func withFile(_ body: (HistoryFile, URL) throws -> Void) throws {
    let url = folder.appendingPathComponent("deep/er/history")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(HistoryFile(path: url.path), url)
  }

  @Test("entries come back as they were, whatever is in them") func roundTrip() throws {
    try withFile { file, url in
      let entries = ["quotes --by speaker", "a \\\nb", #"kwic C:\new"#, "tab\there", "Žižek 日本語 🙂", "\r"]
      for entry in entries { try file.append(entry) }
      #expect(try file.load() == entries)
      #expect(try String(contentsOf: url, encoding: .utf8).split(separator: "\n").count == entries.count)
    }
  }

  @Test("no file is an empty history") func missing() throws {
    try withFile { file, _ in
      let entries = try file.load()
      #expect(entries == [])
    }
  }

  @Test("a history that others could read becomes private") func mode() throws {
    try withFile { file, url in
      try file.append("x")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url.path)
      _ = try file.load()
      #expect(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("only the newest entries are kept, and the file with them") func trimmed() throws {
    try withFile { file, url in
      for number in 1...13 { try file.append("entry \(number)") }
      #expect(try file.load(limit: 10) == (4...13).map { "entry \($0)" })
      #expect(try file.load(limit: 5_000) == (4...13).map { "entry \($0)" })
      #expect(try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path) == ["history"])
    }
  }

  @Test("bytes that are not UTF-8, blank lines and a cut last line harm nothing") func damaged() throws {
    try withFile { file, url in
      try file.append("first")
      let handle = try FileHandle(forWritingTo: url)
      try handle.seekToEnd()
      try handle.write(contentsOf: Data([0x61, 0xFF, 0x0A, 0x0A]) + Data("cut".utf8))
      try handle.close()
      try file.append("last")
      #expect(try file.load() == ["first", "a\u{FFFD}", "cut", "last"])
    }
  }

  @Test("what is no file is said to be none") func notAFile() throws {
    try withFile { _, url in
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      #expect(throws: HistoryProblem.self) { try HistoryFile(path: url.path).append("x") }
    }
  }

  @Test("writers at the same time, one of them trimming, lose no new entry") func concurrent() async throws {
    let url = folder.appendingPathComponent("history")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = url.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 1...4 {
        group.addTask {
          for number in 1...100 { try? HistoryFile(path: path).append("\(writer)-\(number)") }
        }
      }
      group.addTask {
        for _ in 1...50 { _ = try? HistoryFile(path: path).load(limit: 340) }
      }
    }
    let kept = try HistoryFile(path: path).load()
    #expect(kept.count >= 340)
    for writer in 1...4 {
      let own = kept.compactMap { $0.hasPrefix("\(writer)-") ? Int($0.dropFirst(2)) : nil }
      #expect(own == Array((own.first ?? 0)...100), "entries of writer \(writer) are missing or out of order")
    }
  }
}
