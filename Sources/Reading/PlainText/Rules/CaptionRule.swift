import ArticleModel

/// Words under a picture: `FILE PHOTO: …`, `… on Sept. 3. (Lena Orlow/The Review)`, `… Photo: A Name for The Review`.
///
/// A line that names only the photographer or the agency is a credit and is set aside.
enum CaptionRule: BlockRule {
  private static let starts = finder([
    "photo:", "photos:", "image:", "picture:", "caption:", "file -", "file –", "file —", "file photo", "photograph:", "pictured:",
    "in this photo", "in this image", "this photo provided", "foto:", "bild:",
  ])
  private static let creditStarts = finder([
    "photo by", "photo credit", "photos by", "photo courtesy", "photograph by", "photographs by", "image credit", "credit:", "picture by",
    "picture credit", "(ap photo", "photo:", "image:", "getty images", "foto:",
  ])
  private static let tails = finder(["photo: ", "photograph: ", "image: ", "picture: ", "credit: "])

  private static let creditWords = finder(["photo", "image", "picture", "credit", "getty", "courtesy", "via "])

  private static func finder(_ phrases: [String]) -> PhraseFinder { PhraseFinder([("", phrases)]) }

  static func apply(to page: inout DraftPage) {
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      let block = page.blocks[index]
      guard block.words <= 90, let line = block.line ?? longLine(block, page.text) else { continue }
      if block.words <= 9, isCreditAlone(line) {
        page.blocks[index].setAside(.credit, "picture credit")
      } else if starts.label(atStartOf: line.folded[...]) != nil || endsInCredit(line) {
        page.blocks[index].kind = .caption
      }
    }
  }

  /// The words of a longer block whose end or beginning may be a credit's.
  private static func longLine(_ block: DraftBlock, _ text: [UInt8]) -> ShortLine? {
    let last = text[block.span.end - 1]
    if last == UInt8(ascii: ".") || last == UInt8(ascii: "\"") || last == 0x9D {
      guard starts.label(atStartOf: ShortLine(text[block.span.range].prefix(24)).folded[...]) != nil else { return nil }
    }
    return block.span.count <= 1_000 ? ShortLine(text[block.span.range]) : nil
  }

  private static func isCreditAlone(_ line: ShortLine) -> Bool {
    if creditStarts.label(atStartOf: line.core) != nil || creditStarts.label(atStartOf: line.folded[...]) != nil {
      return line.words.dropFirst().allSatisfy {
        $0.first?.isLowercase != true || ["by", "for", "of", "via", "courtesy", "credit:"].contains($0)
      }
    }
    return mayHoldCredit(line) && isCredit(line.text.filter { !"()[]".contains($0) })
  }

  /// A slash between names, or a word that credits begin with.
  private static func mayHoldCredit(_ line: ShortLine) -> Bool {
    line.folded.contains(UInt8(ascii: "/")) || creditWords.label(in: line.folded) != nil
  }

  /// Whether a caption's credit stands at the end: in brackets, after a slash between names, or after “Photo:”.
  private static func endsInCredit(_ line: ShortLine) -> Bool {
    guard mayHoldCredit(line) else { return false }
    if line.endsSentence, line.folded.last != UInt8(ascii: ")"), line.folded.last != UInt8(ascii: "]") { return false }
    let text = line.text
    if text.hasSuffix(")") || text.hasSuffix("]"), let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex {
      return isCredit(String(text[text.index(after: open)...].dropLast()))
    }
    if tails.label(in: line.folded) != nil, !line.endsSentence, let colon = text.lastIndex(of: ":") {
      return text[colon...].split(separator: " ").count <= 9
    }
    if line.endsSentence { return false }
    return isCredit(lastNames(text))
  }

  /// The words after the last full stop of a text.
  private static func lastNames(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let stop = words.dropLast().lastIndex(where: { $0.hasSuffix(".") && $0.count > 3 }) else { return "" }
    return words[(stop + 1)...].joined(separator: " ")
  }

  /// `Lena Orlow/The Review`, `AP Photo/Lena Orlow`, `REUTERS/Lena Orlow`, `Photo courtesy of …`, `Getty Images`, `via AP`.
  private static func isCredit(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...9).contains(words.count) else { return false }
    let lower = text.lowercased()
    if lower.hasSuffix("getty images") || lower.hasPrefix("photo courtesy") || lower.hasPrefix("courtesy of") || lower.hasPrefix("photo by")
      || lower.hasPrefix("photo: ") || lower.hasPrefix("ap photo")
    {
      return true
    }
    if words.count >= 2, words[words.count - 2].lowercased() == "via", Agency.isKnown(String(words[words.count - 1])) { return true }
    guard let slash = text.firstIndex(of: "/"), !text.contains("//"), !text.contains("@"), !lower.contains("www.") else { return false }
    let left = text[..<slash].split(separator: " ")
    let right = text[text.index(after: slash)...].split(separator: " ")
    let isNamed = [left, right].allSatisfy { side in
      (1...5).contains(side.count)
        && side.allSatisfy { $0.first?.isUppercase == true || ["of", "the", "for", "via", "de", "van", "von"].contains($0) }
    }
    return isNamed && (left.count >= 2 || right.count >= 2 || Agency.isKnown(String(text[..<slash])))
  }
}
