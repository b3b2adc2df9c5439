#include "SourcesData.h"

static const unsigned char nouns[] = {
#embed "files/nouns.tsv"
};

static const unsigned char roles[] = {
#embed "files/roles.tsv"
};

static const unsigned char words[] = {
#embed "files/words.tsv"
};

static const unsigned char anonymity[] = {
#embed "files/anonymity.tsv"
};

const unsigned char *sources_nouns(size_t *count) {
  *count = sizeof nouns;
  return nouns;
}

const unsigned char *sources_roles(size_t *count) {
  *count = sizeof roles;
  return roles;
}

const unsigned char *sources_words(size_t *count) {
  *count = sizeof words;
  return words;
}

const unsigned char *sources_anonymity(size_t *count) {
  *count = sizeof anonymity;
  return anonymity;
}
