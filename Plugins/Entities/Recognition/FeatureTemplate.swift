/// What a feature of the name recogniser is about. The raw values are part of every learned weight’s hash: only ever add at the end.
package enum FeatureTemplate: UInt8, CaseIterable, Sendable {
  case always, word, written, prefix, suffix, cluster, listed, listedAs, phrase, outline, length, pair, outlines, outlineAndWord
  case clusterAndOutline, clusters, near, position, style, opens
  case elsewhereBefore, elsewhereAfter, elsewhereBeforeCluster, elsewhereAfterCluster, elsewhere, repeats, seenSmall
  case glue, compound
}
