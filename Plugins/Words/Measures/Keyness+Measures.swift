extension Keyness {
  /// Every measure, by the name that reference tools and papers use.
  static let measures: [Measure<Keyness>] = [
    Measure("G2_2term", help: "log-likelihood, 2(a ln(a/E1) + b ln(b/E2)) (Rayson & Garside 2000)") { $0.likelihoodRatio },
    Measure("G2_2term_signed", help: "G2_2term, negative where the word is rarer in the target", shown: true) { $0.signedLikelihoodRatio },
    Measure("G2_4term", help: "log-likelihood over four cells (Dunning 1993)") { $0.fullLikelihoodRatio },
    Measure("chi2", help: "Pearson's chi-square over four cells") { $0.chiSquare },
    Measure("chi2_yates", help: "chi-square with Yates' correction (1934)") { $0.chiSquareYates },
    Measure(
      "log_ratio_0.5", help: "effect size: log2 of the ratio of relative frequencies, zero counts as ½ (Hardie 2014); 1 is twice as common",
      shown: true
    ) { $0.logRatio },
    Measure("pct_diff", help: "difference of relative frequencies in per cent of the reference's (Gabrielatos & Marchi 2012)") {
      $0.percentDifference
    },
    Measure("relative_risk", help: "ratio of relative frequencies") { $0.relativeRisk },
    Measure("odds_ratio", help: "ratio of the odds") { $0.oddsRatio },
    Measure("odds_ratio_haldane", help: "ratio of the odds with ½ added to each cell (Haldane 1956)") { $0.oddsRatioHaldane },
    Measure("bic", help: "approximate Bayes factor, G2_2term − ln N (Wilson 2013); above 10: very strong evidence") { $0.bayesFactor },
    Measure("ELL", help: "effect size of log-likelihood, G2_2term / (N ln min(E1, E2)) (Johnston et al. 2006)", decimals: 6) {
      $0.effectSize
    },
    Measure(
      "p_G2_2term", help: "chance of such a G2_2term if both sets were alike, one degree of freedom; for one word, not corrected for many",
      shown: true, decimals: 6
    ) { $0.probability },
    Measure("simple_maths_100", help: "ratio of frequencies per million, 100 added to both (Kilgarriff 2009)") { $0.simpleMaths },
    Measure("quanteda_chi2", help: "chi-square as quanteda 0.97 works it out: signed, corrected where counts are small") {
      $0.quantedaChiSquare
    },
  ]
}
