import AnalyzerKit
import CommandLanguage
import Foundation
import Tables
import Terminal
import Workbench

extension Shell {
  /// Shows what a command answered: on the screen, through a pager, in a file, or to another program.
  func show(_ output: Output, of command: Command) throws {
    if case .nothing = output, command.redirect == nil { return }
    switch command.redirect {
    case nil: try toScreen(output)
    case .shell(let shell, _): try pipe(try bytes(output, format: nil, visible: true), to: shell)
    case .file(let word): try AtomicFileWriting.replace(word.text, with: try bytes(output, format: fileFormat(word.text), visible: false))
    case .append(let word):
      let format = fileFormat(word.text)
      let addsToFile = (try? FileManager.default.attributesOfItem(atPath: word.text)[.size] as? Int).map { $0 > 0 } ?? false
      if addsToFile, let refusal = format.flatMap({ TableFormats.named($0) })?.appending {
        throw CommandError(refusal.reason, at: word.range, suggestion: refusal.suggestion)
      }
      try AtomicFileWriting.append(word.text, try bytes(output, format: format, visible: false, showsHeader: !addsToFile))
    }
  }

  /// Throws before a command runs when its output would go where it may not: over an open article or the session, or into nothing.
  func checkTarget(of command: Command) throws {
    switch command.redirect {
    case .file(let word), .append(let word): try protectArticles(word.text, word)
    case .shell, nil: break
    }
  }

  /// Throws when a file to be written is an open article or, unless `save` asks, the session's own file.
  func protectArticles(_ path: String, _ word: Word, isSave: Bool = false) throws(CommandError) {
    let target = Self.identity(path)
    for article in workspace.session.articles
    where !article.article.source.path.isEmpty && Self.identity(article.article.source.path) == target {
      throw CommandError("\(path) is open as article \(article.id) and is not written over", at: word.range)
    }
    if !isSave, let file = workspace.file, Self.identity(file) == target {
      throw CommandError("\(path) is the session's file; save writes it", at: word.range)
    }
  }

  private static func identity(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private func fileFormat(_ path: String) -> String? {
    TableFormats.forFile(extension: (path as NSString).pathExtension)?.name
  }

  /// What an output is as bytes. `visible`: control characters are made visible, as on a screen.
  private func bytes(_ output: Output, format: String?, visible: Bool, showsHeader: Bool = true) throws -> [UInt8] {
    switch output {
    case .nothing: return []
    case .bytes(let bytes): return bytes
    case .text(let text):
      return Array((visible ? VisibleText.make(text.plain, keepingLines: true) : text.plain).utf8)
    case .table(let table, let named):
      let chosen = try self.format(named ?? format, for: table)
      return chosen.write(table, options: TableOptions(width: nil, colour: false, showHeader: showsHeader, showRefs: false))
    }
  }

  /// Throws where the table cannot be written so: a picture of what has none.
  private func format(_ name: String?, for table: Table) throws(CommandFailed) -> any TableFormat {
    let format = name.flatMap { TableFormats.named($0) } ?? TerminalFormat()
    if let refusal = format.refusal(of: table) { throw CommandFailed(description: refusal) }
    return format
  }

  func toScreen(_ output: Output) throws {
    switch output {
    case .nothing: return
    case .bytes(let bytes): try io.write(bytes)
    case .text(let text):
      var shown = text.mapped { VisibleText.make($0, keepingLines: true) }
      if let width = io.width() { shown = shown.wrapped(to: width) }
      try page(Array((io.usesColour ? shown.coloured : shown.plain).utf8))
    case .table(let table, let named):
      let format = try self.format(named, for: table)
      let options = TableOptions(width: io.width(), colour: io.usesColour, showHeader: true, showRefs: false)
      try page(format.write(table, options: options))
    }
  }

  private func page(_ bytes: [UInt8]) throws {
    guard io.usesPager else { return try io.write(bytes) }
    do {
      try Pager.show(String(decoding: bytes, as: UTF8.self))
    } catch {
      if !error.isClosedPipe { throw CommandFailed(description: "cannot show the result: \(error)") }
    }
  }

  private func pipe(_ bytes: [UInt8], to shell: String) throws {
    do {
      let pipe = try CommandPipe(shell)
      do {
        try pipe.write(String(decoding: bytes, as: UTF8.self))
      } catch {
        if !error.isClosedPipe { throw error }
      }
      let status = pipe.finish()
      try checkInterrupt()
      if status != 0 { throw CommandFailed(description: "“\(shell)” ended with status \(status)") }
    } catch let error as WriteProblem {
      throw CommandFailed(description: "cannot run “\(shell)”: \(error)")
    }
  }
}
