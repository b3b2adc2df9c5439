/// How many were found of how many, and rightly.
struct Counts: CustomStringConvertible {
  var gold = 0
  var found = 0
  var right = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  var f1: Double { gold + found == 0 ? 0 : 2 * Double(right) / Double(gold + found) }

  static func += (left: inout Counts, right: Counts) {
    left.gold += right.gold
    left.found += right.found
    left.right += right.right
  }

  var description: String { "P \(Counts.percent(precision)) R \(Counts.percent(recall)) F1 \(Counts.percent(f1)), \(gold) in the gold" }

  /// With one decimal.
  static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
