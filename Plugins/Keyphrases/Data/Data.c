#include "KeyphrasesData.h"

_Alignas(8) static const unsigned char lexicon[] = {
#embed "files/lexicon.bin"
};

const unsigned char *keyphrases_lexicon(void) { return lexicon; }

size_t keyphrases_lexicon_size(void) { return sizeof lexicon; }
