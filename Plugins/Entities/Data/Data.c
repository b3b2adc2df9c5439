#include "EntitiesData.h"

_Alignas(8) static const unsigned char lexicon[] = {
#embed "files/lexicon.bin"
};

_Alignas(8) static const unsigned char values[] = {
#embed "files/values.bin"
};

const unsigned char *entities_lexicon(void) { return lexicon; }

size_t entities_lexicon_size(void) { return sizeof lexicon; }

_Alignas(8) static const unsigned char gazetteer[] = {
#embed "files/gazetteer.bin"
};

const unsigned char *entities_gazetteer(void) { return gazetteer; }

size_t entities_gazetteer_size(void) { return sizeof gazetteer; }

_Alignas(8) static const unsigned char names[] = {
#embed "files/names.bin"
};

const unsigned char *entities_names(void) { return names; }

size_t entities_names_size(void) { return sizeof names; }

const unsigned char *entities_values(void) { return values; }

size_t entities_values_size(void) { return sizeof values; }
