import EntitiesData

/// The embedded list of names and words, of which only hashes are kept: what each is known as.
///
/// Layout of `gazetteer.bin`, all little-endian words of 32 bits: the number of bucket bits; the number of different sets of classes, and the
/// sets; where each bucket’s entries start, and the end; the entries, in each bucket sorted: the 20 bits of the hash after the bucket’s, then
/// the number of a set in 12 bits. A word that is not listed is taken for one that is about once in 300,000.
struct Gazetteer {
  private let data: UnsafeRawBufferPointer
  private let bits: UInt64
  private let starts: Int
  private let entries: Int
  private static let sets = 8

  init() {
    // Static data of the program: the pointer is valid as long as the process is.
    data = UnsafeRawBufferPointer(start: entities_gazetteer(), count: entities_gazetteer_size())
    bits = UInt64(data.word(0))
    starts = Gazetteer.sets + 4 * Int(data.word(4))
    entries = starts + 4 * (1 << bits + 1)
  }

  /// What is known of a folded name by its hash; nothing for one that is not listed.
  func wordClass(_ hash: UInt64) -> WordClass {
    let bucket = starts + 4 * Int(truncatingIfNeeded: hash >> (64 - bits))
    let print = UInt32(truncatingIfNeeded: (hash << bits) >> 44)
    var at = Int(data.word(bucket))
    let end = Int(data.word(bucket + 4))
    while at < end {
      let entry = data.word(entries + 4 * at)
      if entry >> 12 == print { return WordClass(rawValue: data.word(Gazetteer.sets + 4 * Int(entry & 0xFFF))) }
      if entry >> 12 > print { return [] }
      at += 1
    }
    return []
  }
}
