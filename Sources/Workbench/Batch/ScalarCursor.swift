import ArticleModel

/// Converts byte offsets to Unicode scalar offsets, fastest when they rise: it counts on from the last one.
struct ScalarCursor {
  private let text: SourceText
  private var byte = 0
  private var scalar = 0
  private static let reach = 128

  init(_ text: SourceText) { self.text = text }

  mutating func offset(ofByte target: Int) -> Int {
    if text.isASCII { return target }
    if target < byte || target - byte > ScalarCursor.reach || target > text.bytes.count {
      scalar = text.scalarOffset(ofByte: target)
    } else {
      for at in byte..<target where text.bytes[at] & 0xC0 != 0x80 { scalar += 1 }
    }
    byte = target
    return scalar
  }
}
