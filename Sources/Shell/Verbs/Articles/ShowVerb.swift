import AnalyzerKit
import CommandLanguage
import Workbench

/// `show REF`: the text of an article, a block or a mark, with what analyzers found marked in it.
struct ShowVerb: ShellVerb {
  let name = "show"
  let group = VerbGroup.articles
  let usage = "[REF…] [--mark LAYER,… | --syntax]"
  let summary = "the text, with what an analyzer found marked in it"
  let words = [WordKind.reference]

  var details: String {
    """
      show 1.4                  one block
      show q3                   a quotation where it stands
      show --mark quotes        the whole article, quotations marked [q1: …], each speaker in a colour; who that is stands below
      show 1.4 --syntax         the tree of each sentence: word, parts of speech (universal, Penn), relation to its head
    """
  }

  func options(_ shell: Shell) -> [OptionSchema] {
    [
      OptionSchema(
        "mark", .word(placeholder: "LAYER,…"), help: "mark what these analyzers found",
        values: shell.workspace.registry.analyzers.filter { $0.info.shape == .marks }.map(\.info.verb)),
      OptionSchema("syntax", .flag, help: "the grammar of each sentence, as a tree"),
      OptionSchema("all", .flag, help: "set-aside blocks too"),
    ]
  }

  func run(_ call: Call) throws -> Output {
    let analyzers = try analyzers(call)
    let showsSyntax = call.arguments.contains("syntax")
    var targets: [Target] = []
    for word in call.words { targets += try References.targets(word, call) }
    if targets.isEmpty { targets = try call.articlesInUse().map { .article($0) } }
    var text = StyledText()
    for target in targets {
      try call.check()
      guard let (article, span) = target.place(in: call.session) else { continue }
      let layers = try self.layers(analyzers, of: article, call)
      let legends = layers.map { MarkLegend($0) }
      var marks = zip(layers, legends).flatMap { MarkedText.marks(of: $0, $1) }
      if case .mark(_, let layer, let index) = target {
        marks += layer.marks[index].places.map { MarkedText.Mark(span: $0, label: layer.id(index), style: .colour(0)) }
      }
      let blocks = article.article.blocks.indices.filter { index in
        let block = article.article.blocks[index]
        if let span { return block.span.overlaps(span) }
        return block.setAside == nil || call.arguments.contains("all")
      }
      if span == nil, targets.count > 1 { text.line("\(article.id)  \(article.article.displayTitle)", .bold) }
      if showsSyntax {
        try add(blocks, span, of: article, call, to: &text)
      } else {
        for index in blocks { text.add(MarkedText.block(index, of: article, marks: marks)) }
        let shown = blocks.map { article.article.blocks[$0].span }
        for (layer, legend) in zip(layers, legends) { text.add(legend.text(of: layer, in: shown)) }
      }
    }
    return .text(text)
  }

  /// The trees of the sentences of some blocks, or of those that hold words of a span.
  private func add(_ blocks: [Int], _ span: TextSpan?, of open: OpenArticle, _ call: Call, to output: inout StyledText) throws {
    if !open.article.isEnglish {
      throw CommandFailed(
        description: "the language of article \(open.id) is “\(open.article.metadata.language ?? "")”, and only English is parsed; "
          + "meta language=en says otherwise")
    }
    let text = call.workspace.analyst.text(of: open)
    let wanted = Set(blocks)
    for sentence in 0..<text.sentences.count where wanted.contains(text.sentences.block(sentence)) {
      let place = text.span(ofSentence: sentence)
      if let span, !place.overlaps(span) { continue }
      try call.check()
      output.add("\(open.id).\(text.sentences.block(sentence) + 1)  ", .dim)
      output.line(text.string(place).split(whereSeparator: \.isNewline).joined(separator: " "))
      SentenceSyntax(sentence, of: text, width: call.shell.io.width()).add(to: &output)
      output.line()
    }
  }

  private func layers(_ analyzers: [AnalyzerEntry], of article: OpenArticle, _ call: Call) throws -> [LayerResult] {
    try analyzers.flatMap { analyzer in
      let layers = try call.lister.layers(analyzer.name, [article])
      for layer in layers {
        if let failure = layer.failure { call.shell.warn("article \(article.id): \(analyzer.name): \(failure)") }
      }
      return layers
    }
  }

  private func analyzers(_ call: Call) throws -> [AnalyzerEntry] {
    guard let word = call.arguments.value("mark") else { return [] }
    return try word.text.split(separator: ",").map { name in
      guard let analyzer = call.workspace.registry.analyzer(String(name)) else {
        throw CommandError(
          .notInSet("--mark", String(name), values: call.workspace.registry.analyzers.map(\.info.verb)), word.range)
      }
      return analyzer
    }
  }
}
