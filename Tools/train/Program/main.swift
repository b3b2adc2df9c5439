import Foundation

let words = Array(CommandLine.arguments.dropFirst())
do {
  switch words.first {
  case "tagger": try TaggerCommand.run(Array(words.dropFirst()))
  case "tagger-score" where words.count > 2: try TaggerCommand.score(words[1], words[2], mistakes: 40)
  default:
    print("usage: lede-train tagger FOLDER OUT [NAME=VALUE]…")
    exit(2)
  }
} catch {
  print("lede-train: \(error)")
  exit(1)
}
