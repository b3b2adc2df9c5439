/// One thing that an analyzer found in an article.
///
/// Beside its span and its reason it holds nothing but its fields, so that Lede can list it, correct it, save it and read it back.
public protocol Mark: Record {
  /// Where it is, in UTF-8 bytes. For something in several places, the first of them.
  var span: TextSpan { get set }
  /// Why it was found: what `why` prints.
  var reason: Reason { get set }
  /// A mark whose fields are still empty.
  init(span: TextSpan, reason: Reason)
  /// Everywhere it is. `[span]` unless the type says otherwise.
  var places: [TextSpan] { get }
  /// What `merge` makes of two marks, nil where merging makes no sense (the default).
  func merged(with other: Self) -> Self?
}

extension Mark {
  public var places: [TextSpan] { [span] }
  public func merged(with other: Self) -> Self? { nil }
}
