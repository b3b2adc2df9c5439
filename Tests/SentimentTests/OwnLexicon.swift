import AnalyzerKit
import Foundation
import TestSupport

@testable import Sentiment

/// An analyzer with a lexicon that a test wrote into a file.
enum OwnLexicon {
  static func analyzer(_ contents: String, ending: String = "csv", extend: Bool = false, mode: SentimentOptions.Mode = .normalised) throws
    -> SentimentAnalyzer
  {
    let path = FileManager.default.temporaryDirectory.appending(path: "lexicon-\(UUID().uuidString).\(ending)").path
    try Data(contents.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var options = SentimentOptions()
    options.lexicon = path
    options.extend = extend
    options.mode = mode
    return try SentimentAnalyzer(options: options)
  }

  /// The dictionary that a file of this name and contents holds.
  static func dictionary(_ contents: String, _ path: String) throws -> CategoryDictionary? {
    guard case .categories(let dictionary) = try LexiconReader.read(Array(contents.utf8), path: path) else { return nil }
    return dictionary
  }
}
