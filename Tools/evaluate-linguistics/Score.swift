import Foundation

/// Precision, recall and their harmonic mean of one list of spans against another, exact matches only.
struct Score {
  var gold = 0
  var found = 0
  var matches = 0

  init(gold: [Range<Int>], found: [Range<Int>]) {
    self.gold = gold.count
    self.found = found.count
    var other = 0
    for span in gold {
      while other < found.count, found[other].lowerBound < span.lowerBound { other += 1 }
      if other < found.count, found[other] == span { matches += 1 }
    }
  }

  var precision: Double { found == 0 ? 0 : Double(matches) / Double(found) }
  var recall: Double { gold == 0 ? 0 : Double(matches) / Double(gold) }
  var f1: Double { gold + found == 0 ? 0 : 2 * Double(matches) / Double(gold + found) }

  /// One line of percentages.
  var line: String {
    String(
      format: "P %6.2f  R %6.2f  F1 %6.2f   (%d gold, %d found, %d right)", precision * 100, recall * 100, f1 * 100, gold, found, matches)
  }
}
