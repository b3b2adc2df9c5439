#include "LinguisticsData.h"

static const unsigned char syllable_weights[] = {
#embed "files/syllable-weights.bin"
};
static const unsigned char syllable_exceptions[] = {
#embed "files/syllable-exceptions.bin"
};
static const unsigned char word_clusters[] = {
#embed "files/word-clusters.bin"
};
static const unsigned char tagger[] = {
#embed "files/tagger.bin"
};
static const unsigned char lemmas[] = {
#embed "files/lemmas.bin"
};
// Numbers of four bytes are read where they lie.
_Alignas(64) static const unsigned char parser[] = {
#embed "files/parser.bin"
};

linguistics_file linguistics_syllable_weights(void) { return (linguistics_file){syllable_weights, sizeof syllable_weights}; }
linguistics_file linguistics_syllable_exceptions(void) { return (linguistics_file){syllable_exceptions, sizeof syllable_exceptions}; }
linguistics_file linguistics_word_clusters(void) { return (linguistics_file){word_clusters, sizeof word_clusters}; }
linguistics_file linguistics_tagger(void) { return (linguistics_file){tagger, sizeof tagger}; }
linguistics_file linguistics_lemmas(void) { return (linguistics_file){lemmas, sizeof lemmas}; }
linguistics_file linguistics_parser(void) { return (linguistics_file){parser, sizeof parser}; }
