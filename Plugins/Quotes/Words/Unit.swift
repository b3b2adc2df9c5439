/// The stretch within which a cue and its quotation are looked for: a sentence, or several that one quotation holds together.
struct Unit {
  var tokens: Range<Int>
  /// Index into `Passage.blocks`.
  var block: Int
  /// Nothing but quotation marks and what stands between them.
  var isOnlyQuoted: Bool
  /// The last unit of its block.
  var endsBlock: Bool
}
