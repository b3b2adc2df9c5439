import SentimentData

/// What emoji show, in words: only those of one scalar, as vaderSentiment finds them.
struct EmojiTable: Sendable {
  private var scalars: [UInt32] = []
  private var names: [[UInt8]] = []

  init(file: sentiment_file) {
    DataFile(file).forEachLine { columns in
      guard columns.count == 2, let scalar = UInt32(String(decoding: columns[0], as: UTF8.self), radix: 16) else { return }
      scalars.append(scalar)
      names.append(columns[1])
    }
  }

  /// The words that describe an emoji, nil for any other scalar.
  func name(of scalar: UInt32) -> [UInt8]? {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if scalars[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < scalars.count && scalars[low] == scalar ? names[low] : nil
  }
}
