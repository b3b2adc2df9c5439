import KeyphrasesData

/// The embedded word table, read in place: nothing is parsed or copied when the program starts.
///
/// Layout, little-endian: the number of bits b (32 bits); 2^b words of 32 bits, the high halves of the words' hashes (0: free), open
/// addressing by the low bits; 2^b values of 16 bits. No words are stored: an unlisted word is taken for a listed one once in 2^32 times.
struct Lexicon {
  private let data: UnsafeRawBufferPointer
  private let mask: Int
  private let values: Int

  init() {
    // Static data of the program: the pointer is valid as long as the process is.
    data = UnsafeRawBufferPointer(start: keyphrases_lexicon(), count: keyphrases_lexicon_size())
    let size = 1 << Int(UInt32(littleEndian: data.loadUnaligned(fromByteOffset: 0, as: UInt32.self)))
    mask = size - 1
    values = 4 + 4 * size
  }

  /// What is known of a folded word; an unlisted one is judged by its ending. A full stop at its end does not count.
  func wordClass(_ word: ArraySlice<UInt8>) -> WordClass {
    if let found = listed(word) { return found }
    if word.last == 0x2E, word.count > 1, let found = listed(word.dropLast()) { return found }
    if let hyphen = word.lastIndex(of: 0x2D) { return compound(head: word[(hyphen + 1)...]) }
    if Lexicon.ends(word, "ly") { return WordClass(.adverb, mostly: .adverb) }
    if Lexicon.ends(word, "ed") { return WordClass([.verb, .adjective], mostly: .verb) }
    if Lexicon.ends(word, "ing") { return WordClass([.verb, .noun], mostly: .verb) }
    return WordClass(.noun, mostly: .noun)
  }

  /// `anti-war`, `ex-wife`: a noun after the hyphen may make the whole one.
  private func compound(head: ArraySlice<UInt8>) -> WordClass {
    if let head = listed(head), head.mostly == .noun, head.kind == .open { return WordClass([.noun, .adjective], mostly: .adjective) }
    return WordClass(.adjective, mostly: .adjective)
  }

  private func listed(_ word: ArraySlice<UInt8>) -> WordClass? {
    let hash = Lexicon.hash(word)
    let wanted = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = UInt32(littleEndian: data.loadUnaligned(fromByteOffset: 4 + 4 * slot, as: UInt32.self))
      if found == 0 { return nil }
      if found == wanted {
        return WordClass(listed: UInt16(littleEndian: data.loadUnaligned(fromByteOffset: values + 2 * slot, as: UInt16.self)))
      }
      slot = (slot + 1) & mask
    }
  }

  /// FNV-1a in 64 bits, folded and multiplied, as in build.py.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return (hash ^ hash >> 29) &* 0x9e37_79b9_7f4a_7c15
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count > count else { return false }
    for offset in 0..<count where word[word.endIndex - count + offset] != ending.utf8Start[offset] { return false }
    return true
  }
}
