#include "CKernels.h"
#include <math.h>

#pragma clang fp contract(off)

#define INLINE static inline __attribute__((always_inline))

// The bodies are written once and compiled for each kind of processor by the functions that call them.

INLINE void quantise(const float *restrict values, size_t count, float factor, uint8_t *restrict bytes) {
  for (size_t i = 0; i < count; i++) {
    float value = values[i] * factor + 128.5f;
    value = value < 0 ? 0 : value;
    value = value > 255 ? 255 : value;
    bytes[i] = (uint8_t)(int32_t)value;
  }
}

INLINE float clamp(float x) {
  x = x > 1 ? 1 : x;
  return x < -1 ? -1 : x;
}

/// A curve like the logistic function.
INLINE float gate(float x) {
  float v = clamp(x * 0.25f);
  return 0.5f + (v - 0.5f * (v * fabsf(v)));
}

/// A curve like the hyperbolic tangent.
INLINE float bounded(float x) {
  float v = clamp(x * 0.5f);
  return 2 * v - v * fabsf(v);
}

enum { LANES = 16 };

INLINE void recurLanes(
    const float *restrict gates, ptrdiff_t gatesStep, size_t width, const float *restrict skipped, ptrdiff_t skippedStep, size_t rows,
    float *restrict result, ptrdiff_t resultStep) {
  float state[LANES] = {0};
  for (size_t row = 0; row < rows; row++) {
    for (int i = 0; i < LANES; i++) {
      float keep = gate(gates[width + i]);
      float shown = gate(gates[2 * width + i]);
      state[i] = keep * state[i] + (1 - keep) * gates[i];
      result[i] = shown * bounded(state[i]) + (1 - shown) * skipped[i];
    }
    gates += gatesStep;
    skipped += skippedStep;
    result += resultStep;
  }
}

INLINE void recur(
    const float *gates, size_t gatesStride, const float *skipped, size_t skippedStride, size_t rows, size_t units, float *result) {
  size_t width = 2 * units;
  if (rows == 0) return;
  for (size_t unit = 0; unit < width; unit += LANES) {
    if (unit < units) {
      recurLanes(
          gates + unit, (ptrdiff_t)gatesStride, width, skipped + unit, (ptrdiff_t)skippedStride, rows, result + unit, (ptrdiff_t)width);
    } else {
      size_t last = rows - 1;
      recurLanes(
          gates + unit + last * gatesStride, -(ptrdiff_t)gatesStride, width, skipped + unit + last * skippedStride,
          -(ptrdiff_t)skippedStride, rows, result + unit + last * width, -(ptrdiff_t)width);
    }
  }
}

INLINE void score(
    const float *restrict dependents, size_t dependentsStride, const float *restrict heads, size_t rows, size_t depth, size_t stride,
    float *restrict scores) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t at = 0; at < stride; at += LANES) {
      float sums[LANES] = {0};
      for (size_t k = 0; k < depth; k++) {
        float factor = dependents[row * dependentsStride + k];
        for (int i = 0; i < LANES; i++) sums[i] += factor * heads[k * stride + at + i];
      }
      for (int i = 0; i < LANES; i++) scores[row * stride + at + i] = sums[i];
    }
  }
}

/// One row and one block of 16 outputs.
INLINE void multiplyBlock(kernel_matrix matrix, size_t block, const uint8_t *restrict input, float *restrict result) {
  int32_t sums[LANES];
  const int8_t *weights = matrix.bytes + block * LANES * matrix.depth;
  for (int i = 0; i < LANES; i++) sums[i] = matrix.offsets[block * LANES + i];
  for (size_t k = 0; k < matrix.depth; k += 4) {
    for (int i = 0; i < LANES; i++) {
      const int8_t *weight = weights + k * LANES + i * 4;
      sums[i] += input[k] * weight[0] + input[k + 1] * weight[1] + input[k + 2] * weight[2] + input[k + 3] * weight[3];
    }
  }
  for (int i = 0; i < LANES; i++) {
    result[block * LANES + i] = (float)sums[i] * matrix.scales[block * LANES + i] + matrix.biases[block * LANES + i];
  }
}

