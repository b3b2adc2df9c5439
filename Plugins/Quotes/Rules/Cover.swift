/// Which tokens of a unit attributions have taken.
struct Cover {
  private let low: Int
  private var content: [Bool]
  private var rest: [Bool]

  init(_ unit: Range<Int>, _ made: [Attribution]) {
    low = unit.lowerBound
    content = Array(repeating: false, count: unit.count)
    rest = content
    for one in made { add(one) }
  }

  /// Takes content and cue; of the source only when it is short, for a long one may hold a cue of its own.
  mutating func add(_ made: Attribution) {
    for piece in made.content { Cover.mark(&content, piece, low) }
    if let cue = made.cue { Cover.mark(&rest, cue, low) }
    for source in made.source where source.count < 4 { Cover.mark(&rest, source, low) }
  }

  /// Whether a token of the range is taken.
  func overlaps(_ range: Range<Int>) -> Bool {
    range.contains { content.indices.contains($0 - low) && (content[$0 - low] || rest[$0 - low]) }
  }

  /// Whether a token is part of what was said.
  func holdsContent(_ token: Int) -> Bool { content.indices.contains(token - low) && content[token - low] }

  // Static: a method would hold a second reference to the array, and each call would copy it.
  private static func mark(_ taken: inout [Bool], _ range: Range<Int>, _ low: Int) {
    for token in range where taken.indices.contains(token - low) { taken[token - low] = true }
  }
}
