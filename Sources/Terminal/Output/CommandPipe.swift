import Glibc

/// A shell command that reads what we write: what stands after `|`, or a pager.
///
/// It runs by `/bin/sh -c` with our standard output and error. Ctrl-C reaches it as it reaches us, and SIGPIPE is as it expects.
public struct CommandPipe: ~Copyable {
  private let process: pid_t
  private let writeEnd: Int32

  /// Starts the command.
  public init(_ command: String) throws(WriteProblem) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw WriteProblem(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var restored = sigset_t()
    sigemptyset(&restored)
    sigaddset(&restored, SIGPIPE)
    sigaddset(&restored, SIGXFSZ)
    sigaddset(&restored, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    var blocked = sigset_t()
    sigemptyset(&blocked)  // threads that are not the main one may block signals, and the command would inherit that
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(ends[0])
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (word: String) in strdup(word) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var started: pid_t = 0
    let failure = posix_spawn(&started, "/bin/sh", &actions, &attributes, &arguments, environ)
    guard failure == 0 else {
      close(ends[1])
      throw WriteProblem(code: failure)
    }
    process = started
    writeEnd = ends[1]
  }

  /// Writes to the command. A `WriteProblem` that `isClosedPipe` says that it has read enough.
  public func write(_ text: String) throws(WriteProblem) { try Output.write(text, to: writeEnd) }

  /// Ends its input, waits for it, and returns its exit status; 128 and the signal's number where one ended it, as shells have it.
  public consuming func finish() -> Int32 {
    close(writeEnd)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
