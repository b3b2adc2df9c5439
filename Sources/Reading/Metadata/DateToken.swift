/// A piece of a date: a number with its count of digits, a word in lower case without its dot, or a symbol.
enum DateToken: Equatable {
  case number(Int, Int)
  case word(String)
  case symbol(Unicode.Scalar)

  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var word = ""
    var number = 0
    var digits = 0
    func flush() {
      if !word.isEmpty { tokens.append(.word(word.lowercased())) }
      if digits > 0 { tokens.append(.number(number, digits)) }
      word = ""
      (number, digits) = (0, 0)
    }
    for scalar in text.unicodeScalars {
      if let digit = scalar.isASCII ? scalar.properties.numericType.map({ _ in Int(scalar.value) - 0x30 }) : nil {
        if !word.isEmpty || digits > 8 { flush() }
        number = number * 10 + digit
        digits += 1
      } else if scalar.properties.isAlphabetic {
        if digits > 0 { flush() }
        word.unicodeScalars.append(scalar)
      } else {
        flush()
        if !scalar.properties.isWhitespace { tokens.append(.symbol(scalar)) }
      }
    }
    flush()
    return tokens
  }

  /// `a.m.`, `pm`, `p.m` at a token, with its length in tokens.
  static func halfDay(_ tokens: [DateToken], _ at: Int) -> (isAfternoon: Bool, length: Int)? {
    func token(_ offset: Int) -> DateToken? { tokens.indices.contains(at + offset) ? tokens[at + offset] : nil }
    for (whole, letter, isAfternoon) in [("am", "a", false), ("pm", "p", true)] {
      if token(0) == .word(whole) { return (isAfternoon, 1) }
      if token(0) == .word(letter), token(1) == .symbol("."), token(2) == .word("m") {
        return (isAfternoon, token(3) == .symbol(".") ? 4 : 3)
      }
    }
    return nil
  }

  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// Words that may stand beside a date without being part of it.
  static let fillers: Set<String> = [
    "published", "updated", "posted", "modified", "last", "first", "on", "at", "date", "created", "issued", "uhr", "h", "et", "edited",
    "ct", "mt", "pt", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "den", "vom",
  ]

  /// Offsets in minutes of the zones whose abbreviation has one meaning in news.
  static let zones: [String: Int] = [
    "utc": 0, "gmt": 0, "z": 0, "edt": -240, "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480,
    "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540, "aest": 600, "aedt": 660,
  ]

  static func month(_ name: String) -> Int? { months[name] }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    let names = [
      "january jan januar jänner janvier janv enero", "february feb februar février févr febrero", "march mar märz mars marzo",
      "april apr avril avr abril", "may mai mayo", "june jun juni juin junio", "july jul juli juillet juil julio",
      "august aug août agosto", "september sept sep septembre septiembre", "october oct oktober okt octobre octubre",
      "november nov novembre noviembre", "december dec dezember dez décembre déc diciembre",
    ]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
