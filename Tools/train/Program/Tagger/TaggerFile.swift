import Foundation
import Linguistics

/// Writes the tagger's file: header, buckets, shortcuts, weights.
enum TaggerFile {
  /// The `settings.pairs` heaviest weights, in whole numbers from -127 to 127.
  static func bytes(_ features: [LearnedFeature], _ classes: TagClasses, _ shortcuts: Shortcuts, _ settings: TaggerSettings) -> [UInt8] {
    let sizes = features.flatMap { $0.weights.map { abs($0.weight) } }.sorted(by: >)
    let share = features.map { Float(pow(Double($0.count), settings.frequency)) }
    let merits = zip(features, share).flatMap { feature, share in feature.weights.map { abs($0.weight) * share } }.sorted(by: >)
    let least = merits.count > settings.pairs ? merits[settings.pairs] : 0
    // One weight in two thousand is cut to fit.
    let scale = 127 / (sizes.isEmpty ? 1 : sizes[sizes.count / 2000])
    var kept: [(key: UInt64, weights: [(UInt8, Int8)])] = []
    for (feature, share) in zip(features, share) {
      let weights = feature.weights.filter { abs($0.weight) * share > least }
        .map { ($0.tag, Int8(max(-127, min(127, ($0.weight * scale).rounded())))) }.filter { $0.1 != 0 }
      if !weights.isEmpty { kept.append((feature.key, weights)) }
    }
    var bits = 8
    while 3 << bits < kept.count { bits += 1 }
    kept.sort { $0.key < $1.key }

    var output: [UInt8] = []
    output.append(number: TaggerModel.magic)
    output.append(number: UInt32(classes.pairs.count))
    output.append(number: UInt32(bits))
    output.append(number: UInt32(shortcuts.bits))
    for _ in 0..<4 { output.append(number: 0) }
    for at in 0..<TaggerModel.mostClasses { output.append(at < classes.pairs.count ? classes.pairs[at].penn.rawValue : 0) }
    for at in 0..<TaggerModel.mostClasses { output.append(at < classes.pairs.count ? classes.pairs[at].universal.rawValue : 0) }
    var stream: [UInt8] = []
    var starts: [Int] = []
    var next = 0
    for bucket in 0..<(1 << bits) {
      starts.append(stream.count)
      while next < kept.count, kept[next].key >> UInt64(64 - bits) == UInt64(bucket) {
        let mark = UInt16(truncatingIfNeeded: kept[next].key)
        stream += [UInt8(truncatingIfNeeded: mark), UInt8(truncatingIfNeeded: mark >> 8)]
        for (place, weight) in kept[next].weights.enumerated() {
          stream += [weight.0 | (place + 1 == kept[next].weights.count ? TaggerModel.last : 0), UInt8(bitPattern: weight.1)]
        }
        next += 1
      }
    }
    for _ in 0...TaggerModel.group { starts.append(stream.count) }
    for bucket in stride(from: 0, through: 1 << bits, by: TaggerModel.group) { output.append(number: UInt32(starts[bucket])) }
    for bucket in 0..<(1 << bits + TaggerModel.group) {
      let offset = UInt16(clamping: starts[bucket] - starts[bucket / TaggerModel.group * TaggerModel.group])
      output += [UInt8(truncatingIfNeeded: offset), UInt8(truncatingIfNeeded: offset >> 8)]
    }
    for entry in shortcuts.entries { output.append(number: entry) }
    return output + stream
  }
}
