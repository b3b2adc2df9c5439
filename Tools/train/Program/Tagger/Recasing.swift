import Linguistics

/// Copies of some sentences as headlines and careless writers would have them, so that the tagger learns to read those as well.
enum Recasing {
  /// Of every `period` sentences three are added again: in capitals, as a title, in small letters; each a different one.
  static func added(to bank: Treebank, period: Int) -> Treebank {
    var result = bank
    for (index, sentence) in bank.sentences.enumerated() where sentence.count > 2 {
      let recase: (TreebankToken) -> String
      switch index % period {
      case 0: recase = { $0.form.uppercased() }
      case period / 3: recase = titled
      case period * 2 / 3: recase = { $0.form.lowercased() }
      default: continue
      }
      result.ids.append(bank.ids[index])
      result.sentences.append(
        sentence.map { token in
          var token = token
          if token.penn != .ADD { token.form = recase(token) }
          return token
        })
    }
    return result
  }

  /// Capitals for all but short function words.
  private static func titled(_ token: TreebankToken) -> String {
    let isSmall: Bool =
      switch token.penn {
      case .IN, .DT, .CC, .TO, .RP: token.form.utf8.count < 5
      default: token.form.hasPrefix("'") || token.form.hasPrefix("’") || token.form == "n't" || token.form == "n’t"
      }
    return isSmall ? token.form : token.form.prefix(1).uppercased() + token.form.dropFirst()
  }
}
