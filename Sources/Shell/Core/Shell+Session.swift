import CommandLanguage
import Workbench

extension Shell {
  /// The changing commands of a session, as typed.
  func journal(of session: Session) -> [String] { session.journal }

  /// The text that `paste` is to take while commands are recovered, once.
  func takePasted() -> String? {
    defer { recoveredPaste = nil }
    return recoveredPaste
  }

  /// `quit` and Ctrl-D: asks when there is unsaved work. Off a terminal nobody can be asked, and a script means what it says.
  func leave() {
    if workspace.hasUnsavedWork, io.confirm("there is unsaved work; leave without saving?") == false { return }
    isFinished = true
  }

  /// Runs the commands that a crash left. Returns how many worked.
  func recover(_ contents: RecoveryLog.Contents) -> Int {
    var done = 0
    for entry in contents.entries {
      recoveredPaste = entry.pasted
      do {
        guard let command = try Command.parse(entry.line, variables: variables) else { continue }
        _ = try answer(command)
        done += 1
      } catch {
        warn("not recovered: \(entry.line): \(error)")
      }
    }
    return done
  }

  func undo() -> String? {
    let command = workspace.undo()
    if command != nil { recovery?.add(RecoveryLog.Entry(line: "undo")) }
    return command
  }

  func redo() -> String? {
    let command = workspace.redo()
    if command != nil { recovery?.add(RecoveryLog.Entry(line: "redo")) }
    return command
  }
}
