import AnalyzerKit

/// Finds exact words in a text.
enum ExactWords {
  static func occurrences(of words: String, in text: SourceText, within span: TextSpan) -> [TextSpan] {
    let needle = Array(words.utf8)
    guard !needle.isEmpty, span.count >= needle.count else { return [] }
    var found: [TextSpan] = []
    var at = span.start
    while at + needle.count <= span.end {
      if text.bytes[at] == needle[0], text.bytes[at..<at + needle.count].elementsEqual(needle) {
        found.append(TextSpan(at, at + needle.count))
        at += needle.count
      } else {
        at += 1
      }
    }
    return found
  }
}
