import Foundation

/// Points in time as the session file writes them: ISO 8601, UTC, whole seconds.
public enum Timestamp {
  public static func now() -> String { string(Date()) }

  static func string(_ date: Date) -> String { date.formatted(.iso8601) }
}
