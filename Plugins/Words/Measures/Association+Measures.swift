extension Association {
  /// Every measure, by the name that reference tools and papers use.
  static let measures: [Measure<Association>] = [
    Measure("E11", help: "expected o11 if both were independent: f_node · span · f_collocate / N (Evert 2005)") { $0.expected },
    Measure("MI", help: "pointwise mutual information, log2(o11/E11) (Church & Hanks 1990); favours rare words", shown: true) {
      $0.mutualInformation()
    },
    Measure("MI2", help: "log2(o11²/E11) (Daille 1994)") { $0.mutualInformation(power: 2) },
    Measure("MI3", help: "log2(o11³/E11) (Daille 1994); favours frequent words") { $0.mutualInformation(power: 3) },
    Measure("NPMI", help: "MI / −log2(o11/N) (Bouma 2009)", decimals: 3) { $0.normalisedInformation },
    Measure("t", help: "t score, (o11 − E11) / √o11 (Church et al. 1991)", shown: true) { $0.tScore },
    Measure("z", help: "z score, (o11 − E11) / √E11 (Berry-Rogghe 1973)") { $0.zScore },
    Measure("LMI", help: "local mutual information, o11 · MI (Evert 2005)") { $0.localInformation },
    Measure("dice", help: "2 o11 / (f_node + f_collocate) (Dice 1945)", decimals: 4) { $0.dice },
    Measure("logDice", help: "14 + log2 dice (Rychlý 2008); alike for texts of any size", shown: true) { $0.logDice },
    Measure("min_sensitivity", help: "the smaller of o11/f_node and o11/f_collocate (Pedersen 1998)", decimals: 4) {
      $0.minimumSensitivity
    },
    Measure(
      "G2", help: "log-likelihood ratio over four cells (Dunning 1993); empty where overlapping windows make a cell negative", shown: true
    ) {
      $0.likelihoodRatio
    },
    Measure("chi2", help: "Pearson's chi-square over four cells; empty as G2") { $0.chiSquare },
    Measure("deltaP_coll_given_node", help: "P(collocate | window) − P(collocate | elsewhere) (Allan 1980; Gries 2013)", decimals: 4) {
      $0.deltaCollocateGivenNode
    },
    Measure("deltaP_node_given_coll", help: "P(window | collocate) − P(window | another word) (Allan 1980; Gries 2013)", decimals: 4) {
      $0.deltaNodeGivenCollocate
    },
    Measure("log_odds_0.5", help: "ln of the odds ratio with ½ added to each cell (Haldane 1956; Evert 2005)") { $0.logOdds },
  ]
}
