#pragma once
#include <stddef.h>

/// The word table made by Tools/keyphrases-data/build.py; its layout is told in Lexicon.swift.
const unsigned char *_Nonnull keyphrases_lexicon(void);
size_t keyphrases_lexicon_size(void);
