import ArticleModel

/// Guesses the language of an article from its function words, and from its script where that decides.
///
/// It counts words of its lists in the first 2,000 bytes that are read. The best language wins when it has at least five words, an eighth of
/// all, and half as many again as the second.
enum LanguageGuess {
  private static let sample = 2_000

  private static let functionWords: [(language: String, words: String)] = [
    ("en", "the of and to in that is was for it with as his on be at by he had are but from they which you she said has have this were"),
    ("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird"),
    ("fr", "le la les et des en un du une que est pour dans qui par au plus pas sur ne se ce il sont avec aux été cette ont mais"),
    ("es", "el la los las y de que en un una por con para del se no su al lo como más fue pero sus le ha este está son también"),
    ("it", "il di che la e un per è una in sono non del con si da le dei nel alla anche della più come ha gli al ma lo questo"),
    ("pt", "o de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua foi são"),
    ("nl", "de het een en van in is dat op te zijn voor met niet die aan er om ook als dan maar bij uit nog naar werd wordt hij ze"),
    ("sv", "och att det som en på är av för med till den har de inte om ett var från men han vi så kan sig"),
    ("da", "og at det er en til af på som med for den de ikke har et fra han men der var blev sig også efter"),
    ("pl", "w i na z do się nie to że jest o jak przez po od dla ale są za tym ma był która który"),
  ]

  /// Bit sets of the languages that have a word, by the word's bytes.
  private static let languages: [UInt64: UInt16] = {
    var table: [UInt64: UInt16] = [:]
    for (index, entry) in functionWords.enumerated() {
      for word in entry.words.split(separator: " ") {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << UInt16(index)
      }
    }
    return table
  }()

  static func apply(to page: inout DraftPage) {
    if page.metadata.language != nil { return }
    var bytes: [UInt8] = []
    for block in page.blocks where block.setAside == nil && (block.kind ?? .paragraph).isProse {
      bytes.append(contentsOf: page.text[block.span.range].prefix(sample - bytes.count))
      bytes.append(0x20)
      if bytes.count >= sample { break }
    }
    apply(to: &page.metadata, from: bytes[...])
  }

  /// Sets the language that a text is guessed to be in, where none is known.
  static func apply(to metadata: inout Metadata, from text: ArraySlice<UInt8>) {
    if metadata.language != nil { return }
    if let (language, detail) = guess(Array(text.prefix(sample))) { metadata.set("language", [language], Origin(.guess, detail)) }
  }

  /// The language of a text with what the guess rests on.
  static func guess(_ bytes: [UInt8]) -> (language: String, detail: String)? {
    if let script = byScript(bytes) { return (script, "from its script") }
    var counts = [Int](repeating: 0, count: functionWords.count)
    var words = 0
    var word: UInt64 = 0
    var length = 0
    for byte in bytes + [0x20] {
      if byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
        word = word << 8 | UInt64(byte >= 0x80 ? byte : byte | 0x20)
        length += 1
        continue
      }
      if length > 0, length <= 8 {
        words += 1
        if let set = languages[word] {
          for index in counts.indices where set & 1 << UInt16(index) != 0 { counts[index] += 1 }
        }
      }
      (word, length) = (0, 0)
    }
    let ranked = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    let (best, second) = (counts[ranked[0]], counts[ranked[1]])
    guard best >= 5, best * 8 >= words, best * 2 >= second * 3 else { return nil }
    return (functionWords[ranked[0]].language, "\(best) of \(words) short words are function words of it")
  }

  /// The language where more than half of the letters are of a script that decides it.
  private static func byScript(_ bytes: [UInt8]) -> String? {
    if bytes.count(where: { $0 >= 0xC3 }) * 4 < bytes.count { return nil }
    var letters = 0
    var cyrillic = 0
    var ukrainian = 0
    var counts = [("el", 0), ("he", 0), ("ar", 0), ("ja", 0), ("ko", 0), ("zh", 0)]
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      switch scalar.value {
      case 0x0400...0x04FF:
        cyrillic += 1
        if "іїєґІЇЄҐ".unicodeScalars.contains(scalar) { ukrainian += 1 }
      case 0x0370...0x03FF: counts[0].1 += 1
      case 0x0590...0x05FF: counts[1].1 += 1
      case 0x0600...0x06FF: counts[2].1 += 1
      case 0x3040...0x30FF: counts[3].1 += 1
      case 0xAC00...0xD7AF: counts[4].1 += 1
      case 0x4E00...0x9FFF: counts[5].1 += 1
      default: break
      }
    }
    if cyrillic * 2 > letters { return ukrainian * 50 > cyrillic ? "uk" : "ru" }
    // Japanese mixes its own letters with Chinese ones.
    if counts[3].1 * 10 > letters { return "ja" }
    return counts.first { $0.1 * 2 > letters }?.0
  }
}
