/// The features of one token, as hashed keys: those of the words around it, and those that also look at the tags before it.
///
/// Learning and tagging call the same code, so they cannot differ. Every feature has a place in `keys`; 0 stands for one that does not apply.
package struct TaggerFeatures {
  package private(set) var keys: [UInt64]
  private var next = 0

  /// Room for all features of a token.
  package static let capacity = 96

  package init() { keys = Array(repeating: 0, count: TaggerFeatures.capacity) }

  /// Keys in use, after `observe`, or after `remember` those of tags as well.
  package var count: Int { next }

  /// The features of token `token` that depend on words alone; the first ones in `keys`.
  package mutating func observe(_ forms: borrowing SentenceForms, _ token: Int) {
    next = 0
    let at = token + 2
    let word = forms.words[at]
    let before = forms.words[at - 1]
    let after = forms.words[at + 1]
    let capitals = UInt64(forms.capitals[at])
    let shape = forms.shapes[at] ^ capitals << 57
    let ending = forms.suffix(at, 3)
    let endingBefore = forms.suffix(at - 1, 3)
    let endingAfter = forms.suffix(at + 1, 3)
    add(word)
    add(word, capitals)
    for length in 1...5 { add(forms.suffix(at, length)) }
    for length in 1...4 { add(forms.prefix(at, length)) }
    add(shape)
    add(shape, forms.suffix(at, 2))
    add(word, UInt64(forms.joints[at]))
    add(before)
    add(after)
    add(forms.words[at - 2])
    add(forms.words[at + 2])
    add(before, word)
    add(word, after)
    add(before, after)
    add(forms.words[at - 2], before)
    add(after, forms.words[at + 2])
    add(endingBefore)
    add(endingAfter)
    add(ending, before)
    add(ending, after)
    add(ending, endingAfter)
    add(endingBefore, endingAfter)
    add(forms.shapes[at - 1], UInt64(forms.capitals[at - 1]))
    add(forms.shapes[at + 1], UInt64(forms.capitals[at + 1]))
    let clusters = forms.clusters[at]
    let clustersBefore = forms.clusters[at - 1]
    let clustersAfter = forms.clusters[at + 1]
    add(clusters & 0xFFFF)
    add(clusters >> 16 & 0xFFFF, capitals)
    add(clusters >> 16 & 0xFFFF, forms.suffix(at, 2))
    add(clusters >> 32, forms.suffix(at, 3))
    add(clustersBefore & 0xFFFF)
    add(clustersAfter & 0xFFFF)
    add(forms.clusters[at - 2] & 0xFFFF)
    add(forms.clusters[at + 2] & 0xFFFF)
    add(clustersBefore & 0xFFFF, clusters & 0xFFFF)
    add(clusters & 0xFFFF, clustersAfter & 0xFFFF)
    add(clustersBefore >> 16 & 0xFFFF, clusters >> 16 & 0xFFFF)
    add(clusters >> 16 & 0xFFFF, clustersAfter >> 16 & 0xFFFF)
    add(clustersBefore >> 32 | (clusters >> 32) << 16, clustersAfter >> 32)
    add(clusters & 0xFFFF, capitals)
    add(ending, capitals)
    add(clustersAfter >> 16 & 0xFFFF, forms.clusters[at + 2] >> 16 & 0xFFFF)
    add(forms.clusters[at - 2] >> 16 & 0xFFFF, clustersBefore >> 16 & 0xFFFF)
    add(word, UInt64(forms.capitals[at - 1]) | UInt64(forms.capitals[at + 1]) << 8)
    add(before &* 3 ^ word, after)
    add(UInt64(forms.joints[at - 1]) | UInt64(forms.joints[at]) << 8 | UInt64(forms.joints[at + 1]) << 16, capitals)
    add(
      capitals | UInt64(forms.capitals[at - 1]) << 8 | UInt64(forms.capitals[at + 1]) << 16 | UInt64(forms.capitals[at - 2]) << 24
        | UInt64(forms.capitals[at + 2]) << 32)
    add(capitals | UInt64(forms.capitals[at - 1]) << 8 | UInt64(forms.capitals[at + 1]) << 16)
  }

  /// The features with the classes of the three tokens before (the nearest first), after those of `observe`.
  package mutating func remember(_ forms: borrowing SentenceForms, _ token: Int, _ history: TagHistory) {
    let at = token + 2
    let word = forms.words[at]
    let last = UInt64(history.last)
    let two = history.two
    add(last)
    add(two)
    add(history.three)
    add(UInt64(history.second))
    add(last, word)
    add(last, forms.suffix(at, 3))
    add(last, forms.words[at + 1])
    add(last, forms.suffix(at + 1, 3))
    add(two, word)
    add(two, forms.suffix(at, 2))
    add(last, forms.shapes[at] ^ UInt64(forms.capitals[at]) << 57)
    add(two, forms.words[at + 1])
    add(last, forms.clusters[at] & 0xFFFF)
    add(two, forms.clusters[at] >> 16 & 0xFFFF)
    add(last, forms.clusters[at + 1] & 0xFFFF)
    add(last &* 0x1_0000 | forms.clusters[at + 1] >> 16 & 0xFFFF, forms.suffix(at, 3))
    add(two, UInt64(forms.capitals[at]) | UInt64(forms.capitals[at + 1]) << 8)
  }

  @inline(__always)
  private mutating func add(_ value: UInt64) {
    keys[next] = TaggerFeatures.mix(value &+ UInt64(next &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    next += 1
  }

  @inline(__always)
  private mutating func add(_ first: UInt64, _ second: UInt64) {
    add((first &* 0xD6E8_FEB8_6659_FD93) ^ second)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 32
    value = value &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 29
  }
}

/// The classes of the tokens before, packed: eight bits each.
package struct TagHistory: Sendable {
  private var packed: UInt64

  /// Before the first token.
  package init() { packed = 0xFFFF_FFFF }

  package mutating func append(_ tag: UInt8) { packed = packed << 8 | UInt64(tag) }

  package var last: UInt8 { UInt8(truncatingIfNeeded: packed) }
  package var second: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }
  package var two: UInt64 { packed & 0xFFFF }
  package var three: UInt64 { packed & 0xFF_FFFF }
}
