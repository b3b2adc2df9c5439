import AnalyzerKit

/// Interviews and transcripts: “Q: …”, “A: …”, “NAME: …”, without quotation marks.
struct TranscriptRule {
  private struct Opening {
    var name: Range<Int>
    var turn: Turn
  }

  let passage: Passage
  let units: [Unit]
  /// The speaker at the head of each block, where the article is a transcript.
  private let openings: [Opening?]

  /// How many turns make an article a transcript.
  private static let turns = 3

  init(passage: Passage, units: [Unit]) {
    self.passage = passage
    self.units = units
    var openings = passage.blocks.indices.map {
      passage.block($0).kind.isHeading ? nil : TranscriptRule.opening(passage.blocks[$0], passage)
    }
    let questions = openings.filter { $0?.turn == .question }.count
    let answers = openings.filter { $0?.turn == .answer }.count
    let named = openings.filter { $0?.turn == .named }.count
    for index in openings.indices {
      switch openings[index]?.turn {
      case .question, .answer: if questions == 0 || answers == 0 { openings[index] = nil }
      case .named: if named < TranscriptRule.turns { openings[index] = nil }
      case nil: break
      }
    }
    self.openings = openings
  }

  /// Whether the block is somebody's turn.
  func isTurn(_ block: Int) -> Bool { openings[block] != nil }

  /// Makes or extends the attribution of a turn.
  func apply(_ index: Int, to made: inout [Attribution]) {
    let unit = units[index]
    guard let opening = openings[unit.block] else { return }
    let start = max(unit.tokens.lowerBound, opening.name.upperBound + 1)
    guard start < unit.tokens.upperBound else { return }
    if let last = made.indices.last, made[last].turn != nil, units[made[last].unit].block == unit.block,
      let piece = made[last].content.last
    {
      made[last].content[made[last].content.count - 1] = piece.lowerBound..<unit.tokens.upperBound
      return
    }
    var turn = Attribution(
      rule: "transcript", cue: opening.name.upperBound..<(opening.name.upperBound + 1), source: [opening.name],
      content: [start..<unit.tokens.upperBound], unit: index)
    turn.turn = opening.turn
    made.append(turn)
  }

  private static func opening(_ block: Range<Int>, _ passage: Passage) -> Opening? {
    guard let colon = block.prefix(9).first(where: { passage.classes[$0] == .colon }), colon > block.lowerBound,
      colon + 1 < block.upperBound
    else { return nil }
    let name = block.lowerBound..<colon
    if name.count <= 2, passage.isWord(name.lowerBound, "q") || passage.isWord(name.lowerBound, "question") {
      return Opening(name: name, turn: .question)
    }
    if name.count <= 2, passage.isWord(name.lowerBound, "a") || passage.isWord(name.lowerBound, "answer") {
      return Opening(name: name, turn: .answer)
    }
    let letters = name.filter { passage.text.tokens.kinds[$0] == .word }
    guard !letters.isEmpty, letters.allSatisfy({ isUpper($0, passage) }) else { return nil }
    return Opening(name: name, turn: .named)
  }

  /// Written in capitals throughout, as transcripts write names.
  private static func isUpper(_ token: Int, _ passage: Passage) -> Bool {
    let bytes = passage.text.bytes[passage.text.tokens.span(token).range]
    return !bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
  }
}
