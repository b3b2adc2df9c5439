import Linguistics

/// Stretches of a text that two cuttings cut differently.
struct Differences {
  var text: AnalyzedText
  var gold: [Range<Int>]
  var found: [Range<Int>]
  var name: String

  /// One line a stretch: what the treebank has, what was found, and the words before and after.
  func print() {
    var one = 0
    var other = 0
    while one < gold.count, other < found.count {
      if gold[one] == found[other] {
        one += 1
        other += 1
        continue
      }
      let firstGold = one
      let firstFound = other
      while one < gold.count, other < found.count, gold[one].upperBound != found[other].upperBound {
        if gold[one].upperBound < found[other].upperBound { one += 1 } else { other += 1 }
      }
      one = min(one + 1, gold.count)
      other = min(other + 1, found.count)
      Swift.print("\(name)\t\(pieces(gold[firstGold..<one]))\t\(pieces(found[firstFound..<other]))\t\(context(gold[firstGold].lowerBound))")
    }
  }

  private func pieces(_ spans: ArraySlice<Range<Int>>) -> String {
    spans.map { String(decoding: text.bytes[$0], as: UTF8.self) }.joined(separator: "|")
  }

  private func context(_ offset: Int) -> String {
    String(decoding: text.bytes[max(0, offset - 30)..<min(text.bytes.count, offset + 40)], as: UTF8.self)
  }
}
