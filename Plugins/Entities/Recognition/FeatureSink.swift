/// What takes the features of a token: a sum of weights, a file to learn from, or an explanation.
package protocol FeatureSink {
  /// `offset` is the place that the feature is about, in tokens from the one that is judged.
  mutating func add(_ template: FeatureTemplate, _ offset: Int, _ value: UInt64)
}

/// The number under which a feature’s weights are kept.
enum FeatureHash {
  @inline(__always)
  static func attribute(_ template: FeatureTemplate, _ offset: Int, _ value: UInt64) -> UInt64 {
    let place = UInt64(template.rawValue) << 8 | UInt64(UInt8(truncatingIfNeeded: offset + 16))
    return mix(value ^ place &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Two values in their order.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { mix(first) ^ second }

  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
