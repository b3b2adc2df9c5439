import AnalyzerKit
import Foundation

/// A user's words and weights, from a file of two columns separated by commas or tabs.
///
/// A first line whose weight is no number is a header; its columns `word` (or `term`, `token`) and `weight` (or `score`, `valence`, `value`,
/// `sentiment`) may stand anywhere, else they are the first two. Further columns are ignored, so VADER's own file loads. Words are folded;
/// entries of several words are phrases. The same word twice with one weight is one entry; with two weights it is an error.
struct UserLexicon: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    /// Folded; one or more words separated by single blanks.
    var words: String
    var weight: Double
  }

  private(set) var entries: [Entry] = []

  /// Reads a file. Throws `LexiconError`, which names the file and the line.
  init(path: String) throws(LexiconError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw .unreadable(path: path, cause: isThere ? "it is a folder, or may not be read" : "no such file")
    }
    try self.init(bytes: Array(data), path: path)
  }

  init(bytes: [UInt8], path: String) throws(LexiconError) {
    var columns = (word: 0, weight: 1)
    var lines: [String: (line: Int, weight: Double)] = [:]
    let isTabbed = bytes.contains(0x09)
    for (index, line) in UserLexicon.lines(bytes).enumerated() {
      let number = index + 1
      guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8(path: path, line: number) }
      let cells = UserLexicon.cells(text, separator: isTabbed ? "\t" : ",")
      if cells.allSatisfy(\.isEmpty) { continue }
      if entries.isEmpty, number == 1, let header = UserLexicon.header(cells) {
        columns = header
        continue
      }
      guard cells.count > max(columns.word, columns.weight) else {
        throw .missingColumn(path: path, line: number, found: cells.joined(separator: " "))
      }
      let word = WordFolding.fold(cells[columns.word]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if word.isEmpty { throw .emptyWord(path: path, line: number) }
      guard let weight = Double(cells[columns.weight]), weight.isFinite else {
        throw .badWeight(path: path, line: number, word: cells[columns.word], weight: cells[columns.weight])
      }
      if let known = lines[word] {
        guard known.weight == weight else { throw .duplicate(path: path, line: number, word: word, first: known.line) }
        continue
      }
      lines[word] = (number, weight)
      entries.append(Entry(words: word, weight: weight))
    }
    if entries.isEmpty { throw .empty(path: path) }
  }

  /// Lines without their ends (LF or CRLF) and without a byte order mark.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return body.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }

  /// The cells of a line; a cell in double quotation marks may hold the separator and doubled marks.
  private static func cells(_ line: String, separator: Character) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = line[...]
    while let character = rest.popFirst() {
      if character == "\"", isQuoted, rest.first == "\"" {
        cell.append(character)
        rest.removeFirst()
      } else if character == "\"", isQuoted || cell.isEmpty {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append(cell.trimmingCharacters(in: .whitespaces))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells + [cell.trimmingCharacters(in: .whitespaces)]
  }

  private static func header(_ cells: [String]) -> (word: Int, weight: Int)? {
    guard cells.count > 1 else { return nil }
    let names = cells.map { WordFolding.fold($0) }
    let word = names.firstIndex { ["word", "term", "token"].contains($0) }
    let weight = names.firstIndex { ["weight", "score", "valence", "value", "sentiment"].contains($0) }
    if let word, let weight { return (word, weight) }
    // A misspelt weight must not pass for a header: a header has no cell with a digit.
    return Double(cells[1]) == nil && !cells[1].contains(where: \.isNumber) && word != nil ? (0, 1) : nil
  }
}
