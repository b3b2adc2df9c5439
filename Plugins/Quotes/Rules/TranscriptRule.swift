import AnalyzerKit

/// Interviews and transcripts: “Q: …”, “A: …”, “NAME: …”, “Name Surname: …”, without quotation marks.
struct TranscriptRule {
  private struct Opening {
    var name: Range<Int>
    var turn: Turn
    /// Whether the name is written in capitals throughout.
    var isUpper = false
  }

  let passage: Passage
  let units: [Unit]
  /// The speaker at the head of each block, where the article is a transcript.
  private var openings: [Opening?]
  /// Whether a block goes on with the turn that an earlier one opens.
  private var goesOn: [Bool]

  /// How many turns make an article a transcript, whatever else is in it.
  private static let turns = 3

  init(passage: Passage, units: [Unit]) {
    self.passage = passage
    self.units = units
    openings = passage.blocks.indices.map {
      passage.block($0).kind.isHeading ? nil : TranscriptRule.opening(passage.blocks[$0], passage)
    }
    goesOn = Array(repeating: false, count: openings.count)
    let prose = passage.blocks.indices.count { passage.block($0).isProse }
    let isInterview = Set(openings.compactMap { $0?.turn }).isSuperset(of: [.question, .answer])
    let upper = openings.count { $0?.turn == .named && $0?.isUpper == true }
    let isTranscript = upper >= TranscriptRule.turns || upper > 1 && 2 * upper >= prose
    let names = openings.compactMap { $0?.turn == .named && $0?.isUpper == false ? $0?.name : nil }
    // A list has lines with a colon too, but none of them begins like another.
    let isDialogue =
      names.count >= TranscriptRule.turns && 3 * names.count >= prose && Set(names.map(passage.string)).count < names.count
    for index in openings.indices {
      guard let opening = openings[index] else { continue }
      let isKept = opening.turn == .named ? (opening.isUpper ? isTranscript : isDialogue) : isInterview
      if !isKept { openings[index] = nil }
    }
    goOn(prose)
  }

  /// Paragraphs between two turns belong to the first of them, where turns are what the article is made of.
  private mutating func goOn(_ prose: Int) {
    guard let last = openings.lastIndex(where: { $0 != nil }), 3 * openings.count(where: { $0 != nil }) >= prose else { return }
    var isOpen = false
    for index in 0..<last {
      if openings[index] != nil { isOpen = true }
      guard isOpen, openings[index] == nil else { continue }
      let block = passage.blocks[index]
      let isAside = block.isEmpty || Phrases(passage: passage).isOpeningBracket(block.lowerBound) || passage.isQuoted(block.lowerBound)
      isOpen = passage.block(index).isProse && !isAside
      goesOn[index] = isOpen
    }
  }

  /// Whether the block is somebody's turn.
  func isTurn(_ block: Int) -> Bool { openings[block] != nil || goesOn[block] }

  /// Makes or extends the attribution of a turn.
  func apply(_ index: Int, to made: inout [Attribution]) {
    let unit = units[index]
    let name = openings[unit.block]?.name
    let start = max(unit.tokens.lowerBound, name.map { $0.upperBound + 1 } ?? 0)
    guard start < unit.tokens.upperBound else { return }
    if let last = made.indices.last, made[last].turn != nil, let piece = made[last].content.last {
      if passage.blocks[unit.block].contains(piece.lowerBound) {
        made[last].content[made[last].content.count - 1] = piece.lowerBound..<unit.tokens.upperBound
        return
      }
      if goesOn[unit.block] {
        made[last].content.append(unit.tokens)
        return
      }
    }
    guard let opening = openings[unit.block] else { return }
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
    guard !letters.isEmpty else { return nil }
    if letters.allSatisfy({ isUpper($0, passage) }) { return Opening(name: name, turn: .named, isUpper: true) }
    // “Runa Islay:”, “Mr. Kray:”
    guard !passage.isQuoted(name.lowerBound), name.count <= 5, letters.count == name.count,
      letters.allSatisfy({ isCapitalised($0, passage) })
    else { return nil }
    return Opening(name: name, turn: .named)
  }

  private static func isCapitalised(_ token: Int, _ passage: Passage) -> Bool {
    guard let first = passage.text.bytes[passage.text.tokens.span(token).range].first else { return false }
    return first >= 0x41 && first <= 0x5A || first >= 0xC3
  }

  /// Written in capitals throughout, as transcripts write names.
  private static func isUpper(_ token: Int, _ passage: Passage) -> Bool {
    let bytes = passage.text.bytes[passage.text.tokens.span(token).range]
    return !bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
  }
}
