import AnalyzerKit

/// What people from other programs type, and what it is called here.
enum Synonyms {
  /// For verbs, whole commands: each line gives what to type, then the words that mean it.
  static let verbs = table(
    """
    quit: exit bye q logout close-session
    kwic: find grep search concordance look
    articles: ls list files dir
    quotes --by speaker: speakers who-said
    quotes: quotations says said
    entities: names people persons ner organisations organizations places
    entities --type PERSON: person
    open: read import add cat
    show: print view text display
    help: man usage ? h
    undo: revert back
    stats: statistics wc count readability
    words: frequencies freq tokens vocabulary
    export: write
    history: log journal
    sentiment: mood tone vader
    fix: edit change correct
    reject: delete remove rm
    let: variable name
    source: run script
    note: comment annotate
    why: explain reason
    """)

  static let options = table(
    """
    top: limit head n max first
    by: group group-by count
    where: filter if
    sort: order order-by sort-by
    as: format output to
    columns: cols fields select
    article: articles file doc
    in: part within inside
    width: context window
    """)

  static let columns = table(
    """
    speaker: who said_by person source
    type: kind class label
    kind: type
    name: entity text
    publisher: outlet newspaper paper
    author: byline writer
    title: headline
    """)

  /// What to type instead of `word`, in the table's order.
  static func find(_ word: String, in table: [(target: String, words: [String])]) -> [String] {
    let name = TextFolding.name(word)
    return table.filter { $0.words.contains { TextFolding.name($0) == name } }.map(\.target)
  }

  private static func table(_ text: String) -> [(target: String, words: [String])] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
    }
  }
}
