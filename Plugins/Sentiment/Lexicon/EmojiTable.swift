import SentimentData

/// What emoji show, in words: only those of one scalar, as vaderSentiment finds them.
struct EmojiTable: Sendable {
  private var scalars: [UInt32] = []
  private var offsets: [Int] = [0]
  private var bytes: [UInt8] = []

  init(file: sentiment_file) {
    DataFile(file).forEachLine { digits, name in
      var scalar: UInt32 = 0
      for digit in digits { scalar = scalar << 4 | UInt32(digit <= 0x39 ? digit - 0x30 : digit - 0x37) }
      scalars.append(scalar)
      bytes.append(contentsOf: name)
      offsets.append(bytes.count)
    }
  }

  /// The words that describe an emoji, nil for any other scalar.
  func name(of scalar: UInt32) -> ArraySlice<UInt8>? {
    // The first of them after © and ® is U+203C: letters and quotation marks need no search.
    if scalar < 0x203C, scalar != 0xA9, scalar != 0xAE { return nil }
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if scalars[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < scalars.count && scalars[low] == scalar ? bytes[offsets[low]..<offsets[low + 1]] : nil
  }
}
