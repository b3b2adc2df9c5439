#pragma once

#include <stddef.h>

// Nouns for persons: singular, plural and traits, separated by tabs, a noun a line.
const unsigned char *people_nouns(size_t *count);
// Classes of English function words: name, tab, words, a class a line.
const unsigned char *people_words(size_t *count);
