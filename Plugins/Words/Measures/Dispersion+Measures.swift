extension Dispersion {
  /// Every measure, by the name that reference tools and papers use.
  static let measures: [Measure<Dispersion>] = [
    Measure(
      "DP", help: "deviation of proportions: 0 spread as evenly as it can be, near 1 all in one part (Gries 2008)", shown: true, decimals: 3
    ) {
      $0.deviation
    },
    Measure("DPnorm", help: "DP over the most it can be (Lijffijt & Gries 2012)", decimals: 3) { $0.normalisedDeviation },
    Measure("VC_abs", help: "coefficient of variation (population) of the counts", decimals: 3) { $0.variation },
    Measure("juilland_D_abs", help: "1 − VC_abs/√(n−1) (Juilland & Chang-Rodríguez 1964): only for parts of one size", decimals: 3) {
      $0.juilland
    },
    Measure("VC_rel", help: "coefficient of variation (population) of the relative frequencies", decimals: 3) { $0.relativeVariation },
    Measure("juilland_D_rel", help: "1 − VC_rel/√(n−1): Juilland's D for parts of any size, 1 is even", decimals: 3) {
      $0.relativeJuilland
    },
    Measure("carroll_D2", help: "entropy of the relative frequencies over log2 n (Carroll 1970), 1 is even", decimals: 3) { $0.carroll },
    Measure("rosengren_S", help: "(Σ √(share of words · count))² / f (Rosengren 1971), 1 is even", decimals: 3) { $0.rosengren },
    Measure("KLD", help: "Kullback–Leibler divergence from the parts' shares, in bits (Gries 2020), 0 is even", decimals: 3) {
      $0.divergence
    },
    Measure("idf_log2", help: "log2 of parts over range (Spärck Jones 1972)", decimals: 3) { $0.inverseFrequency },
  ]
}
