#ifndef ENTITIES_DATA_H
#define ENTITIES_DATA_H

#include <stddef.h>

/// The first byte of files/lexicon.bin.
const unsigned char *entities_lexicon(void);

/// Its size in bytes.
size_t entities_lexicon_size(void);

/// The first byte of files/gazetteer.bin.
const unsigned char *entities_gazetteer(void);

/// Its size in bytes.
size_t entities_gazetteer_size(void);

/// The first byte of files/names.bin.
const unsigned char *entities_names(void);

/// Its size in bytes.
size_t entities_names_size(void);

/// The first byte of files/values.bin.
const unsigned char *entities_values(void);

/// Its size in bytes.
size_t entities_values_size(void);

#endif
