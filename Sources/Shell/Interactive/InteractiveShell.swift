import CommandLanguage
import Foundation
import Terminal
import Workbench

/// The shell at a terminal: reads lines, runs them, recovers what a crash left.
public struct InteractiveShell {
  let shell: Shell
  let isPrivate: Bool

  /// - Parameter isPrivate: writes neither history nor recovery log.
  public init(shell: Shell, isPrivate: Bool) {
    self.shell = shell
    self.isPrivate = isPrivate
  }

  /// Runs until the user leaves. Returns the exit status.
  ///
  /// - Parameter files: articles to open first.
  public func run(opening files: [String]) -> Int32 {
    let folder = isPrivate ? nil : DataFolder.path()
    let completer = Completer(shell: shell)
    let editor: LineEditor
    do {
      editor = try LineEditor(programName: "lede", historyFile: folder.map { $0 + "/history" }) { completer.complete($0) }
    } catch {
      shell.io.message("error: \(error)\n")
      return 1
    }
    connect(editor)
    shell.io.message("\(shell.program). help lists the commands, Tab completes, Ctrl-D leaves.\n")
    if !isPrivate, folder == nil { shell.warn("no place for history and recovery: set HOME or XDG_STATE_HOME") }
    if let folder {
      offerRecovery(folder)
      shell.recovery = shell.recovery ?? RecoveryLog(dataFolder: folder)
    }
    if !files.isEmpty { execute((["open"] + files.map { Word.quote($0) ?? $0 }).joined(separator: " ")) }
    loop(editor)
    shell.recovery?.discard()
    return 0
  }

  private func loop(_ editor: LineEditor) {
    while !shell.isFinished {
      switch editor.readLine(prompt: "lede> ") {
      case .line(let first):
        guard let line = continued(first, editor) else { continue }
        editor.remember(line)
        execute(line)
      case .pasted(let lines):
        for script in ScriptLine.split(lines.joined(separator: "\n")) where !shell.isFinished {
          shell.io.message("lede> \(VisibleText.make(script.text))\n")
          editor.remember(script.text)
          if !execute(script.text) { break }
        }
      case .interrupted: continue
      case .endOfInput: shell.leave()
      }
    }
  }

  /// The line with those that follow it after `\`; nil when the user gave it up.
  private func continued(_ first: String, _ editor: LineEditor) -> String? {
    var line = first
    while Lexer.needsContinuation(line) {
      guard case .line(let next) = editor.readLine(prompt: "…   > ", continuation: true) else { return nil }
      line.removeLast()
      line += next
    }
    return line
  }

  @discardableResult
  private func execute(_ line: String) -> Bool {
    Interrupt.clear()
    let before = shell.workspace.session.journal.count
    do {
      try shell.run(line)
      return true
    } catch let error as CommandError {
      let columns = TerminalInfo.isTerminal(2) ? TerminalInfo.width(2) : nil
      shell.io.message(error.pointing(into: line, columns: columns, Shell.safeText) + "\n")
    } catch is Interrupted {
      let done = shell.workspace.session.journal.count - before
      shell.io.message(
        done == 0
          ? "interrupted; the session is as it was\n"
          : "interrupted; what the script did until then stands (\(done) command\(done == 1 ? "" : "s")): undo takes it back\n")
    } catch is OutputClosed {
      return true
    } catch is ScriptStopped {
      return false
    } catch {
      shell.io.message("error: \(VisibleText.make("\(error)"))\n")
    }
    Interrupt.clear()
    return false
  }

  private func connect(_ editor: LineEditor) {
    let shell = shell
    shell.io.readText = { editor.readPaste(prompt: $0) }
    shell.io.confirm = { question in
      while true {
        switch editor.readLine(prompt: "\(question) [y/N] ", continuation: true) {
        case .line(let answer):
          switch answer.trimmingCharacters(in: .whitespaces).lowercased() {
          case "y", "yes": return true
          case "n", "no", "": return false
          default: shell.io.message("y or n\n")
          }
        case .pasted: continue
        case .interrupted, .endOfInput: return false
        }
      }
    }
  }

  /// Asks about each log that a crash left.
  private func offerRecovery(_ folder: String) {
    for contents in RecoveryLog.orphans(in: folder) {
      let count = contents.entries.count
      let question =
        "unsaved work of \(contents.started) in \(contents.folder) (\(count) command\(count == 1 ? "" : "s")) was left; take it up?"
      if shell.io.confirm(question) == true {
        if !FileManager.default.changeCurrentDirectoryPath(contents.folder) { shell.warn("cannot go back to \(contents.folder)") }
        shell.recovery = RecoveryLog(dataFolder: folder)
        let done = shell.recover(contents)
        shell.io.message("\(done) of \(count) commands run again\n")
        RecoveryLog.remove(contents)
        return
      }
      if shell.io.confirm("throw it away?") == true { RecoveryLog.remove(contents) }
    }
  }
}
