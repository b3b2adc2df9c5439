import AnalyzerKit

/// The mentions of one name, and later of one entity.
struct NameCluster {
  var type: EntityType
  /// Word types of the fullest form, without signs.
  var form: [Int32]
  /// Set where “Mr.” or “Ms.” stands before one of them: who is called otherwise is somebody else.
  var honorific: Honorific?
  /// Roles that the text introduces them with, as word types.
  var introducedAs: Set<Int32> = []
  /// Indices into the typed names, in the order of the text.
  var members: [Int]
  /// Why other clusters were joined to it: a rule's name and the mention that it joined.
  var joins: [(rule: String, member: Int)] = []
  /// The cluster that took this one in.
  var joinedTo: Int?
}
