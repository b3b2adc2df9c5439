#pragma once
#include <stddef.h>
#include <stdint.h>

/// The arithmetic of small recurrent networks with weights of 8 bits.
///
/// Every function gives the same bits on every processor: products and sums of integers are exact, those of floats are never fused or reordered.
/// What the processor offers (AVX-512 VNNI, AVX2) is looked up when a function is called; elsewhere plain C runs.

/// A matrix of signed bytes, `outputs` by `depth` (multiples of 16 and of 4), in blocks of 16 outputs: `bytes[block][depth / 4][16][4]`.
typedef struct {
  const int8_t *_Nonnull bytes;
  /// For each output the factor that makes its sum of products a number.
  const float *_Nonnull scales;
  const float *_Nonnull biases;
  /// For each output −128 times the sum of its weights: inputs are stored with 128 added.
  const int32_t *_Nonnull offsets;
  size_t outputs;
  size_t depth;
} kernel_matrix;

/// `result[row][output] = scale · Σ (input[row][k] − 128) · weight[output][k] + bias`, for rows of `depth` bytes.
void kernel_multiply(kernel_matrix matrix, const uint8_t *_Nonnull input, size_t rows, float *_Nonnull result);

/// `bytes[i] = ⌊values[i] · factor + 128.5⌋`, not below 0 and not above 255.
void kernel_quantise(const float *_Nonnull values, size_t count, float factor, uint8_t *_Nonnull bytes);

/// A layer of simple recurrent units, after its matrix product.
///
/// `gates[row]` holds, for 2 · `units` units (half of them read forwards, half backwards), the candidates z, then forget gates f, then reset
/// gates r, each before its activation; `skipped[row]` starts every `skippedStride` floats. With s(x) = ½ + v − ½v|v|, v = x/4 kept in −1…1:
/// c = s(f) · c before + (1 − s(f)) · z and h = s(r) · t(c) + (1 − s(r)) · skipped, where t(x) = 2v − v|v|, v = x/2 kept in −1…1.
void kernel_recur(
    const float *_Nonnull gates, size_t gatesStride, const float *_Nonnull skipped, size_t skippedStride, size_t rows, size_t units,
    float *_Nonnull result);

/// `scores[dependent][head] = Σ dependents[dependent][k] · heads[k][head]`; `heads` is transposed, its rows and those of `scores` are `stride`
/// floats long (a multiple of 16), those of `dependents` `dependentsStride`.
void kernel_score(
    const float *_Nonnull dependents, size_t dependentsStride, const float *_Nonnull heads, size_t rows, size_t depth, size_t stride,
    float *_Nonnull scores);

/// `bytes[i] = Σ table[rows[r]][i] + 128` over `count` rows of a table that is `width` wide, not below 0 and not above 255.
void kernel_sum(
    const int8_t *_Nonnull table, size_t width, const uint32_t *_Nonnull rows, size_t count, uint8_t *_Nonnull bytes);

/// `columns[k][row] = max(0, values[row][k])`: the transpose of `rows` rows of `depth` floats, the rows of `values` `step` floats apart and those
/// of `columns` `stride`.
void kernel_transpose(const float *_Nonnull values, size_t step, size_t rows, size_t depth, size_t stride, float *_Nonnull columns);

/// `sums[k] = max(0, first[k] + second[k])`.
void kernel_join(const float *_Nonnull first, const float *_Nonnull second, size_t count, float *_Nonnull sums);

/// The place of the largest of `count` values, the first where several are; 0 of none.
size_t kernel_largest(const float *_Nonnull values, size_t count);
