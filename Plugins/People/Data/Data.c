#include "PeopleData.h"

static const unsigned char nouns[] = {
#embed "files/nouns.tsv"
};

static const unsigned char words[] = {
#embed "files/words.tsv"
};

const unsigned char *people_nouns(size_t *count) {
  *count = sizeof nouns;
  return nouns;
}

const unsigned char *people_words(size_t *count) {
  *count = sizeof words;
  return words;
}
