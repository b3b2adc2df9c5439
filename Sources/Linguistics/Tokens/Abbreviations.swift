/// Abbreviations that keep their full stop, by how they stand in a sentence.
///
/// Beside these lists every single letter, and every row of single letters with dots (U.S., a.m., J.K.), can be one.
enum Abbreviations {
  enum Kind: UInt8 {
    /// Before a name: never the end of a sentence.
    case title = 1
    /// Never the end of a sentence: vs., e.g., cf.
    case inner
    /// Only before a digit: No. 5, Fig. 2.
    case beforeNumber
    /// Only after a number: 6 ft., 3 p.m.
    case afterNumber
    /// A sentence may end with it: Inc., Jan., etc.
    case either
    /// A sentence ends with it before any capital: etc., et al.
    case ending
    /// As `either`, but only with a capital, because the lower-case word is an ordinary one: Jan., Gen., Fri.
    case capitalised
    /// Also an ordinary word when capitalised; only after a comma: Boston, Mass.
    case afterComma
    /// Also an ordinary word when capitalised; only before a digit or a comma: Sun., Mar. 3.
    case calendar
    /// Before a name and only with a capital: Gen. Smith, Rep. Jones.
    case capitalisedTitle
  }

  /// The kind of the abbreviation `text[start..<end]` (without its dot), nil when it is none.
  @inline(__always)
  static func kind(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Kind? {
    words.value(text, start, end).flatMap(Kind.init(rawValue:))
  }

  private static let words = ShortWords(
    ("mr mrs ms dr prof st messrs mme mlle mses ft mt", Kind.title.rawValue),
    (
      "gen sen rep gov rev hon lt col sgt capt cmdr maj adm cpl pvt brig supt atty insp det pres sens reps gens drs fr amb dir cdr comdr asst",
      Kind.capitalisedTitle.rawValue
    ),
    ("etc al", Kind.ending.rawValue),
    ("vs eg ie cf viz approx esp incl", Kind.inner.rawValue),
    ("no nos fig figs pp vol vols art arts sec secs ch para paras ed eds op eq ext tel fax ca pt pts div sc", Kind.beforeNumber.rawValue),
    ("in ft lb lbs oz mi hr hrs min mins yr yrs sq mph gal kg km cm mm", Kind.afterNumber.rawValue),
    ("inc corp ltd bros plc ave blvd rd hwy dept univ assn jr sr esq ph mfg intl natl govt", Kind.either.rawValue),
    (
      "jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri co cos ala ariz calif conn fla okla tenn tex wis wyo minn mich nev neb colo kan mo mont vt va que ont",
      Kind.capitalised.rawValue
    ),
    ("mass wash miss ill ore ind del pa la me md ga ky ark cal", Kind.afterComma.rawValue),
    ("sat sun mar", Kind.calendar.rawValue)
  )
}
