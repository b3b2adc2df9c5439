/// Options under which no phrase can be found.
enum KeyphrasesOptionError: Error, Equatable, CustomStringConvertible {
  case noPhrases(Int)
  case words(String, Int)
  case order(least: Int, most: Int)

  var description: String {
    switch self {
    case .noPhrases(let value): "keyphrases.max is \(value): give a number from 1"
    case .words(let name, let value): "keyphrases.\(name) is \(value): phrases have 1 to \(KeyphrasesOptions.longest) words"
    case .order(let least, let most): "keyphrases.min_words is \(least) and max_words \(most): the first must not be the larger one"
    }
  }
}
