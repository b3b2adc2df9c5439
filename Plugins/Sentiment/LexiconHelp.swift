/// What `help sentiment` says of lexicons of the user's own.
enum LexiconHelp {
  static let text = """
    Your own lexicon (set sentiment.lexicon FILE):
      * stands for any characters of a word and ? for one (crimin*, cris?s), in words and in phrases. A word that stands in the lexicon itself
      wins over wildcards, and of two wildcards the one with more characters of its own. Signs alone (:*) are emoticons, taken literally.
      The words of VADER's rules (not, very, but) fit no wildcard of a weight.
      A word twice in a table is an error that names both lines.
    A dictionary with categories: the longest match alone counts, so that “not good” in neg_positive is no “good” in positive.
      positive_words: matches of positive, posemo and the like; negative_words: of negative, negemo and the like; negated_positive and
      negated_negative: of Lexicoder's neg_positive and neg_negative. A category inside another (negative.strong) counts for that one.
      net_tone (Young and Soroka 2012): a negated word counts on neither side, as when it is subtracted from its own side in a count that
      finds a word inside its negation too. log_tone (Proksch et al. 2019): a negated word counts on the other side.
    """
}
