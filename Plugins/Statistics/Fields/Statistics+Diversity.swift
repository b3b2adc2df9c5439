import AnalyzerKit

/// N words, V types, f how often a type occurs, ln natural logarithm.
extension Statistics {
  static let diversityFields: [Field<Statistics>] = [
    measure(
      "TTR", \.diversity.ttr, "types by words; falls with length: compare only texts of one length", formula: "V/N", decimals: 3,
      source: "Johnson (1944), Studies in language behavior. Psychological Monographs 56, 1–15."),
    measure(
      "RTTR", \.diversity.rttr, "root TTR", formula: "V/√N",
      source: "Guiraud (1954), Les caractères statistiques du vocabulaire. PUF."),
    measure(
      "CTTR", \.diversity.cttr, "corrected TTR", formula: "V/√(2N)", source: "Carroll (1964), Language and Thought. Prentice-Hall."),
    measure(
      "herdan_C", \.diversity.herdanC, "Herdan's C, or log TTR", formula: "ln V/ln N", needs: .two, decimals: 3,
      source: "Herdan (1960), Type-Token Mathematics. Mouton."),
    measure(
      "summer_S_ln", \.diversity.summerS, "Somers' S (Summer's in lexicalrichness)", formula: "ln ln V/ln ln N", needs: .twoTypes,
      decimals: 3,
      source: "Somers (1966), Statistical methods in literary analysis. In Leed, The Computer and Literary Style."),
    measure(
      "dugast_U_ln", \.diversity.dugastU, "Dugast's U", formula: "(ln N)²/(ln N − ln V)", needs: .repeated,
      source: "Dugast (1978), Sur quoi se fonde la notion d'étendue théorique du vocabulaire? Le français moderne 46, 25–32."),
    measure(
      "maas_a2_ln", \.diversity.maasA2, "Maas' a² (lexicalrichness' Maas); lower is more varied", formula: "(ln N − ln V)/(ln N)²",
      needs: .two,
      decimals: 4, source: maas),
    measure(
      "maas_a_log10", \.diversity.maasA, "Maas' a (quanteda's Maas); lower is more varied", formula: "√((log₁₀ N − log₁₀ V)/(log₁₀ N)²)",
      needs: .two, decimals: 3, source: maas),
    measure(
      "yule_K", \.diversity.yuleK, "Yule's K: how much words repeat, hardly dependent on length", formula: "10⁴ (Σf²/N² − 1/N)",
      decimals: 1,
      source: yule),
    measure(
      "yule_I", \.diversity.yuleI, "Yule's I: the inverse, higher is more varied", formula: "V²/(Σf² − V)", needs: .repeated, source: yule),
    measure(
      "simpson_D", \.diversity.simpsonD, "chance that two words drawn are the same", formula: "Σf(f−1)/(N(N−1))", needs: .two, decimals: 4,
      source: "Simpson (1949), Measurement of diversity. Nature 163, 688."),
    measure(
      "herdan_Vm", \.diversity.herdanVm, "Herdan's Vm: relative variation of the frequencies", formula: "√(Σf²/N² − 1/V)", decimals: 3,
      source: "Herdan (1955), A new derivation and interpretation of Yule's characteristic K. ZAMP 6, 332–334."),
    measure(
      "msttr_50", \.diversity.msttr50, "mean TTR of stretches of 50 words",
      formula: "mean of V/50 over the full stretches that follow one another",
      needs: .fifty, decimals: 3,
      source: "Johnson (1944), Psychological Monographs 56; a full last stretch counts (lexicalrichness 0.5.1 drops it)."),
    measure(
      "mattr_50", \.diversity.mattr50, "mean TTR of all windows of 50 words: comparable whatever the length",
      formula: "mean of V/50 over all windows", needs: .fifty, isShown: true, decimals: 3,
      source:
        "Covington and McFall (2010), Cutting the Gordian knot: the moving-average type–token ratio. J. Quantitative Linguistics 17, 94–100."
    ),
    measure(
      "hdd_42", \.diversity.hdd42, "expected TTR of 42 words drawn at random", formula: "Σ over types of (1 − C(N−f, 42)/C(N, 42))/42",
      needs: .fortyTwo, decimals: 3,
      source: "McCarthy and Jarvis (2007), vocd: a theoretical and empirical evaluation. Language Testing 24, 459–488."),
    measure(
      "mtld", \.diversity.mtld, "words until TTR falls to 0.72: comparable whatever the length",
      formula:
        "N/factors; a factor closes at TTR ≤ 0.72, the rest counts (1 − TTR)/(1 − 0.72); mean of both directions; N if nothing repeats",
      isShown: true, decimals: 1,
      source: "McCarthy and Jarvis (2010), MTLD, vocd-D, and HD-D. Behavior Research Methods 42, 381–392."),
  ]

  private static let maas = "Maas (1972), Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes. LiLi 2, 73–96."
  private static let yule = "Yule (1944), The Statistical Study of Literary Vocabulary. Cambridge."

  /// What a measure needs of a text.
  private enum Need: String {
    case one = "without words"
    case two = "with fewer than two words"
    case twoTypes = "with fewer than two different words"
    case repeated = "without a word that occurs twice"
    case fortyTwo = "with fewer than 42 words"
    case fifty = "with fewer than 50 words"
  }

  private static func measure(
    _ name: String, _ path: WritableKeyPath<Statistics, Double?> & Sendable, _ help: String, formula: String, needs: Need = .one,
    isShown: Bool = false, decimals: Int = 2, source: String
  ) -> Field<Statistics> {
    Field(
      name, path, help: help, shown: isShown, decimals: decimals,
      details: FieldDetails(formula: formula, undefined: needs.rawValue, source: source))
  }
}
