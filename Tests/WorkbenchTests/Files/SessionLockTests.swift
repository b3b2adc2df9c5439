import Foundation
import Glibc
import Testing

@testable import Workbench

@Suite struct SessionLockTests {
  private func mode(_ path: String) -> mode_t {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_mode & 0o777 : 0
  }

  @Test func aSecondWriterIsRefusedUntilTheFirstIsGone() throws {
    try Bench.inFolder { folder in
      let path = "\(folder)/s.json"
      var first: SessionLock? = try SessionLock.create(path, [1])
      #expect(try SessionLock.acquire(path) == nil)
      let error = try #require(throws: FileError.self) { try SessionLock.create(path, [2]) }
      #expect("\(error)".contains("open in another Lede"))
      for round in 0..<3 {
        try first?.write([UInt8(round)])
        #expect(try SessionLock.acquire(path) == nil, "the lock passes on to the new file")
      }
      #expect(try AtomicFile.read(path) == [2])
      first = nil
      #expect(try SessionLock.acquire(path) != nil)
    }
  }

  @Test func aFileThatWasReplacedIsNoLongerHeld() throws {
    try Bench.inFolder { folder in
      let path = "\(folder)/s.json"
      let lock = try SessionLock.create(path, [1])
      #expect(lock.isHeld)
      try FileManager.default.removeItem(atPath: path)
      #expect(!lock.isHeld)
      let other = try SessionLock.create(path, [3])
      #expect(other.isHeld && !lock.isHeld)
    }
  }

  @Test func linksStayLinksAndModesAreKept() throws {
    try Bench.inFolder { folder in
      let (path, link, hanging) = ("\(folder)/s.json", "\(folder)/link.json", "\(folder)/hanging.json")
      try AtomicFile.write([1], to: path)
      chmod(path, 0o640)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "s.json")
      let lock = try SessionLock.create(link, [2])
      #expect(try lock.path.hasSuffix("/s.json") && AtomicFile.read(path) == [2] && mode(path) == 0o640)
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == "s.json")
      try FileManager.default.createSymbolicLink(atPath: hanging, withDestinationPath: "later.json")
      try AtomicFile.write([3], to: hanging)
      #expect(try AtomicFile.read("\(folder)/later.json") == [3])
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: hanging)) == "later.json")
    }
  }

  @Test func whatIsNoFileIsNeitherReadNorReplaced() throws {
    try Bench.inFolder { folder in
      mkfifo("\(folder)/pipe", 0o600)
      for path in ["\(folder)/pipe", folder, "/dev/null"] {
        #expect(throws: FileError.self) { try SessionLock.create(path, [1]) }
        #expect(throws: FileError.self) { try SessionLock.acquire(path) }
        #expect(throws: FileError.self) { try AtomicFile.read(path) }
      }
      #expect(throws: FileError("read", "\(folder)/none", errno: ENOENT)) { try AtomicFile.read("\(folder)/none") }
    }
  }

  @Test func namesMayBeAsLongAsTheSystemAllows() throws {
    try Bench.inFolder { folder in
      let path = folder + "/" + String(repeating: "é", count: 125) + ".json"
      try AtomicFile.write([1], to: path)
      try AtomicFile.write([2], to: path)
      #expect(try AtomicFile.read(path) == [2])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    }
  }
}
