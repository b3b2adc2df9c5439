import Foundation
import Linguistics

/// `lede-train tagger FOLDER OUT [NAME=VALUE]…`: learns the tagger from the treebanks of a folder and writes its file.
enum TaggerCommand {
  static let tasks = [
    Main.Task(name: "tagger", usage: "FOLDER OUT [NAME=VALUE]…", run: run),
    Main.Task(name: "tag", usage: "FOLDER OUT [FOLDS]", run: tag),
    Main.Task(name: "tagger-score", usage: "FOLDER MODEL") { try score($0[0], $0[1], mistakes: 40) },
  ]

  @Sendable static func run(_ words: [String]) throws {
    guard words.count >= 2 else { throw TrainError("tagger: expected FOLDER OUT [NAME=VALUE]…") }
    var settings = TaggerSettings()
    for word in words.dropFirst(2) { try settings.set(word) }
    let folder = words[0]
    let bank = try Treebank(contentsOf: folder + "/ewt_train.tsv") + Treebank(contentsOf: folder + "/gum_open_train.tsv")
    let learner = try TaggerLearner(bank, settings)
    let bytes = TaggerFile.bytes(learner.learned, learner.classes, learner.shortcuts, settings)
    try Data(bytes).write(to: URL(fileURLWithPath: words[1]))
    print("\(learner.classes.pairs.count) classes, \(learner.learned.count) features, \(bytes.count) bytes")
    try score(folder, words[1])
  }

  /// Writes the training treebanks again with the tags that a tagger finds which has not seen them: the documents are dealt out into so many
  /// folds (5 unless said otherwise), and each is tagged by what was learned from the others.
  @Sendable static func tag(_ words: [String]) throws {
    guard words.count >= 2, let folds = words.count > 2 ? Int(words[2]) : 5, folds > 1 else {
      throw TrainError("tag: expected FOLDER OUT [FOLDS]")
    }
    let names = ["ewt_train", "gum_open_train"]
    var banks = try names.map { try Treebank(contentsOf: "\(words[0])/\($0).tsv") }
    let settings = TaggerSettings()
    let dealt = banks.map { $0.folds(folds) }
    for fold in 0..<folds {
      var rest = Treebank()
      for (bank, dealt) in zip(banks, dealt) { rest = rest + bank.part { dealt[$0] != fold } }
      let learner = try TaggerLearner(rest, settings)
      let bytes = TaggerFile.bytes(learner.learned, learner.classes, learner.shortcuts, settings)
      try bytes.withUnsafeBytes { buffer in
        guard let address = buffer.baseAddress else { return }
        let model = TaggerModel(EmbeddedBytes(address, count: bytes.count))
        for index in banks.indices {
          var next = 0
          let tags = try TaggerScore.tags(model, banks[index].part { dealt[index][$0] == fold })
          for sentence in dealt[index].indices where dealt[index][sentence] == fold {
            for token in banks[index].sentences[sentence].indices {
              banks[index].sentences[sentence][token].penn = model.pennTag(tags[next])
              banks[index].sentences[sentence][token].universal = model.universalTag(tags[next])
              next += 1
            }
          }
        }
      }
    }
    for (name, bank) in zip(names, banks) { try bank.write(to: "\(words[1])/\(name).tsv") }
  }

  /// Prints the figures of a file for the treebanks' dev parts.
  static func score(_ folder: String, _ path: String, mistakes: Int = 0) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    try bytes.withUnsafeBytes { buffer in
      guard let address = buffer.baseAddress else { return }
      for name in ["ewt_dev", "gum_open_dev"] {
        let score = try TaggerScore(TaggerModel(EmbeddedBytes(address, count: bytes.count)), Treebank(contentsOf: "\(folder)/\(name).tsv"))
        print("\(name)  \(score)")
        if mistakes > 0 { print(score.mistakes(mistakes)) }
      }
    }
  }
}

extension TaggerSettings {
  mutating func set(_ word: String) throws {
    let parts = word.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Double(parts[1]) else { throw TrainError("tagger: expected NAME=NUMBER, found \(word)") }
    switch parts[0] {
    case "epochs": epochs = Int(value)
    case "last": lastEpochs = Int(value)
    case "frequency": frequency = value
    case "least": leastFeature = Int(value)
    case "pair": leastPair = Int(value)
    case "margin": margin = Float(value)
    case "recasing": recasing = Int(value)
    case "pairs": pairs = Int(value)
    case "dropout": dropout = value
    case "seed": seed = UInt64(value)
    default: throw TrainError("tagger: no setting is called \(parts[0])")
    }
  }
}

struct TrainError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
