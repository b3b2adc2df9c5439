/// One source before it is written.
struct LedgerEntry {
  /// Never empty, in the order of the quotes.
  var statements: [Statement] = []
  var quoted = 0
  var paraphrased = 0
  var notice: Anonymity.Notice?
}
