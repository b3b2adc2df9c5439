import Foundation

/// Lede's own folder for history and recovery: `$XDG_STATE_HOME/lede`, else `~/.local/state/lede`.
public enum DataFolder {
  /// The folder, made with mode 0700 where it was missing; nil without a home or without permission: then nothing is kept.
  public static func path(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
    var base = environment["XDG_STATE_HOME"] ?? ""
    if !base.hasPrefix("/") {
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      base = home + "/.local/state"
    }
    let folder = base + "/lede"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { return nil }
    return access(folder, W_OK) == 0 ? folder : nil
  }
}
