import Foundation
import Glibc
import Testing

@testable import Workbench

@Suite struct RecoveryLogTests {
  private func logs(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/recovery").map { "\(folder)/recovery/\($0)" }
  }

  @Test func aLogBelongsToItsShellUntilThatIsGone() throws {
    try Bench.inFolder { folder in
      var log: RecoveryLog? = RecoveryLog(dataFolder: folder)
      #expect(log != nil)
      log?.add(.init(line: "open a.txt"))
      log?.add(.init(line: "paste", pasted: "Some\nwords \u{1B}"))
      #expect(RecoveryLog.orphans(in: folder) == [])
      log = nil
      let found = try #require(RecoveryLog.orphans(in: folder).first)
      #expect(found.entries == [.init(line: "open a.txt"), .init(line: "paste", pasted: "Some\nwords \u{1B}")])
      #expect(found.folder == FileManager.default.currentDirectoryPath)
      var info = stat()
      #expect(stat(found.path, &info) == 0 && info.st_mode & 0o777 == 0o600)
      RecoveryLog.remove(found)
      #expect(RecoveryLog.orphans(in: folder) == [])
    }
  }

  @Test func twoShellsKeepTheirLogsApart() throws {
    try Bench.inFolder { folder in
      var first: RecoveryLog? = RecoveryLog(dataFolder: folder)
      #expect(first != nil)
      let second = try #require(RecoveryLog(dataFolder: folder), "in the same second of the same process")
      first?.add(.init(line: "open a.txt"))
      second.add(.init(line: "open b.txt"))
      first = nil
      #expect(RecoveryLog.orphans(in: folder).map { $0.entries.map(\.line) } == [["open a.txt"]])
      second.discard()
      #expect(try logs(folder).count == 1)
    }
  }

  @Test func aLastLineThatWasCutOffIsIgnored() throws {
    try Bench.inFolder { folder in
      var log: RecoveryLog? = RecoveryLog(dataFolder: folder)
      #expect(log != nil)
      log?.add(.init(line: "open a.txt"))
      log?.add(.init(line: "note 1 \"long\""))
      log = nil
      let path = try #require(try logs(folder).first)
      let bytes = try AtomicFile.read(path)
      for length in stride(from: bytes.count - 1, to: 0, by: -1) {
        try Data(bytes[..<length]).write(to: URL(fileURLWithPath: path))
        let lines = RecoveryLog.orphans(in: folder).first?.entries.map(\.line) ?? []
        #expect(["open a.txt", "note 1 \"long\""].starts(with: lines))
        if lines.isEmpty { #expect(try logs(folder).isEmpty, "a log without commands is removed") }
      }
    }
  }

  @Test func aSaveMakesTheLogBeginWithLoading() throws {
    try Bench.inFolder { folder in
      var log: RecoveryLog? = RecoveryLog(dataFolder: folder)
      #expect(log != nil)
      log?.add(.init(line: "open a.txt"))
      log?.restart(from: "'my session.json'")
      log?.add(.init(line: "note 1 \"x\""))
      log = nil
      #expect(RecoveryLog.orphans(in: folder).first?.entries.map(\.line) == ["load 'my session.json'", "note 1 \"x\""])
      log = RecoveryLog(dataFolder: folder)
      log?.restart(from: "s.json")
      log = nil
      #expect(RecoveryLog.orphans(in: folder).count == 1, "loading alone is nothing to recover")
    }
  }
}
