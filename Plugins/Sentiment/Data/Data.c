#include "SentimentData.h"

static const unsigned char lexicon[] = {
#embed "files/lexicon.tsv"
};
static const unsigned char rules[] = {
#embed "files/rules.tsv"
};
static const unsigned char emoji[] = {
#embed "files/emoji.tsv"
};

sentiment_file sentiment_lexicon(void) { return (sentiment_file){lexicon, sizeof lexicon}; }
sentiment_file sentiment_rules(void) { return (sentiment_file){rules, sizeof rules}; }
sentiment_file sentiment_emoji(void) { return (sentiment_file){emoji, sizeof emoji}; }
