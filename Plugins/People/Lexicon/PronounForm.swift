import AnalyzerKit

/// A personal pronoun, by its form alone.
struct PronounForm: Sendable {
  enum Person: Sendable { case first, second, third }
  enum Form: Sendable { case subject, object, possessive, absolute, reflexive }

  var person: Person
  var number: Person.Number
  var gender: AnalyzerKit.Person.Gender?
  var form: Form
}

extension PronounForm.Person {
  typealias Number = AnalyzerKit.Person.Number
}

extension PronounForm {
  private typealias Row = (words: [StaticString], person: Person, number: AnalyzerKit.Person.Number, gender: AnalyzerKit.Person.Gender?)

  /// Subject, object, possessive, absolute, reflexive.
  private static let rows: [Row] = [
    (["he", "him", "his", "", "himself"], .third, .one, .he),
    (["she", "", "", "hers", "herself"], .third, .one, .she),
    (["they", "them", "their", "theirs", "themselves"], .third, .several, nil),
    (["i", "me", "my", "mine", "myself"], .first, .one, nil),
    (["we", "us", "our", "ours", "ourselves"], .first, .several, nil),
    (["you", "", "your", "yours", "yourself"], .second, .one, nil),
  ]
  private static let forms: [Form] = [.subject, .object, .possessive, .absolute, .reflexive]

  /// The pronoun that a folded word is, nil for other words. “Her” is possessive here where a noun follows, else an object: the caller knows.
  init?(_ word: ArraySlice<UInt8>) {
    guard (1...10).contains(word.count) else { return nil }
    if word.elementsEqual("her".utf8) {
      self.init(person: .third, number: .one, gender: .she, form: .object)
      return
    }
    for row in PronounForm.rows {
      for (at, own) in row.words.enumerated() where own.utf8CodeUnitCount == word.count && own.withUTF8Buffer({ word.elementsEqual($0) }) {
        self.init(person: row.person, number: row.number, gender: row.gender, form: PronounForm.forms[at])
        return
      }
    }
    return nil
  }
}
