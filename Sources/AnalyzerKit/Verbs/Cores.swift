import Foundation

/// The processor's cores that this process may use: fewer than the machine has under `taskset` and in containers.
public enum Cores {
  public static let count = allowed() ?? max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// From the mask that the kernel shows, as `Cpus_allowed: ff,ffffffff` (proc(5)); nil where it shows none.
  private static func allowed() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("Cpus_allowed:") })
    else { return nil }
    let cores = line.dropFirst("Cpus_allowed:".count).reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
    return cores > 0 ? cores : nil
  }
}
