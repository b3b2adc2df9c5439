#include "QuotesData.h"

static const unsigned char attribution[] = {
#embed "files/attribution.bin"
};

static const unsigned char classes[] = {
#embed "files/classes.tsv"
};

static const unsigned char cues[] = {
#embed "files/cues.tsv"
};

static const unsigned char traits[] = {
#embed "files/traits.tsv"
};

static const unsigned char verbs[] = {
#embed "files/verbs.tsv"
};

const unsigned char *quotes_attribution(size_t *count) {
  *count = sizeof attribution;
  return attribution;
}

const unsigned char *quotes_classes(size_t *count) {
  *count = sizeof classes;
  return classes;
}

const unsigned char *quotes_cues(size_t *count) {
  *count = sizeof cues;
  return cues;
}

const unsigned char *quotes_traits(size_t *count) {
  *count = sizeof traits;
  return traits;
}

const unsigned char *quotes_verbs(size_t *count) {
  *count = sizeof verbs;
  return verbs;
}
