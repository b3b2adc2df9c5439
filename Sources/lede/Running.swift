import CommandLanguage
import Shell
import Terminal
import Workbench

/// Runs commands and turns what comes of them into an exit status.
enum Running {
  /// The status of a script: 0, 1, 2 or 130.
  static func script(_ path: String, arguments: [String], shell: Shell, keepsGoing: Bool) -> Int32 {
    status(of: shell) { try shell.runScript(path, arguments: arguments, keepsGoing: keepsGoing) }
  }

  /// The status of `body`, with its error on standard error.
  static func status(of shell: Shell, _ body: () throws -> Void) -> Int32 {
    do {
      try body()
      return shell.hadFailures ? 1 : 0
    } catch is OutputClosed {
      return 0
    } catch is Interrupted {
      _ = Console.complain("interrupted", status: 130)
      return 130
    } catch let error as ScriptStopped {
      return error.status
    } catch let error as WriteProblem {
      return Console.complain("lede: the results cannot be written: \(error)", status: 1)
    } catch let error as UsageError {
      return Console.complain("lede: \(error)", status: 2)
    } catch let error as FilesNotOpened {
      return Console.complain("lede: \(error)", status: 1)
    } catch let error as CommandError {
      return Console.complain("lede: \(error.description)", status: 2)
    } catch {
      return Console.complain("lede: \(error)", status: 1)
    }
  }
}
