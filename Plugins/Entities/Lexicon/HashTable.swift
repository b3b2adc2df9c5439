/// One table of the embedded lexicon: folded names to 32-bit values, read in place.
///
/// Layout, all little-endian: 2^bits + 1 bucket starts by the top bits of the hash; entries of 12 bytes sorted by hash (the hash, then the
/// key's offset in 24 bits with its length above, then the value); the keys' bytes.
struct HashTable {
  /// The hash of a key, made byte by byte: FNV-1a in 64 bits, folded and multiplied.
  struct Hash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    var value: UInt32 { UInt32(truncatingIfNeeded: (state ^ (state >> 32)) &* 0x9e37_79b1) }

    /// All 64 bits, the upper ones stirred: for tables that keep nothing but hashes.
    var wide: UInt64 { (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private let data: UnsafeRawBufferPointer
  private let bits: UInt32
  private let count: Int
  private let buckets: Int
  private let entries: Int
  private let keys: Int

  /// Table number `index` of the file.
  init(_ data: UnsafeRawBufferPointer, index: Int) {
    self.data = data
    let header = 4 + 20 * index
    func field(_ number: Int) -> Int { Int(data.word(header + 4 * number)) }
    bits = UInt32(field(0))
    count = field(1)
    buckets = field(2)
    entries = field(3)
    keys = field(4)
  }

  /// The value of a key, nil when the table lacks it.
  func value(_ key: ArraySlice<UInt8>, _ hash: UInt32) -> UInt32? {
    let bucket = buckets + 4 * Int(hash >> (32 - bits))
    var at = Int(data.word(bucket))
    let end = Int(data.word(bucket + 4))
    while at < end {
      let entry = entries + 12 * at
      let found = data.word(entry)
      if found == hash {
        let place = data.word(entry + 4)
        let start = keys + Int(place & 0xff_ffff)
        if Int(place >> 24) == key.count, isKey(key, at: start) { return data.word(entry + 8) }
      } else if found > hash {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func isKey(_ key: ArraySlice<UInt8>, at start: Int) -> Bool {
    var at = start
    for byte in key {
      if data[at] != byte { return false }
      at += 1
    }
    return true
  }
}

extension UnsafeRawBufferPointer {
  /// The little-endian word at byte `offset`.
  @inline(__always)
  func word(_ offset: Int) -> UInt32 { UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }

  /// The little-endian half word at byte `offset`.
  @inline(__always)
  func half(_ offset: Int) -> UInt16 { UInt16(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt16.self)) }
}
