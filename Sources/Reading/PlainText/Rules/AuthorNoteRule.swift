import ArticleModel

/// A note on the author below the article: `Jane Doe covers health for …`, `Contact Jane Doe at …@…`.
///
/// It stands in the last third, has at most 60 words, and begins with a name of the byline, or holds that name and a way to write to it.
enum AuthorNoteRule: BlockRule {
  private static let signs = [
    " covers ", " is a ", " is an ", " is the ", "'s column ", " writes ", " can be reached ", " reports ", " joined ", " column appears",
  ].map { Array($0.utf8) }
  private static let contacts = ["contact ", "email ", "e-mail ", "follow ", "write to ", "reach "].map { Array($0.utf8) }

  static func apply(to page: inout DraftPage) {
    let names = page.metadata.authors.map { Array(ShortLine($0).core) }.filter { $0.contains(0x20) }
    if names.isEmpty { return }
    for index in page.blocks.indices where index * 3 >= page.blocks.count * 2 && page.blocks[index].isUndecided {
      guard page.blocks[index].words <= 60, let line = page.blocks[index].line else { continue }
      let isNote = names.contains { name in
        if line.core.starts(with: name) { return signs.contains { line.folded.dropFirst(name.count).prefix(16).contains($0) } }
        return line.contains(name) && line.folded.contains(UInt8(ascii: "@")) && contacts.contains { line.folded.starts(with: $0) }
      }
      if isNote { page.blocks[index].setAside(.boilerplate, "note on the author") }
    }
  }
}