static void multiplyPlain(kernel_matrix matrix, const uint8_t *input, size_t rows, float *result) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t block = 0; block < matrix.outputs / LANES; block++) {
      multiplyBlock(matrix, block, input + row * matrix.depth, result + row * matrix.outputs);
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,prefer-256-bit"), min_vector_width(512)))
#define MIDDLE __attribute__((target("avx2")))

static int hasWide(void) {
  return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512dq");
}
static int hasMiddle(void) { return __builtin_cpu_supports("avx2"); }

/// `ROWS` rows and `BLOCKS` blocks of 16 outputs at once, so that each weight loaded serves several rows.
#define TILE(NAME, ROWS, BLOCKS)                                                                                                    \
  WIDE static inline __attribute__((always_inline)) void NAME(                                                                      \
      kernel_matrix matrix, size_t block, const uint8_t *restrict input, float *restrict result) {                                  \
    size_t depth = matrix.depth;                                                                                                    \
    const int8_t *weights = matrix.bytes + block * 16 * depth;                                                                      \
    __m512i sums[ROWS][BLOCKS];                                                                                                     \
    for (int b = 0; b < BLOCKS; b++) {                                                                                              \
      __m512i first = _mm512_loadu_si512(matrix.offsets + (block + (size_t)b) * 16);                                                \
      for (int r = 0; r < ROWS; r++) sums[r][b] = first;                                                                            \
    }                                                                                                                               \
    for (size_t k = 0; k < depth; k += 4) {                                                                                         \
      __m512i loaded[BLOCKS];                                                                                                       \
      for (int b = 0; b < BLOCKS; b++) loaded[b] = _mm512_loadu_si512(weights + (size_t)b * 16 * depth + k * 16);                   \
      for (int r = 0; r < ROWS; r++) {                                                                                              \
        int32_t four;                                                                                                               \
        __builtin_memcpy(&four, input + (size_t)r * depth + k, 4);                                                                  \
        __m512i same = _mm512_set1_epi32(four);                                                                                     \
        for (int b = 0; b < BLOCKS; b++) sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], same, loaded[b]);                             \
      }                                                                                                                             \
    }                                                                                                                               \
    for (int b = 0; b < BLOCKS; b++) {                                                                                              \
      __m512 scale = _mm512_loadu_ps(matrix.scales + (block + (size_t)b) * 16);                                                     \
      __m512 bias = _mm512_loadu_ps(matrix.biases + (block + (size_t)b) * 16);                                                      \
      for (int r = 0; r < ROWS; r++) {                                                                                              \
        __m512 value = _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][b]), scale), bias);                                   \
        _mm512_storeu_ps(result + (size_t)r * matrix.outputs + (block + (size_t)b) * 16, value);                                    \
      }                                                                                                                             \
    }                                                                                                                               \
  }

#define TILES(BLOCKS)                                                                                                               \
  TILE(tile1x##BLOCKS, 1, BLOCKS)                                                                                                   \
  TILE(tile2x##BLOCKS, 2, BLOCKS)                                                                                                   \
  TILE(tile3x##BLOCKS, 3, BLOCKS)                                                                                                   \
  TILE(tile4x##BLOCKS, 4, BLOCKS)                                                                                                   \
  TILE(tile5x##BLOCKS, 5, BLOCKS)                                                                                                   \
  TILE(tile6x##BLOCKS, 6, BLOCKS)                                                                                                   \
  WIDE static void rowsx##BLOCKS(kernel_matrix matrix, size_t block, const uint8_t *input, size_t rows, float *result) {            \
    size_t row = 0;                                                                                                                 \
    for (; row + 6 <= rows; row += 6) tile6x##BLOCKS(matrix, block, input + row * matrix.depth, result + row * matrix.outputs);     \
    input += row * matrix.depth;                                                                                                    \
    result += row * matrix.outputs;                                                                                                 \
    switch (rows - row) {                                                                                                           \
      case 1: tile1x##BLOCKS(matrix, block, input, result); break;                                                                  \
      case 2: tile2x##BLOCKS(matrix, block, input, result); break;                                                                  \
      case 3: tile3x##BLOCKS(matrix, block, input, result); break;                                                                  \
      case 4: tile4x##BLOCKS(matrix, block, input, result); break;                                                                  \
      case 5: tile5x##BLOCKS(matrix, block, input, result); break;                                                                  \
      default: break;                                                                                                               \
    }                                                                                                                               \
  }

TILES(4)
TILES(1)

WIDE static void multiplyWide(kernel_matrix matrix, const uint8_t *input, size_t rows, float *result) {
  size_t blocks = matrix.outputs / 16;
  size_t block = 0;
  for (; block + 4 <= blocks; block += 4) rowsx4(matrix, block, input, rows, result);
  for (; block < blocks; block++) rowsx1(matrix, block, input, rows, result);
}

/// Two rows and a block of 16 outputs; the four products of an output are summed in pairs, the pairs at the end.
MIDDLE static inline __attribute__((always_inline)) void pairMiddle(
    kernel_matrix matrix, size_t block, const uint8_t *input, size_t rows, float *result) {
  size_t depth = matrix.depth;
  const int8_t *weights = matrix.bytes + block * 16 * depth;
  __m256i sums[2][4];
  for (int r = 0; r < 2; r++) {
    for (int q = 0; q < 4; q++) sums[r][q] = _mm256_setzero_si256();
  }
  const uint8_t *second = rows > 1 ? input + depth : input;
  for (size_t k = 0; k < depth; k += 4) {
    int32_t four[2];
    __builtin_memcpy(&four[0], input + k, 4);
    __builtin_memcpy(&four[1], second + k, 4);
    __m256i first = _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four[0])));
    __m256i next = _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four[1])));
    for (int q = 0; q < 4; q++) {
      __m256i loaded = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + k * 16 + (size_t)q * 16)));
      sums[0][q] = _mm256_add_epi32(sums[0][q], _mm256_madd_epi16(first, loaded));
      sums[1][q] = _mm256_add_epi32(sums[1][q], _mm256_madd_epi16(next, loaded));
    }
  }
  for (size_t r = 0; r < rows; r++) {
    for (int half = 0; half < 2; half++) {
      // Neighbours added: the halves of both registers come out interleaved.
      __m256i added = _mm256_permute4x64_epi64(_mm256_hadd_epi32(sums[r][2 * half], sums[r][2 * half + 1]), 0xD8);
      size_t at = block * 16 + (size_t)half * 8;
      added = _mm256_add_epi32(added, _mm256_loadu_si256((const __m256i *)(matrix.offsets + at)));
      __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(added), _mm256_loadu_ps(matrix.scales + at));
      _mm256_storeu_ps(result + r * matrix.outputs + at, _mm256_add_ps(value, _mm256_loadu_ps(matrix.biases + at)));
    }
  }
}

