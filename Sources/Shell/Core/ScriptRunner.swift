import CommandLanguage
import Foundation
import Terminal
import Workbench

/// Runs the lines of a script until one fails.
struct ScriptRunner {
  let shell: Shell
  let script: Script
  /// Goes on after errors; the run has failed all the same.
  let keepsGoing: Bool

  /// Reads a script. Throws `FileError` for a file that cannot be read or is no text.
  static func read(_ path: String) throws -> Script {
    if path == "-" {
      let data = FileHandle.standardInput.readDataToEndOfFile()
      return Script(name: "standard input", identity: "-", lines: ScriptLine.split(String(decoding: data, as: UTF8.self)))
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileError("read", path, reason: "no such file or folder")
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw FileError("read", path, reason: isFolder.boolValue ? "it is a folder" : "no permission")
    }
    guard !data.contains(0), let text = String(data: data, encoding: .utf8) else {
      throw FileError("read", path, reason: "it is no script: scripts are UTF-8 text")
    }
    let identity = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    return Script(name: path, identity: identity, lines: ScriptLine.split(text))
  }

  /// Throws `ScriptStopped` when a line failed, `Interrupted`, `OutputClosed`. Before the first line is run, every line is looked through for
  /// arguments that are not there: half a script is no use.
  func run(arguments: [String]) throws {
    for line in script.lines {
      do throws(CommandError) {
        _ = try Command.parse(line.text, variables: Variables(values: shell.variables.values, arguments: arguments))
      } catch  where error.problem.isUsage {
        throw report(error, line, earlier: nil)
      } catch {
        continue
      }
    }
    let outer = shell.scriptArguments
    shell.scriptArguments = arguments
    shell.runningScripts.append(script.identity)
    defer {
      shell.scriptArguments = outer
      shell.runningScripts.removeLast()
    }
    var failed: ScriptStopped?
    for line in script.lines {
      if shell.isFinished { break }
      do {
        try shell.checkInterrupt()
        try shell.run(line.text)
      } catch let error as OutputClosed {
        throw error
      } catch let error as Interrupted {
        throw error
      } catch {
        failed = report(error, line, earlier: failed)
        if !keepsGoing || failed?.status == 2 { break }
      }
    }
    if let failed { throw failed }
  }

  private func report(_ error: any Error, _ line: ScriptLine, earlier: ScriptStopped?) -> ScriptStopped {
    if let stopped = error as? ScriptStopped { return stopped }
    let range = (try? Command.parse(line.text, variables: shell.variables))?.verb.range ?? 0..<0
    let pointed = error as? CommandError ?? CommandError("\(error)", at: range)
    shell.io.message(pointed.located(in: line, file: script.name, Shell.safeText) + "\n")
    return ScriptStopped(status: max(earlier?.status ?? 1, pointed.problem.isUsage ? 2 : 1))
  }
}
