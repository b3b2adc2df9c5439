import AnalyzerKit

/// A name that was found, of one of the kinds that are learned, or settled beforehand.
struct RecognisedName {
  var tokens: Range<Int>
  var kind: NameLabel.Kind
  /// The entry it was settled by; nil for a learned name.
  var given: GivenName?
}