MIDDLE static void multiplyMiddle(kernel_matrix matrix, const uint8_t *input, size_t rows, float *result) {
  for (size_t block = 0; block < matrix.outputs / 16; block++) {
    size_t row = 0;
    for (; row + 2 <= rows; row += 2) pairMiddle(matrix, block, input + row * matrix.depth, 2, result + row * matrix.outputs);
    if (row < rows) pairMiddle(matrix, block, input + row * matrix.depth, 1, result + row * matrix.outputs);
  }
}

void kernel_multiply(kernel_matrix matrix, const uint8_t *input, size_t rows, float *result) {
  if (hasWide()) return multiplyWide(matrix, input, rows, result);
  if (hasMiddle()) return multiplyMiddle(matrix, input, rows, result);
  multiplyPlain(matrix, input, rows, result);
}

#define DISPATCHED(NAME, PARAMETERS, ARGUMENTS)              \
  WIDE static void NAME##Wide PARAMETERS { NAME ARGUMENTS; } \
  MIDDLE static void NAME##Middle PARAMETERS { NAME ARGUMENTS; } \
  void kernel_##NAME PARAMETERS {                            \
    if (hasWide()) return NAME##Wide ARGUMENTS;              \
    if (hasMiddle()) return NAME##Middle ARGUMENTS;          \
    NAME ARGUMENTS;                                          \
  }
#else
void kernel_multiply(kernel_matrix matrix, const uint8_t *input, size_t rows, float *result) { multiplyPlain(matrix, input, rows, result); }

#define DISPATCHED(NAME, PARAMETERS, ARGUMENTS) \
  void kernel_##NAME PARAMETERS { NAME ARGUMENTS; }
#endif

DISPATCHED(quantise, (const float *values, size_t count, float factor, uint8_t *bytes), (values, count, factor, bytes))
DISPATCHED(
    recur, (const float *gates, size_t gatesStride, const float *skipped, size_t skippedStride, size_t rows, size_t units, float *result),
    (gates, gatesStride, skipped, skippedStride, rows, units, result))
DISPATCHED(
    score,
    (const float *dependents, size_t dependentsStride, const float *heads, size_t rows, size_t depth, size_t stride, float *scores),
    (dependents, dependentsStride, heads, rows, depth, stride, scores))

INLINE void sum(const int8_t *restrict table, size_t width, const uint32_t *restrict rows, size_t count, uint8_t *restrict bytes) {
  for (size_t at = 0; at < width; at += LANES) {
    int16_t sums[LANES];
    for (int i = 0; i < LANES; i++) sums[i] = 128;
    for (size_t row = 0; row < count; row++) {
      const int8_t *values = table + (size_t)rows[row] * width + at;
      for (int i = 0; i < LANES; i++) sums[i] = (int16_t)(sums[i] + values[i]);
    }
    for (int i = 0; i < LANES; i++) bytes[at + i] = (uint8_t)(sums[i] < 0 ? 0 : sums[i] > 255 ? 255 : sums[i]);
  }
}

DISPATCHED(
    sum, (const int8_t *table, size_t width, const uint32_t *rows, size_t count, uint8_t *bytes), (table, width, rows, count, bytes))

void kernel_transpose(const float *values, size_t step, size_t rows, size_t depth, size_t stride, float *columns) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t k = 0; k < depth; k++) columns[k * stride + row] = values[row * step + k] > 0 ? values[row * step + k] : 0;
  }
}

void kernel_join(const float *restrict first, const float *restrict second, size_t count, float *restrict sums) {
  for (size_t k = 0; k < count; k++) {
    float value = first[k] + second[k];
    sums[k] = value > 0 ? value : 0;
  }
}

size_t kernel_largest(const float *values, size_t count) {
  if (count == 0) return 0;
  float most = values[0];
  for (size_t at = 1; at < count; at++) most = values[at] > most ? values[at] : most;
  size_t best = 0;
  while (best + 1 < count && values[best] != most) best++;
  return best;
}
