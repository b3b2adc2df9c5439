import AnalyzerKit

import Foundation

/// Reads a lexicon of any of the formats, told by the ending of its name and, where that says nothing, by its first lines.
///
/// | format | told by |
/// |---|---|
/// | LIWC dictionary | `.dic`, or a first line `%` |
/// | quanteda YAML | `.yml`, `.yaml`, or a first line that ends in a colon |
/// | Lexicoder | `.lc3`, or a first line that begins with `<` |
/// | table of weights or categories | anything else: cells separated by tabs, commas or semicolons |
enum LexiconReader {
  /// Throws `LexiconError`, which names the file and the line.
  static func read(path: String) throws(LexiconError) -> UserLexicon {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw .unreadable(path: path, cause: isThere ? "it is a folder, or may not be read" : "no such file")
    }
    return try read(Array(data), path: path)
  }

  static func read(_ bytes: [UInt8], path: String) throws(LexiconError) -> UserLexicon {
    let lines = try LexiconLines(bytes, path: path)
    let first = lines.lines.first { !$0.text.trimmed.hasPrefix("#") }.map { $0.text.trimmed } ?? ""
    switch path.split(separator: ".").last.map({ $0.lowercased() }) {
    case "dic": return .categories(try LIWCDictionary.read(lines))
    case "yml", "yaml": return .categories(try YAMLDictionary.read(lines))
    case "lc3": return .categories(try LexicoderDictionary.read(lines))
    default: break
    }
    if first == "%" { return .categories(try LIWCDictionary.read(lines)) }
    if first.hasPrefix("<") { return .categories(try LexicoderDictionary.read(lines)) }
    if first.hasSuffix(":") || first == "---" { return .categories(try YAMLDictionary.read(lines)) }
    return try TableLexicon.read(lines)
  }
}
