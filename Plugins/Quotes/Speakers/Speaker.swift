import AnalyzerKit

/// Who a source is.
struct Speaker {
  /// The fullest name, or the description that the article gives; nil when nobody is named.
  var name: String?
  /// The id among the entities.
  var entity: String?
  var toldTo: String?
  var reportedBy: String?
  var isPronoun = false
  var evidence: [Evidence] = []
}
