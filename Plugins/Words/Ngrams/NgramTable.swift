/// N-grams as sequences of numbers in a hash table, with how often they occur and in how many articles.
struct NgramTable {
  struct Entry {
    var count = 0
    var articles: Int32 = 0
    var lastArticle: Int32 = -1
  }

  let length: Int
  private(set) var grams: [Int32] = []
  private(set) var entries: [Entry] = []
  /// Open addressing, at most half full: the upper half of the hash and the number of the entry plus one; 0 is free.
  private var slots: [UInt64]

  init(length: Int) {
    self.length = length
    slots = Array(repeating: 0, count: 1 << 12)
  }

  var count: Int { entries.count }

  func gram(_ entry: Int) -> ArraySlice<Int32> { grams[(entry * length)..<((entry + 1) * length)] }

  /// Forgets everything, keeping the memory.
  mutating func removeAll() {
    grams.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  @inline(__always)
  static func hash(_ hash: UInt64, _ key: Int32) -> UInt64 {
    let mixed = (hash ^ UInt64(UInt32(bitPattern: key))) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  /// Counts an n-gram that an article holds.
  mutating func add(_ gram: [Int32], hash: UInt64, article: Int32) {
    let mask = slots.count - 1
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] & 0xFFFF_FFFF_0000_0000 == tag {
        let entry = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        if isEntry(entry, gram) {
          count(entry, article)
          return
        }
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = tag | UInt64(entries.count + 1)
    grams.append(contentsOf: gram)
    entries.append(Entry())
    count(entries.count - 1, article)
    if entries.count * 2 > slots.count { grow() }
  }

  @inline(__always)
  private mutating func count(_ entry: Int, _ article: Int32) {
    entries[entry].count += 1
    if entries[entry].lastArticle != article {
      entries[entry].lastArticle = article
      entries[entry].articles += 1
    }
  }

  @inline(__always)
  private func isEntry(_ entry: Int, _ gram: [Int32]) -> Bool {
    let start = entry * length
    for at in 0..<length where grams[start + at] != gram[at] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: 0, count: mask + 1)
    for entry in 0..<count {
      var hash: UInt64 = 0
      for at in 0..<length { hash = NgramTable.hash(hash, grams[entry * length + at]) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(entry + 1)
    }
  }
}
