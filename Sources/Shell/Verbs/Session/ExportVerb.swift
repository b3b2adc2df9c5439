import AnalyzerKit
import CommandLanguage
import Foundation
import Workbench

/// `export FILE`: the articles in use with their layers and corrections, as `lede analyze` writes them.
struct ExportVerb: ShellVerb {
  let name = "export"
  let group = VerbGroup.session
  let usage = "FILE"
  let summary = "write the articles with all that was found and corrected, as lede analyze does: .jsonl, .json, .csv, .conllu"
  let words = [WordKind.file]
  let details = """
      export story.jsonl
      export quotes.csv --only quotes
      export --gold reviewed.jsonl
    The extension chooses the form. CSV has one row for each mark of one analyzer, which --only names; CoNLL-U has tokens and sentences.
    --gold writes JSON Lines in the form of the PolNeAR corpus, to train and to measure with: every article of which you confirmed,
    changed, added or rejected quotations, each with its status; those that you left alone are marked optional.
    """

  func options(_ shell: Shell) -> [OptionSchema] {
    [
      ListingOptions.article,
      OptionSchema("gold", .flag, help: "your reviewed quotations instead, as training material"),
      OptionSchema("only", .word(placeholder: "ANALYZER,…"), help: "these analyzers only"),
      OptionSchema(
        "with", .word(placeholder: "PARTS"), help: "these as well: \(BatchRequest.Contents.names.map(\.name).joined(separator: ", "))"),
    ]
  }

  func run(_ call: Call) throws -> Output {
    let file = try call.required(0, "a file")
    try call.atMost(1)
    try call.shell.protectArticles(file.text, file)
    let articles = try call.arguments.value("article").map { try call.articles($0) } ?? call.articlesInUse()
    if call.arguments.contains("gold") { return try gold(file, articles, call) }
    let request = try request(file, call)
    let export: SessionExport
    do {
      export = try SessionExport(request, registry: call.workspace.registry)
    } catch {
      throw call.fail("\(error)".replacing("--format ", with: "."), at: file)
    }
    let names =
      request.format == "conllu" ? [] : call.workspace.registry.analyzers.map(\.name).filter { request.only?.contains($0) ?? true }
    let layers = try call.workspace.analyst.layers(
      names, of: articles, in: call.session, check: call.check, progress: call.shell.io.progress, announce: call.announce)
    for (article, made) in zip(articles, layers) {
      for layer in made {
        guard let failure = layer.failure else { continue }
        call.shell.warn("\(article.article.source.name): \(layer.analyzer.name): \(failure)")
        call.shell.hadFailures = true
      }
    }
    let bytes = export.encode(zip(articles, layers).map { (call.workspace.analyst.text(of: $0), $1) })
    try AtomicFileWriting.replace(file.text, with: bytes)
    return .line("wrote \(articles.count) article\(articles.count == 1 ? "" : "s") to \(file.text)\n")
  }

  private func gold(_ file: Word, _ articles: [OpenArticle], _ call: Call) throws -> Output {
    for option in ["only", "with"] where call.arguments.contains(option) {
      throw call.fail("--gold has its own contents: --\(option) does not go with it", at: file)
    }
    let form = (file.text as NSString).pathExtension.lowercased()
    if form != "jsonl" { throw call.fail("--gold writes JSON Lines: the file's extension is .jsonl", at: file) }
    var bytes: [UInt8] = []
    var count = 0
    for (article, layer) in zip(articles, try call.lister.layers(LayerKey.quotes.name, articles)) {
      try call.check()
      if let failure = layer.failure {
        call.shell.warn("\(article.article.source.name): \(layer.analyzer.name): \(failure)")
        call.shell.hadFailures = true
      }
      for position in layer.unplaced {
        let edits = call.session.edits.filter { $0.article == article.id }
        guard edits.indices.contains(position) else { continue }
        call.shell.warn("article \(article.id): a correction of “\(edits[position].anchor.exact)” does not fit any more and is left out")
      }
      guard let line = GoldExport.encode(article, layer) else { continue }
      bytes += line
      count += 1
    }
    if count == 0 {
      throw CommandFailed(description: "no quotation was reviewed: confirm, fix, reject and mark do that")
    }
    try AtomicFileWriting.replace(file.text, with: bytes)
    return .line("wrote \(count) reviewed article\(count == 1 ? "" : "s") to \(file.text)\n")
  }

  private func request(_ file: Word, _ call: Call) throws(CommandError) -> BatchRequest {
    var request = BatchRequest(inputs: [])
    request.format = (file.text as NSString).pathExtension.lowercased()
    guard SessionExport.formats.contains(request.format) else {
      throw call.fail("the file's extension says what to write: .\(SessionExport.formats.joined(separator: ", ."))", at: file)
    }
    if let word = call.arguments.value("only") {
      var names: [String] = []
      for name in word.text.split(separator: ",").map(String.init) {
        guard let analyzer = call.workspace.registry.analyzer(name) else {
          throw CommandError(.notInSet("--only", name, values: call.workspace.registry.analyzers.map(\.info.verb)), word.range)
        }
        names.append(analyzer.name)
      }
      request.only = names
    }
    for name in call.arguments.value("with")?.text.split(separator: ",").map(String.init) ?? [] {
      guard let part = BatchRequest.Contents.names.first(where: { $0.name == name }) else {
        throw CommandError(
          .notInSet("--with", name, values: BatchRequest.Contents.names.map(\.name)), call.arguments.value("with")?.range ?? file.range)
      }
      request.contents.formUnion(part.contents)
    }
    return request
  }
}
