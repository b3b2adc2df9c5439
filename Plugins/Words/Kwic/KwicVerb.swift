import AnalyzerKit

/// Key words in context: every place where a pattern occurs, with what stands before and after it.
struct KwicVerb: Verb {
  static let info = VerbInfo(
    verb: "kwic", arguments: "PATTERN",
    summary:
      "every place where words occur, in their context: mobili*, \"partial mobilization\", war|peace, \"tax ... cut\", /mobili[sz]\\w+/",
    examples: [
      ("kwic mobili* --width 24 --in narration", "words that begin with “mobili”, outside quotations"),
      ("kwic said --order R1,R2", "what comes after “said”, alike beside alike"),
      ("kwic \"tax ... cut|cuts\"", "up to five words between the two; ...2 up to two, _ exactly one"),
      ("kwic /mobili[sz]\\w+/", "a regular expression for one word; with --regex for any stretch of a paragraph"),
      ("kwic say --lemma --words 5", "say, says, said, saying, with five words on each side"),
      (
        "kwic mayor*",
        "mayor, mayor’s, mayors; mayor alone finds neither of the others, nor do don’t: words are found as they are counted, or by --lemma"
      ),
      (
        "kwic strike --near union --sample 50 --seed 7",
        "50 lines at random of those with “union” in their context; the same ones for the same seed"
      ),
    ], aliases: ["concordance"])

  /// More lines than a person reads or a spreadsheet holds; counting goes on beyond them.
  static let maximumLines = 1_000_000

  private let query: KwicQuery

  init(options: KwicOptions, arguments: [String]) throws { query = try KwicQuery(options, arguments) }

  static let columns: [FieldSchema] = [
    FieldSchema("left", .text, help: "what stands before it"),
    FieldSchema("match", .text, help: "the words found"),
    FieldSchema("right", .text, help: "what stands after it"),
  ]

  func run(_ view: SessionView) throws -> Table {
    let slices = try KwicVerb.search(query, view)
    try view.checkInterrupt()
    let all = KwicSorting(slices, query.order, view.items)
    var chosen = Array(all.hits.indices)
    var notes = [note(slices, view.items.count)]
    if chosen.isEmpty, let abbreviated = query.abbreviated() {
      let count = try KwicVerb.search(abbreviated.query, view).reduce(0) { $0 + $1.hits.count }
      if count > 0 { notes.append("“\(abbreviated.word)”, with its dot, occurs \(count) \(count == 1 ? "time" : "times")") }
    }
    if let size = query.sample {
      chosen = KwicSample(size: size, seed: query.seed).draw(all.hits) { view.items[Int($0.item)].number }
      if chosen.count < all.hits.count { notes.append("\(chosen.count) of them, drawn at random") }
    }
    if chosen.count > KwicVerb.maximumLines {
      chosen = Array(chosen.prefix(KwicVerb.maximumLines))
      notes.append("the first \(KwicVerb.maximumLines) of them in the order of the articles; --sample N draws from all")
    }
    try view.checkInterrupt()
    let rows = try all.sorted(chosen).enumerated().map { place, hit in
      if place % 4096 == 4095 { try view.checkInterrupt() }
      return all.lines.isEmpty ? KwicLine.row(all.hits[hit], of: view.items[Int(all.hits[hit].item)]) : all.lines[hit]
    }
    return Table(columns: KwicVerb.columns, rows: rows, notes: notes, keywordColumn: 1)
  }

  /// Searches on all cores.
  private static func search(_ query: KwicQuery, _ view: SessionView) throws -> [KwicHits] {
    try view.shards { shard in
      var search = KwicSearch(query)
      var number = shard.items.startIndex
      try shard.forEach { item in
        try search.add(item, number: number, check: shard.check)
        number += 1
      }
      return search.result
    }
  }

  private func note(_ slices: [KwicHits], _ articles: Int) -> String {
    let kept = slices.reduce(0) { $0 + $1.hits.count }
    let holding = slices.reduce(0) { $0 + $1.articles }
    let matches = "\(kept) \(kept == 1 ? "match" : "matches")"
    let filtered =
      switch (query.near != nil, query.notNear != nil) {
      case (true, true): " with the one context and without the other"
      case (true, false): " with that context"
      case (false, true): " without that context"
      case (false, false): ""
      }
    return "\(matches)\(filtered) in \(holding) of \(articles) \(articles == 1 ? "article" : "articles")"
  }
}
