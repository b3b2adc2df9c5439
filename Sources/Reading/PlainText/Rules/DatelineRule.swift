import ArticleModel

/// The place (and agency) at the start of the first paragraph: `PORT HALLAM, Maine (AP) — `. It becomes a block of its own, and the paragraph
/// begins behind it.
enum DatelineRule: BlockRule {
  /// A dateline with its length in bytes, dash and blanks included.
  struct Match {
    var dateline: TextSpan
    var paragraphStart: Int
    var place: String?
    var agency: String?
    var date: String?
  }

  static func apply(to page: inout DraftPage) {
    guard
      let index = page.undecided.first(where: { page.blocks[$0].words >= 6 && BulletMarker.length(page.text, page.blocks[$0].span) == nil }
      ),
      let match = match(page.blocks[index], page)
    else { return }
    let block = page.blocks[index]
    let words = page.string(match.dateline).split(whereSeparator: \.isWhitespace).count
    var dateline = DraftBlock(match.dateline, in: page.text, blankBefore: block.blankBefore, words: words, kind: .dateline)
    dateline.level = 0
    let rest = TextSpan(match.paragraphStart, block.span.end)
    page.blocks.replaceSubrange(
      index...index, with: [dateline, DraftBlock(rest, in: page.text, blankBefore: 0, words: block.words - words)])
    let origin = Origin(.text, span: match.dateline)
    if let place = match.place { page.metadata.fill("place", [place], origin) }
    if let agency = match.agency { page.metadata.fill("agency", [agency], origin) }
    if let date = match.date { page.metadata.fill("date", [date], origin) }
  }

  /// The dateline at the start of a block: at most 12 words before a dash, the place capitalised, and a sentence behind it.
  static func match(_ block: DraftBlock, _ page: DraftPage) -> Match? {
    let start = page.text[block.span.range].prefix(140)
    guard let dash = dash(in: start) else { return nil }
    let head = page.text[block.span.start..<dash.lowerBound]
    let text = ShortLine(head).text.replacing("**", with: "").replacing("*", with: "")
    guard let parts = parts(text) else { return nil }
    let after = String(decoding: page.text[dash.upperBound..<min(dash.upperBound + 12, block.span.end)], as: UTF8.self)
    guard let next = after.unicodeScalars.first(where: { $0 != "*" }) else { return nil }
    let isSentence = next.properties.isUppercase || next.properties.numericType != nil || Punctuation.isOpeningQuote(next)
    guard isSentence || parts.isCertain else { return nil }
    return Match(
      dateline: TextSpan(block.span.start, dash.dashEnd), paragraphStart: dash.upperBound, place: parts.place, agency: parts.agency,
      date: parts.date)
  }

  private static let dashes: [[UInt8]] = ["—", "–", "--", "-"].map { Array($0.utf8) }

  /// The first dash with a blank (or a bracket) before it; the bytes from there to the sentence behind it.
  private static func dash(in bytes: ArraySlice<UInt8>) -> (lowerBound: Int, dashEnd: Int, upperBound: Int)? {
    for at in bytes.indices.dropFirst() {
      let before = bytes[at - 1]
      guard let dash = dashes.first(where: { bytes[at...].starts(with: $0) }) else { continue }
      let isSetOff = before == 0x20 || before == UInt8(ascii: ")") || before == 0xA0 || before == UInt8(ascii: "*")
      guard isSetOff || dash.count == 3 else { continue }
      var end = at + dash.count
      let dashEnd = end
      while end < bytes.endIndex, bytes[end] <= 0x20 || bytes[end] == 0xC2 && end + 1 < bytes.endIndex && bytes[end + 1] == 0xA0 {
        end += bytes[end] == 0xC2 ? 2 : 1
      }
      // A hyphen or double hyphen needs a blank behind it too.
      if dash.count < 3, end == dashEnd { return nil }
      return end < bytes.endIndex ? (at, dashEnd, end) : nil
    }
    return nil
  }

  /// Place, agency and date of `PORT HALLAM, Maine, March 5 (AP)`; nil where the words are no dateline.
  private static func parts(_ text: String) -> (place: String?, agency: String?, date: String?, isCertain: Bool)? {
    var rest = text.trimmingBlanks
    var agency: String?
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
      let name = String(rest[rest.index(after: open)...].dropLast())
      guard (1...5).contains(name.split(separator: " ").count), name.first?.isUppercase == true || Agency.isKnown(name) else { return nil }
      agency = name
      rest = String(rest[..<open]).trimmingBlanks
      if rest.isEmpty { return Agency.isKnown(name) ? (nil, name, nil, true) : nil }
    }
    let words = rest.split(separator: " ")
    guard (1...9).contains(words.count), !rest.contains(where: { "\"“”:;!?()".contains($0) }) else { return nil }
    var pieces = rest.split(separator: ",").map { String($0).trimmingBlanks }
    var date: String?
    // A day, with its year or without, ends the line of pieces.
    while pieces.count > 1, let last = pieces.last, isDayOrYear(last) {
      date = date ?? DateText.whole(pieces.suffix(2).joined(separator: ", ")) ?? DateText.whole(last)
      pieces.removeLast()
    }
    guard let place = pieces.first, pieces.count <= 3, isCapitalised(place), pieces.allSatisfy({ isCapitalised($0) }) else { return nil }
    let isInCapitals = ShortLine(place).isUppercase
    let placeWords = place.split(separator: " ").count
    let isSupported = pieces.count > 1 || agency != nil
    guard isInCapitals ? placeWords <= 5 : isSupported ? placeWords <= 3 : isPlaceLike(place) else { return nil }
    let name = ([isInCapitals ? Capitals.recased(place) : place] + pieces.dropFirst()).joined(separator: ", ")
    return (name, agency, date, isInCapitals && (agency != nil || pieces.count > 1))
  }

  /// One word, or two of which one is common in names of places; two others may as well be a person.
  private static func isPlaceLike(_ place: String) -> Bool {
    let words = place.split(separator: " ")
    if words.count == 1 { return true }
    return words.count == 2 && (firstWords.contains(words[0]) || lastWords.contains(words[1]))
  }

  private static let firstWords: Set<Substring> = [
    "New", "San", "Santa", "Los", "Las", "St.", "Saint", "Fort", "Port", "El", "La", "Le", "Cape", "Tel", "Rio", "North", "South", "East",
    "West", "Buenos", "Kuala", "Phnom", "Abu", "Hong", "Addis", "Den", "The", "Salt", "Baton", "Des",
  ]
  private static let lastWords: Set<Substring> = ["City", "Beach", "Springs", "Falls", "Island", "Islands", "Lake", "Rapids", "Valley"]

  private static func isDayOrYear(_ piece: String) -> Bool {
    let words = piece.split(separator: " ")
    if words.count == 1, let year = Int(piece) { return (1800...2100).contains(year) }
    return words.count <= 3 && words.contains { DateToken.month($0.lowercased().filter(\.isLetter)) != nil }
      && piece.contains(where: \.isNumber)
  }

  private static func isCapitalised(_ piece: String) -> Bool {
    piece.split(separator: " ").allSatisfy { word in
      word.first?.isUppercase == true || ["of", "de", "la", "le", "el", "am", "an", "der", "sur", "du", "da", "do"].contains(word)
    }
  }
}
