import AnalyzerKit

/// The two sets of articles of a comparison, checked: both hold articles, and none is in both.
struct ComparedSets {
  let target: [SessionView.Item]
  let reference: [SessionView.Item]

  /// Articles that an error names before it counts the others.
  private static let named = 8

  /// Throws `VerbError` for a reference without articles, a set against itself and sets that overlap.
  init(_ view: SessionView, against set: String) throws {
    target = view.items
    reference = try view.items(of: set)
    if reference.isEmpty {
      throw VerbError(
        set == "rest"
          ? "keywords compares the articles in use with the others, and there are no others: choose some with --article, or name a reference with --against"
          : "--against \(set) holds no article: name a reference that does")
    }
    let shared = ComparedSets.shared(target, reference)
    if shared.isEmpty { return }
    if shared.count == target.count, target.count == reference.count {
      throw VerbError(
        "--against \(set) is the set itself: a set has no keywords against itself; --against rest compares it with the others")
    }
    let some = shared.prefix(ComparedSets.named).map { "\($0)" }.joined(separator: ", ")
    let more = shared.count > ComparedSets.named ? " and \(shared.count - ComparedSets.named) more" : ""
    throw VerbError(
      "\(shared.count == 1 ? "article" : "articles") \(some)\(more) \(shared.count == 1 ? "is" : "are") in both sets: choose others with --article or --against"
    )
  }

  /// Numbers of target articles that are in the reference too: under the same number, or in a file that holds the same text.
  private static func shared(_ target: [SessionView.Item], _ reference: [SessionView.Item]) -> [Int] {
    let numbers = Set(reference.map(\.number))
    let files = Set(reference.lazy.filter { $0.number < 0 }.map { $0.article.text.bytes })
    return target.filter { numbers.contains($0.number) || (!files.isEmpty && files.contains($0.article.text.bytes)) }.map(\.number)
  }
}
