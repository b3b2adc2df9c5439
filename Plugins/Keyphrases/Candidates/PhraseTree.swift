/// All sequences of word groups that candidates are made of, as a tree: a phrase is the node reached by its words, one after the other.
///
/// Nodes are numbered in order of first appearance; the children are found in one hash table of all nodes (open addressing, at most half full).
struct PhraseTree {
  static let root: Int32 = -1
  private(set) var parents: [Int32] = []
  private(set) var groups: [Int32] = []
  private var slots: [Int32]

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  var count: Int { parents.count }

  /// The node of a phrase and one more word, made when it is new.
  mutating func extend(_ parent: Int32, by group: Int32) -> Int32 {
    let slot = slot(parent, group)
    if slots[slot] >= 0 { return slots[slot] }
    let node = Int32(truncatingIfNeeded: count)
    parents.append(parent)
    groups.append(group)
    slots[slot] = node
    if count * 2 > slots.count { grow() }
    return node
  }

  /// The node of a phrase and one more word, nil where the article has no such candidate.
  func child(_ parent: Int32, _ group: Int32) -> Int32? {
    let node = slots[slot(parent, group)]
    return node < 0 ? nil : node
  }

  private func slot(_ parent: Int32, _ group: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: group))
    let mixed = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 20) & (slots.count - 1)
    while slots[slot] >= 0, parents[Int(slots[slot])] != parent || groups[Int(slots[slot])] != group {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for node in 0..<count { slots[slot(parents[node], groups[node])] = Int32(truncatingIfNeeded: node) }
  }
}
