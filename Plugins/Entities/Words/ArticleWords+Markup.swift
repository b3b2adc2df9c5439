import AnalyzerKit

/// Markdown’s signs of emphasis and links, which are invisible to names: `**Vera Lund**,` and `[Vera Lund](https://…),`.
extension ArticleWords {
  /// The first token from `token` on that is no markup.
  func skippingMarks(from token: Int, _ limit: Int) -> Int {
    var at = token
    while at < limit, isMark(at) { at += 1 }
    // The address of a link: `](…)`.
    guard at + 1 < limit, isSign(at, 0x5D), isSign(at + 1, 0x28), tokens.isGlued(at + 1) else { return at }
    guard let end = (at + 2..<min(limit, at + 42)).first(where: { isSign($0, 0x29) }) else { return at }
    return skippingMarks(from: end + 1, limit)
  }

  /// The token before `token` that is no markup; `start` where there is none.
  func skippingMarks(before token: Int, _ start: Int) -> Int {
    var at = token - 1
    while at > start, isMark(at) || isSign(at, 0x5B) { at -= 1 }
    return at
  }

  private func isMark(_ token: Int) -> Bool {
    guard tokens.kinds[token] != .word else { return false }
    return bytes[tokens.span(token).range].allSatisfy { $0 == 0x2A || $0 == 0x5F }
  }
}
