/// Folding of words: lower case, curly apostrophes straightened.
public enum WordFolding {
  /// Appends the folded form of `text[range]` to `output`. Pure ASCII never leaves the fast path.
  public static func fold(_ text: borrowing [UInt8], _ range: Range<Int>, into output: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        output.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        at += 1
      } else if byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80, text[at + 2] == 0x98 || text[at + 2] == 0x99 {
        output.append(0x27)
        at += 3
      } else {
        var end = at + 1
        while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
        output.append(contentsOf: String(decoding: text[at..<end], as: UTF8.self).lowercased().utf8)
        at = end
      }
    }
  }

  /// The folded form of a word.
  public static func fold(_ word: String) -> String {
    let utf8 = Array(word.utf8)
    var folded: [UInt8] = []
    fold(utf8, 0..<utf8.count, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }
}
