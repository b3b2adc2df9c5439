import AnalyzerKit

/// A line of a user's list of names.
struct GazetteerEntry: Equatable, Sendable {
  /// 1-based, in the file.
  var line: Int
  var name: String
  var type: EntityType
  /// The user's own id, such as `Q7747`.
  var id: String?
  var aliases: [String]
}
