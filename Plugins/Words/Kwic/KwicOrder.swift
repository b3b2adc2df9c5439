import AnalyzerKit

/// What the lines of a concordance are sorted by, the first key first.
struct KwicOrder: Equatable, Sendable {
  enum Key: Equatable, Sendable {
    /// The first, second … word before the match; its fifth at most.
    case left(Int)
    case right(Int)
    case match
    case article
    /// The article's date; those without one last.
    case date

    /// Whether it is compared as words.
    var isWord: Bool { self != .article && self != .date }
  }

  struct Level: Equatable, Sendable {
    var key: Key
    var isFalling: Bool
  }

  private(set) var levels: [Level] = []

  static let reach = 5

  /// Reads names such as `R1`, `-L2`, `match`, `date`, `right`. Throws a `FieldError` for others.
  init(_ names: [String]) throws(FieldError) {
    for name in names.flatMap({ $0.split(separator: ",").map(String.init) }) {
      let isFalling = name.hasPrefix("-")
      let bare = WordFolding.fold(isFalling ? String(name.dropFirst()) : name).trimmingBlanks
      guard let keys = KwicOrder.keys(bare) else {
        throw .notInSet(field: "order", word: name, values: ["L1 … L5", "R1 … R5", "left", "right", "match", "article", "date"])
      }
      levels += keys.map { Level(key: $0, isFalling: isFalling) }
    }
  }

  /// The levels that are compared as words.
  var wordLevels: [Key] { levels.map(\.key).filter(\.isWord) }

  private static func keys(_ name: String) -> [Key]? {
    let left: [Key] = [.left(1), .left(2), .left(3)]
    let right: [Key] = [.right(1), .right(2), .right(3)]
    switch name {
    case "article": return [.article]
    case "date": return [.date]
    case "match": return [.match] + right
    case "left": return left + right
    case "right": return right + left
    default:
      guard let place = Int(name.dropFirst()), (1...reach).contains(place) else { return nil }
      return name.hasPrefix("l") ? [.left(place)] : name.hasPrefix("r") ? [.right(place)] : nil
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
