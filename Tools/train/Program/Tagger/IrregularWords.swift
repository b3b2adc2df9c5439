import Foundation
import Linguistics

/// The list `Tools/train/irregular.txt`: inflected words whose lemmas no rule gives.
enum IrregularWords {
  /// Each form with its tag and its lemma. Throws where the file cannot be read or a line is of none of the kinds that its head describes.
  static func read(_ path: String) throws -> [(form: String, tag: PennTag, lemma: String)] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    var words: [(form: String, tag: PennTag, lemma: String)] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(separator: " ").map(String.init)
      if parts.isEmpty || line.hasPrefix("#") { continue }
      switch (parts[0], parts.count) {
      case ("verb", 4): words += [(parts[2], .VBD, parts[1]), (parts[3], .VBN, parts[1])]
      case ("noun", 3): words.append((parts[2], .NNS, parts[1]))
      case (_, 3):
        guard let tag = PennTag(name: parts[0]) else { fallthrough }
        words.append((parts[1], tag, parts[2]))
      default: throw TrainError("\(path):\(number + 1): expected “verb LEMMA PAST PARTICIPLE”, “noun SINGULAR PLURAL” or “TAG FORM LEMMA”")
      }
    }
    return words
  }
}
