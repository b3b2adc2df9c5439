#pragma once

#include <stddef.h>

// Nouns for persons: singular, plural, role, whether the role is that of whom they belong to; separated by tabs, a noun a line.
const unsigned char *sources_nouns(size_t *count);
// What words say about roles: kind, role, words.
const unsigned char *sources_roles(size_t *count);
// Words that decide forms: name, words.
const unsigned char *sources_words(size_t *count);
// Phrases with which a name is withheld: kind, phrase.
const unsigned char *sources_anonymity(size_t *count);
