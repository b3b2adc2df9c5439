/// What the rules want to know of a word beyond its class.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Verbs that may follow or interrupt what was said, before or after their subject: “…,” said X.
  static let parenthetical = WordTraits(rawValue: 1 << 0)
  /// Verbs with the person addressed as their object: told reporters.
  static let addressing = WordTraits(rawValue: 1 << 1)
  /// Verbs of news agencies reporting what somebody else said.
  static let reporting = WordTraits(rawValue: 1 << 2)
  /// Nouns for people by what they do.
  static let role = WordTraits(rawValue: 1 << 3)
  /// Nouns for people by whose relatives they are.
  static let kin = WordTraits(rawValue: 1 << 4)
  /// Nouns for organisations.
  static let organisation = WordTraits(rawValue: 1 << 5)
  /// Nouns for what may be cited: poll, report, indictment.
  static let document = WordTraits(rawValue: 1 << 6)
  /// Words that only men, or only women, are called by.
  static let masculine = WordTraits(rawValue: 1 << 7)
  static let feminine = WordTraits(rawValue: 1 << 8)
  /// Finite verbs of high frequency that are no cues.
  static let commonVerb = WordTraits(rawValue: 1 << 9)
  /// Nouns of place and manner after “said in a …”: statement, interview.
  static let occasion = WordTraits(rawValue: 1 << 10)
  /// Nouns for people in general, told something: reporters.
  static let audience = WordTraits(rawValue: 1 << 11)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let lists: [(WordTraits, String)] = [
    (
      .parenthetical,
      """
      said says say saying told tells tell adds added adding asks asked replied replies responded responds answered answers wrote writes
      tweeted tweets posted reported reports recalled recalls noted notes argued argues claimed claims explained explains suggested suggests
      announced announces warned warns insisted insists predicted predicts conceded concedes acknowledged acknowledges continued continues
      concluded concludes declared declares stated states believes believed thinks thought shouted shouts quipped joked observed admitted
      admits remarked according testified estimated estimates read reads boasted whispered
      """
    ),
    (.addressing, "told tell tells telling assured assures assuring informed informs informing reminded reminds reminding asked asks asking"),
    (.reporting, "report reports reported reporting"),
    (
      .role,
      """
      spokesman spokeswoman spokesperson official officer analyst director president chairman chairwoman secretary minister mayor governor
      senator judge lawyer attorney prosecutor police chief professor economist expert adviser advisor strategist manager leader colleague
      witness resident owner worker doctor teacher student driver author researcher scientist candidate aide priest nurse neighbor neighbour
      engineer executive supervisor editor correspondent reporter person man woman boy girl source lawmaker soldier commander captain
      """
    ),
    (
      .kin,
      "father mother son daughter wife husband brother sister uncle aunt cousin parents grandfather grandmother friend widow nephew niece"
    ),
    (
      .organisation,
      """
      company firm group agency union authority government ministry department council committee court party campaign organization
      organisation association commission institute inspectorate board bureau college university school bank club team trust charity
      police office newspaper magazine network society service startup hospital developer
      """
    ),
    (
      .document,
      "poll polls survey study report statement memo letter email indictment affidavit documents document filing complaint data analysis review"
    ),
    (
      .masculine,
      "he him his himself mr mr. sir father son husband brother uncle grandfather man boy spokesman chairman king prince widower nephew"
    ),
    (
      .feminine,
      """
      she her hers herself mrs mrs. ms ms. mother daughter wife sister aunt grandmother woman girl spokeswoman chairwoman queen princess
      widow niece congresswoman businesswoman
      """
    ),
    (
      .commonVerb,
      """
      went go goes came come comes got gets get made make makes took take takes gave give gives put puts became becomes began begins kept
      keep keeps left leave leaves ran run runs won win wins lost lose loses met meet meets held hold holds stood stand stands rose rise
      fell fall falls spent spend spends brought bring brings built paid sent led set sat grew knew drew shook
      """
    ),
    (
      .occasion,
      """
      statement interview conference call speech email e-mail letter tweet post message memo report release twitter facebook rally court
      telephone phone book hearing debate television radio video
      """
    ),
    (.audience, "reporters journalists supporters viewers investors lawmakers police fans voters analysts officials crowd audience colleagues"),
  ]

  private static let table: (words: WordMap, traits: [WordTraits]) = {
    var words = WordMap()
    var traits: [WordTraits] = []
    for (trait, list) in lists {
      for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let bytes = Array(word)[...]
        if let at = words[bytes] {
          traits[Int(at)].insert(trait)
        } else {
          words.insert(bytes, Int32(traits.count))
          traits.append(trait)
        }
      }
    }
    return (words, traits)
  }()

  /// The traits of a folded word; of a plural in “s”, those of its singular too.
  static func of(_ word: ArraySlice<UInt8>) -> WordTraits {
    if let at = table.words[word] { return table.traits[Int(at)] }
    guard word.count > 3, word.last == 0x73, let at = table.words[word.dropLast()] else { return [] }
    return table.traits[Int(at)].intersection([.role, .kin, .organisation, .document])
  }
}
