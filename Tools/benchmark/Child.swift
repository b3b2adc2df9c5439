import Foundation

/// One run of a program: how long it took from start to end, and the most memory it held.
struct Child {
  let seconds: Double
  /// Bytes that were in memory at one time (VmHWM), 0 where the run was too short to see.
  let peakMemory: Int
  let status: Int32

  /// Runs a program with its output thrown away.
  init(_ arguments: [String], watchesMemory: Bool = false) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawnp(&process, arguments[0], &actions, nil, &words, environ) == 0 else {
      (seconds, peakMemory, status) = (0, 0, 127)
      return
    }
    var state: Int32 = 0
    var peak = 0
    // The system's own figure (ru_maxrss) would count the memory of this program too, from before the child became another.
    while watchesMemory, waitpid(process, &state, WNOHANG) == 0 {
      peak = max(peak, Child.highWaterMark(process))
      usleep(5_000)
    }
    if !watchesMemory { while waitpid(process, &state, 0) < 0, errno == EINTR {} }
    seconds = start.duration(to: .now) / .seconds(1)
    peakMemory = peak
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
  }

  private static func highWaterMark(_ process: pid_t) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    else { return 0 }
    return (Int(kilobytes) ?? 0) * 1024
  }
}
