/// What may speak for a type, by the names that `why` prints.
enum TypingRule: UInt8, CaseIterable {
  case gazetteer, firstName, surname, initials, title, role, age, relativeClause, speechVerb, organisationHead, organisationSuffix
  case facilityHead, locationHead, placeHead, eventHead, lawHead, locationOpener, preposition, beforePlace, acronym, nominal, article, based
  case quotedTitle, opponent, language, sameDocument, partOfName, unknownWords, capitals, dateline, datelinePlace, credit

  var name: String {
    switch self {
    case .gazetteer: "gazetteer"
    case .firstName: "first-name"
    case .surname: "surname"
    case .initials: "initials"
    case .title: "title-before-name"
    case .role: "role-beside-name"
    case .age: "age-after-name"
    case .relativeClause: "who-after-name"
    case .speechVerb: "speech-verb"
    case .organisationHead: "organisation-head"
    case .organisationSuffix: "company-suffix"
    case .facilityHead: "facility-head"
    case .locationHead: "location-head"
    case .placeHead: "place-head"
    case .eventHead: "event-head"
    case .lawHead: "law-head"
    case .locationOpener: "location-opener"
    case .preposition: "preposition"
    case .beforePlace: "before-place"
    case .acronym: "acronym"
    case .nominal: "noun-beside-name"
    case .article: "article-before-name"
    case .based: "based-in"
    case .quotedTitle: "title-in-quotation-marks"
    case .opponent: "opponent"
    case .language: "language"
    case .sameDocument: "same-document"
    case .partOfName: "part-of-full-name"
    case .unknownWords: "not-in-dictionary"
    case .capitals: "capitals"
    case .dateline: "agency-in-dateline"
    case .credit: "photo-credit"
    case .datelinePlace: "place-in-dateline"
    }
  }

  /// What the words of the evidence are called.
  var label: String {
    switch self {
    case .title: "title"
    case .role: "role"
    case .speechVerb: "verb"
    case .preposition, .article, .nominal, .opponent, .language: "word"
    case .organisationHead, .facilityHead, .locationHead, .placeHead, .eventHead, .lawHead: "head"
    case .organisationSuffix: "suffix"
    case .sameDocument, .partOfName: "name"
    default: "words"
    }
  }
}
