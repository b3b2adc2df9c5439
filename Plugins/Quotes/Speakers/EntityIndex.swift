import AnalyzerKit

/// The organisations by the ends of their names.
struct EntityIndex {
  /// Folded last word of a name → the organisations with it, as they stand in the layer.
  private var organisations: [String: [(name: String, entity: Int)]] = [:]

  init(_ entities: Layer<Entity>) {
    for (index, mark) in entities.marks.enumerated() where mark.type == .ORG || mark.type == .FAC {
      organisations[EntityIndex.lastWord(mark.name), default: []].append((WordFolding.fold(mark.name), index))
    }
  }

  /// The last organisation whose name is, or ends in, these words: “port authority” → Luss Port Authority.
  func organisation(endingIn words: String) -> Int? {
    let wanted = WordFolding.fold(words)
    return organisations[EntityIndex.lastWord(words)]?.last { $0.name == wanted || $0.name.hasSuffix(" " + wanted) }?.entity
  }

  static func lastWord(_ name: String) -> String {
    WordFolding.fold(String(name[(name.lastIndex(of: " ").map { name.index(after: $0) } ?? name.startIndex)...]))
  }
}
