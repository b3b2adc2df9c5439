/// A run of letters, a run of digits or one sign: what the grammar of amounts reads, whatever the tokens are.
///
/// `12-cent-a-share` is one token and seven atoms; `$ 280 million` is three atoms, with or without the blank.
struct Atom {
  enum Kind: UInt8 { case none, word, digits, sign }

  var kind = Kind.none
  /// UTF-8 bytes of the article.
  var start: Int
  var end: Int
  /// Whether white space stands before it.
  var isSpaced = false
  /// What a word or a sign means; several words are looked up by `AtomReader.phrase`.
  var value = ValueWord.none
  /// The character of a sign.
  var scalar: UInt32 = 0

  /// `-`, the hyphens and the en dash; em dashes part clauses.
  var isHyphen: Bool { scalar == 0x2D || scalar >= 0x2010 && scalar <= 0x2013 }

  /// `-` and the minus sign.
  var isMinus: Bool { scalar == 0x2D || scalar == 0x2212 }

  func isSign(_ sign: UInt8) -> Bool { scalar == UInt32(sign) }
}
