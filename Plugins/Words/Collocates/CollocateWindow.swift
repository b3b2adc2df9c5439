/// Where collocates are looked for: so many words on each side of a node, or the whole sentence, paragraph or article around it.
struct CollocateWindow: Sendable {
  /// What a window never goes beyond.
  var within = CollocatesOptions.Unit.article
  /// Words on each side; nil for all of the unit.
  var sides: (left: Int, right: Int)? = (5, 5)

  /// The words of a unit that a node there sees before it and after it.
  func seen(from node: Range<Int>, in unit: Range<Int>) -> (before: Range<Int>, after: Range<Int>) {
    guard let sides else { return (unit.lowerBound..<node.lowerBound, node.upperBound..<unit.upperBound) }
    return (
      max(unit.lowerBound, node.lowerBound - sides.left)..<node.lowerBound,
      node.upperBound..<min(unit.upperBound, node.upperBound + sides.right)
    )
  }

  /// What it is called below a table.
  var description: String {
    guard let sides else { return "the whole \(within.rawValue)" }
    let words = "\(sides.left) \(sides.left == 1 ? "word" : "words") to the left, \(sides.right) to the right"
    return within == .article ? words : "\(words), within the \(within.rawValue)"
  }
}
