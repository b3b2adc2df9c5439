/// How often each feature occurs, and the numbers of those that occur often enough.
struct FeatureCounts {
  private var keys: [UInt64]
  private var values: [Int32]
  private var used = 0
  /// Features that have a number.
  var numbered: Int { counts.count }
  /// How often each numbered feature occurs.
  private(set) var counts: [Int32] = []

  init() {
    keys = Array(repeating: 0, count: 1 << 20)
    values = Array(repeating: 0, count: 1 << 20)
  }

  mutating func count(_ key: UInt64) {
    var slot = self.slot(key)
    if keys[slot] == 0 {
      if used * 2 > keys.count {
        grow()
        slot = self.slot(key)
      }
      keys[slot] = key
      used += 1
    }
    values[slot] += 1
  }

  /// Replaces counts by numbers from 0; features that occur under `least` times have none.
  mutating func number(least: Int) {
    for slot in keys.indices where keys[slot] != 0 {
      if values[slot] >= Int32(least) {
        counts.append(values[slot])
        values[slot] = Int32(counts.count - 1)
      } else {
        values[slot] = -1
      }
    }
  }

  /// The number of a feature, -1 for one that has none.
  @inline(__always)
  func number(_ key: UInt64) -> Int32 {
    let slot = self.slot(key)
    return keys[slot] == 0 ? -1 : values[slot]
  }

  /// The keys by their numbers.
  func numberedKeys() -> [UInt64] {
    var result = [UInt64](repeating: 0, count: numbered)
    for slot in keys.indices where keys[slot] != 0 && values[slot] >= 0 { result[Int(values[slot])] = keys[slot] }
    return result
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for slot in oldKeys.indices where oldKeys[slot] != 0 {
      let place = self.slot(oldKeys[slot])
      keys[place] = oldKeys[slot]
      values[place] = oldValues[slot]
    }
  }
}
