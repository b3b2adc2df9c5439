import AnalyzerKit

/// A name that is settled before the model is asked, such as one from the user’s own list.
struct GivenName: Equatable {
  /// Where it stands in the article.
  var span: TextSpan
  var type: EntityType
  /// The list’s own id (`Q7747`), nil where it has none.
  var id: String?
  /// The name under which it is to be shown, nil for the words of the article.
  var name: String?
}
