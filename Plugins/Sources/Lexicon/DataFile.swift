import SourcesData

/// The embedded word lists, line by line, cut at tabs, comments left out.
enum DataFile {
  static var nouns: [[Substring]] { rows(sources_nouns) }
  static var roles: [[Substring]] { rows(sources_roles) }
  static var words: [[Substring]] { rows(sources_words) }
  static var anonymity: [[Substring]] { rows(sources_anonymity) }

  private static func rows(_ file: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) -> [[Substring]] {
    var count = 0
    guard let start = file(&count) else { return [] }
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
