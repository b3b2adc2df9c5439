import ArticleModel

/// Words under a picture: `FILE PHOTO: …`, `… on Sept. 3. (Lena Orlow/The Review)`, `… Photo: A Name for The Review`.
///
/// A line that names only the photographer or the agency is a credit and is set aside.
enum CaptionRule: BlockRule {
  private static let starts = [
    "photo:", "photos:", "image:", "picture:", "caption:", "file -", "file –", "file —", "file photo", "photograph:", "pictured:",
    "in this photo", "in this image", "this photo provided", "foto:", "bild:",
  ].map { Array($0.utf8) }
  private static let creditStarts = [
    "photo by", "photo credit", "photos by", "photo courtesy", "photograph by", "photographs by", "image credit", "credit:", "picture by",
    "picture credit", "(ap photo", "photo:", "image:", "getty images", "foto:",
  ].map { Array($0.utf8) }
  private static let tails = [" photo: ", " photograph: ", " image: ", " picture: ", " credit: "].map { Array($0.utf8) }

  static func apply(to page: inout DraftPage) {
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      let block = page.blocks[index]
      guard block.words <= 90, let line = block.line else { continue }
      if block.words <= 9, isCreditAlone(line) {
        page.blocks[index].setAside(.credit, "picture credit")
      } else if starts.contains(where: { line.folded.starts(with: $0) }) || endsInCredit(line) {
        page.blocks[index].kind = .caption
      }
    }
  }

  private static func isCreditAlone(_ line: ShortLine) -> Bool {
    if creditStarts.contains(where: { line.core.starts(with: $0) || line.folded.starts(with: $0) }) {
      return line.words.dropFirst().allSatisfy {
        $0.first?.isLowercase != true || ["by", "for", "of", "via", "courtesy", "credit:"].contains($0)
      }
    }
    return isCredit(line.text.filter { !"()[]".contains($0) })
  }

  /// Whether a caption's credit stands at the end: in brackets, after a slash between names, or after “Photo:”.
  private static func endsInCredit(_ line: ShortLine) -> Bool {
    let text = line.text
    if text.hasSuffix(")") || text.hasSuffix("]"), let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex {
      return isCredit(String(text[text.index(after: open)...].dropLast()))
    }
    if tails.contains(where: { line.contains($0) }), !line.endsSentence, let colon = text.lastIndex(of: ":") {
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
