/// The hash by which words are found in embedded tables: FNV-1a of their UTF-8 bytes, with its upper bits stirred.
///
/// The scripts that make those tables compute the same.
public enum WordHash {
  @inline(__always)
  public static func hash(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for at in start..<end { hash = (hash ^ UInt64(text[at])) &* 0x0000_0100_0000_01b3 }
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
  }
}
