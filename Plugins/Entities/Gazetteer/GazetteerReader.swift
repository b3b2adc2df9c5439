import AnalyzerKit
import Foundation

/// Reads a user's list of names: a table with a header, cells separated by tabs, semicolons or commas.
enum GazetteerReader {
  /// Throws `GazetteerError`, which names the file and the line.
  static func read(path: String) throws(GazetteerError) -> [GazetteerEntry] {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw .unreadable(path: path, cause: isThere ? "it is a folder, or may not be read" : "no such file")
    }
    return try read(Array(data), path: path)
  }

  static func read(_ bytes: [UInt8], path: String) throws(GazetteerError) -> [GazetteerEntry] {
    let lines: [NumberedLines.Line]
    do { lines = try NumberedLines(bytes).lines.filter { !$0.text.hasPrefix("#") } } catch { throw GazetteerError(error, path: path) }
    guard let header = lines.first else { throw .empty(path: path) }
    let separator: Character = header.text.contains("\t") ? "\t" : header.text.contains(",") ? "," : ";"
    let names = try cells(header, separator, path).map { WordFolding.fold($0) }
    func column(_ known: String...) -> Int? { names.firstIndex { known.contains($0) } }
    func needed(_ name: String, _ found: Int?) throws(GazetteerError) -> Int {
      if let found { return found }
      throw .noHeader(path: path, line: header.number, missing: name, found: header.text)
    }
    let name = try needed("name", column("name"))
    let type = try needed("type", column("type"))
    let (id, aliases) = (column("id", "link"), column("aliases", "alias"))
    var entries: [GazetteerEntry] = []
    for line in lines.dropFirst() {
      let cells = try cells(line, separator, path)
      func cell(_ at: Int?) -> String { at.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? "" }
      if cells.allSatisfy(\.isEmpty) { continue }
      if cell(name).isEmpty { throw .noName(path: path, line: line.number) }
      guard let known = EntityType(rawValue: cell(type).uppercased()), !known.isValue else {
        throw .badType(path: path, line: line.number, name: cell(name), type: cell(type), known: types)
      }
      // A list in a file of semicolons is one of bars.
      let others = cell(aliases).split { $0 == "|" || ($0 == ";" && separator != ";") }.map(\.trimmed).filter { !$0.isEmpty }
      entries.append(
        GazetteerEntry(
          line: line.number, name: cell(name), type: known, id: cell(id).isEmpty ? nil : cell(id), aliases: others))
    }
    if entries.isEmpty { throw .empty(path: path) }
    return entries
  }

  private static var types: [String] { EntityType.allCases.filter { !$0.isValue }.map(\.rawValue) }

  private static func cells(_ line: NumberedLines.Line, _ separator: Character, _ path: String) throws(GazetteerError) -> [String] {
    do { return try line.cells(separatedBy: separator) } catch { throw GazetteerError(error, path: path) }
  }
}

extension GazetteerError {
  fileprivate init(_ problem: NumberedLines.Problem, path: String) {
    switch problem {
    case .notUTF8(let line): self = .notUTF8(path: path, line: line)
    case .openQuote(let line): self = .openQuote(path: path, line: line)
    }
  }
}
