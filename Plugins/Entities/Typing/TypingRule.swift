/// What may speak for a name and its type, by the names that `why` prints.
enum TypingRule: UInt8, CaseIterable {
  /// Learned: the words, those beside them, how they are written, lists, the rest of the article.
  case ownWord, wordBefore, wordAfter, written, listed, elsewhere
  case gazetteer, title, head, locationOpener, preposition, beforePlace, nominal, based, quotedTitle, language, datelinePlace, numbered
  case besidePerson, personForm, generation, longerName, sameDocument, ownList

  var name: String {
    switch self {
    case .ownWord, .wordBefore, .wordAfter, .written, .listed, .elsewhere: "learned-name"
    case .gazetteer: "gazetteer"
    case .title: "title-before-name"
    case .head: "head"
    case .locationOpener: "location-opener"
    case .preposition: "preposition"
    case .beforePlace: "before-place"
    case .nominal: "noun-beside-name"
    case .based: "based-in"
    case .quotedTitle: "title-in-quotation-marks"
    case .language: "language"
    case .datelinePlace: "place-in-dateline"
    case .numbered: "letters-and-numbers"
    case .besidePerson: "family-name-beside-person"
    case .personForm: "form-of-person-name"
    case .generation: "generation-after-name"
    case .longerName: "opening-of-longer-name"
    case .sameDocument: "same-document"
    case .ownList: "own-list"
    }
  }

  /// What the words of the evidence are called.
  var label: String {
    switch self {
    case .ownWord, .written, .elsewhere: "word"
    case .wordBefore: "before"
    case .wordAfter: "after"
    case .listed: "listed"
    case .title: "title"
    case .preposition, .nominal, .language: "word"
    case .head: "head"
    case .besidePerson, .longerName, .sameDocument: "name"
    default: "words"
    }
  }
}
