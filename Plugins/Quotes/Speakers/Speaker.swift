import AnalyzerKit

/// Who a source is, whom it spoke to, who reported it, and on what occasion.
struct Speaker {
  /// The fullest name, or the description that the article gives; nil when nobody is named.
  var name: String?
  /// The id among the entities.
  var entity: String?
  /// The id among the people.
  var person: String?
  var toldTo: String?
  var reportedBy: String?
  var occasion: String?
  var isPronoun = false
  var evidence: [Evidence] = []
}
