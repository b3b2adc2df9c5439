/// The features of one candidate, each as the hash under which its weight is kept.
struct FeatureList {
  private(set) var hashes: [UInt64] = []

  mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func add(_ name: FeatureName, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    var hash = UInt64(name.rawValue) &* 0x9E37_79B9_7F4A_7C15 ^ first
    hash = FeatureList.mix(hash) ^ second
    hash = FeatureList.mix(hash) ^ third
    hashes.append(FeatureList.mix(hash))
  }

  @inline(__always)
  mutating func add(_ name: FeatureName, _ first: Int, _ second: UInt64 = 0, _ third: UInt64 = 0) {
    add(name, UInt64(bitPattern: Int64(first)), second, third)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let once = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return once ^ once >> 29
  }

  /// 0 to 8: exact to 3, then by powers of two.
  static func bucket(_ count: Int) -> Int {
    if count < 0 { return -bucket(-count) }
    if count < 4 { return count }
    return count < 6 ? 4 : count < 11 ? 5 : count < 21 ? 6 : count < 41 ? 7 : 8
  }
}
