/// How many words an n-gram has, and how many may be left out inside it in all.
///
/// Skip-grams are those of Guthrie et al. (2006) and of NLTK's `skipgrams(n, k)`: up to k words are skipped in the whole n-gram; n-grams without
/// a skip are among them. (quanteda's `skip` is the distance between neighbours instead.)
struct NgramShape: Sendable {
  var length: Int
  var skip: Int

  /// N-grams that begin at one word, at most.
  var perWord: Int {
    var ways = 1
    for at in 0..<(length - 1) { ways = ways * (skip + at + 1) / (at + 1) }
    return ways
  }

  /// n-gram, bigram …
  var name: String { skip > 0 ? "skip-gram" : length == 1 ? "word" : length == 2 ? "bigram" : length == 3 ? "trigram" : "\(length)-gram" }
}
