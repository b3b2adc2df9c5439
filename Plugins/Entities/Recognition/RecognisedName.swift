import AnalyzerKit

/// A name that was found, of one of the kinds that are learned, or settled beforehand.
struct RecognisedName {
  var tokens: Range<Int>
  var kind: NameLabel.Kind
  /// The sure rule that made it; nil for a name as it was learned.
  var rule: TypingRule?
  /// The words that the rule went by, where they are not those of the name itself.
  var cue: Range<Int>?
  /// The entry it was settled by; nil for a learned name.
  var given: GivenName?
}
