import Foundation
import Testing

@testable import Terminal

@Suite struct OutputTests {
  @Test("a command reads all that is written to it, and its exit status comes back") func pipe() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("lede-pipe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = String(repeating: "žluťoučký kůň\n", count: 20_000)
    let command = try CommandPipe("cat > '\(file.path)'; exit 3")
    try command.write(text)
    #expect(command.finish() == 3)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("a reader that stops early is a closed pipe, no death by signal") func closedPipe() throws {
    Interrupt.install()
    let command = try CommandPipe("exec true")
    var problem: WriteProblem?
    do throws(WriteProblem) {
      for _ in 1...100 { try command.write(String(repeating: "x", count: 100_000)) }
    } catch { problem = error }
    #expect(problem?.isClosedPipe == true)
    #expect(command.finish() == 0)
  }

  @Test("a command that a signal ended has the status that shells give it") func signalled() throws {
    #expect(try CommandPipe("kill -TERM $$").finish() == 128 + 15)
  }

  @Test("commands die of SIGPIPE as they expect to, though we do not") func pipeSignal() throws {
    Interrupt.install()
    #expect(try CommandPipe("kill -PIPE $$").finish() == 128 + 13)
  }

  @Test(
    "whether text is longer than the screen",
    arguments: [
      ("a\nb\nc\n", 80, 3, false), ("a\nb\nc\nd\n", 80, 3, true), ("0123456789", 5, 2, false), ("0123456789x", 5, 2, true),
      ("日本語", 4, 1, true), ("\u{1B}[1mabcd\u{1B}[0m", 4, 1, false), ("\n\n\n", 80, 2, true), ("", 80, 1, false),
    ])
  func longer(text: String, columns: Int, rows: Int, expected: Bool) {
    #expect(Pager.isLonger(text, columns: columns, rows: rows) == expected)
  }

  @Test("a pager that is not there is none") func pagers() {
    #expect(Pager.command(pager: nil, path: "/nowhere") == nil)
    #expect(Pager.command(pager: "", path: "/usr/bin:/bin") == nil)
    #expect(Pager.command(pager: "no-such-pager -x", path: "/usr/bin:/bin") == nil)
    #expect(Pager.command(pager: "/bin/cat -v", path: "")?.hasSuffix("; /bin/cat -v") == true)
  }

  @Test("progress is silent for a second, then rewrites its line, then leaves none") func progress() {
    let screen = Screen()
    var line = ProgressLine(
      "analysing", isShown: true, isDumb: false, columns: { 30 }, clock: { screen.now }, write: { screen.written.append($0) })
    line.update(done: 1, of: 200)
    screen.now += .milliseconds(999)
    line.update(done: 2, of: 200)
    #expect(screen.written == [])
    screen.now += .milliseconds(1)
    line.update(done: 50, of: 200)
    screen.now += .milliseconds(99)
    line.update(done: 51, of: 200)
    screen.now += .milliseconds(1)
    line.update(done: 100, of: 200, detail: "a\u{1B}very-long-name.txt")
    line.finish()
    line.finish()
    #expect(
      screen.written == ["\ranalysing 50 of 200 (25 %)\u{1B}[K", "\ranalysing 100 of 200 (50 %) …\u{1B}[K", "\r\u{1B}[K"])
  }

  @Test("progress on a dumb terminal is erased by blanks, and off a terminal there is none") func plainProgress() {
    let screen = Screen()
    for isShown in [true, false] {
      var line = ProgressLine(
        "reading", isShown: isShown, isDumb: true, columns: { 80 }, clock: { screen.now }, write: { screen.written.append($0) })
      screen.now += .seconds(2)
      line.update(done: 10)
      screen.now += .seconds(1)
      line.update(done: 9)
      line.finish()
    }
    #expect(screen.written == ["\rreading 10", "\rreading 9 ", "\r         \r"])
  }

  private final class Screen {
    var now = ContinuousClock.now
    var written: [String] = []
  }
}
