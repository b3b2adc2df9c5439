import ArticleModel

/// Who else reported, edited or translated: `(Reporting by …; Editing by …)`, `… contributed to this report.`
enum CreditRule: BlockRule {
  private static let starts = PhraseFinder([("reporting credit", BoilerplatePhrases.creditStarts)])
  private static let anywhere = PhraseFinder([("reporting credit", BoilerplatePhrases.creditAnywhere)])
  private static let reportedFrom = Array(" reported from ".utf8)

  static func apply(to page: inout DraftPage) {
    guard let body = page.blocks.firstIndex(where: { $0.words >= 20 }) else { return }
    for index in page.blocks.indices where index > body && page.blocks[index].isUndecided {
      let block = page.blocks[index]
      guard block.words <= 60, let line = block.line else { continue }
      let isReporting = starts.label(atStartOf: line.core) != nil || anywhere.label(in: line.folded) != nil
      let isPlace = index + 4 >= page.blocks.count && block.words <= 14 && line.contains(reportedFrom)
      if isReporting || isPlace {
        page.blocks[index].setAside(.credit, "reporting credit")
      } else if index + 3 >= page.blocks.count, block.words <= 4, Agency.isKnown(name(line)) {
        page.blocks[index].setAside(.credit, "agency line")
        page.metadata.fill("agency", [name(line)], page.origin(index))
      }
    }
  }

  /// The words without brackets and dashes around them.
  private static func name(_ line: ShortLine) -> String {
    line.text.split { "()[]—–- .".contains($0) }.joined(separator: " ")
  }
}
