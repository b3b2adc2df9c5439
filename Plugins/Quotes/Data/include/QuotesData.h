// Word lists and weights of the Quotes analyzer, embedded in the program.
#pragma once
#include <stddef.h>

/// Closed word classes, one class a line.
const unsigned char *quotes_classes(size_t *count);

/// Learned weights of attribution, see Learned/AttributionModel.swift.
const unsigned char *quotes_attribution(size_t *count);

/// Weights of the cue scorer, one feature a line.
const unsigned char *quotes_cues(size_t *count);

/// What the rules want to know of words, one trait a line.
const unsigned char *quotes_traits(size_t *count);

/// Verbs of saying by what they let on about the truth of what was said, one class a line.
const unsigned char *quotes_verbs(size_t *count);
