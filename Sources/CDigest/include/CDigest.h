// SHA-256 by libmd, which libedit's development package brings along.
#ifndef LEDE_CDIGEST_H
#define LEDE_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

#if __has_include(<sha2.h>)
#include <sha2.h>
#else
#error "Lede needs libmd, which comes with libedit: run Scripts/lede"
#endif

/// A digest being made: start, add bytes in any number of pieces, finish.
typedef struct {
  SHA2_CTX state;
} SHA256Digest;

static inline SHA256Digest sha256_start(void) {
  SHA256Digest digest;
  SHA256Init(&digest.state);
  return digest;
}

static inline void sha256_add(SHA256Digest *digest, const void *bytes, size_t count) {
  SHA256Update(&digest->state, (const uint8_t *)bytes, count);
}

/// Writes the 32 bytes of the digest to `result`.
static inline void sha256_finish(SHA256Digest *digest, uint8_t *result) { SHA256Final(result, &digest->state); }

#endif
