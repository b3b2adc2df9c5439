/// A text as UTF-8 with the encoding it came in.
struct DecodedText: Sendable {
  var bytes: [UInt8]
  var encoding: String
  /// What had to be guessed or repaired, one line each.
  var warnings: [String]
}
