"""Writes the network with weights of eight bits: Sources/LinguisticsData/files/parser.bin, read by ParserModel.swift."""

import struct

import numpy
import torch

from . import corpus, student

WORD_SLOTS = 16


def padded(data):
    return data + b"\0" * (-len(data) % 64)


def table(rows):
    """A hash table of words: prints above rows."""
    slots = [0xFFFFFFFF] * (1 << WORD_SLOTS)
    for value, row in rows.items():
        at = value >> (64 - WORD_SLOTS)
        while slots[at] != 0xFFFFFFFF:
            at = (at + 1) & ((1 << WORD_SLOTS) - 1)
        slots[at] = ((value >> 24) & 0xFFFF) << 16 | row
    return struct.pack("<%dI" % len(slots), *slots)


def signed(matrix):
    """A table in signed bytes with one factor for all, chosen so that few values are cut."""
    factor = float(numpy.quantile(numpy.abs(matrix[numpy.abs(matrix) > 0]), 0.9995)) / 127
    return numpy.clip(numpy.rint(matrix / factor), -127, 127).astype("i1"), factor


def matrix_bytes(weights, biases, inputs):
    """`weights[output][depth]` for inputs that are `inputs` times a signed byte each (a number, or one for each input)."""
    weights = weights * inputs
    outputs, depth = weights.shape
    scales = numpy.abs(weights).max(1).clip(1e-8) / 127
    bytes_ = numpy.rint(weights / scales[:, None]).astype("i1")
    offsets = -128 * bytes_.astype("i4").sum(1)
    blocks = bytes_.reshape(outputs // 16, 16, depth // 4, 4).transpose(0, 2, 1, 3)
    parts = [blocks.tobytes(), scales.astype("<f4").tobytes(), biases.astype("<f4").tobytes(), offsets.astype("<i4").tobytes()]
    return b"".join(map(padded, parts))


def filled(weights, biases, outputs):
    """With outputs added that are never the best."""
    missing = outputs - len(biases)
    return numpy.pad(weights, ((0, missing), (0, 0))), numpy.pad(biases, (0, missing), constant_values=-1e4)


class Ranges:
    """The largest inputs of each layer over some sentences."""

    def __init__(self, model, sentences, share=0.9999):
        self.values = {}
        hooks = []
        named = [(f"layer{at}", layer) for at, layer in enumerate(model.layers)] + [("out", model.dependent), ("relation", model.relation)]
        for name, module in named:
            hooks.append(module.register_forward_pre_hook(lambda _, arguments, name=name: self.add(name, arguments[0], share)))
        model.eval()
        with torch.no_grad():
            for numbers in corpus.batches(sentences, 4000):
                batch = corpus.collate([sentences[at] for at in numbers])
                arcs, sides = model(batch)
                model.relations(sides, arcs.argmax(-1))
        for hook in hooks:
            hook.remove()

    def add(self, name, values, share):
        flat = values.abs().flatten()
        flat = flat[torch.randint(len(flat), (min(len(flat), 200000),))]
        self.values.setdefault(name, []).append(torch.quantile(flat, share).item())

    def step(self, name):
        """What one step of a byte is worth."""
        return float(numpy.mean(self.values[name])) / 127


def write(path, model, rows, known_affix, sentences):
    settings = model.settings
    get = lambda module: (module.weight.detach().numpy().astype("f8"), module.bias.detach().numpy().astype("f8"))
    ranges = Ranges(model, sentences)
    words, word_factor = signed((model.fixed + model.word.weight).detach().numpy())
    words[0] = numpy.rint((model.fixed[0] + model.word.weight[0]).detach().numpy() / word_factor).clip(-127, 127)
    affix = model.affix.weight.detach().numpy().copy()
    affix[~known_affix] = affix[0]
    # Sums of nine rows have to fit into a byte too.
    affix_factor = float(numpy.quantile(numpy.abs(affix[known_affix]), 0.999)) * 2.5 / 127
    affixes = numpy.clip(numpy.rint(affix / affix_factor), -127, 127).astype("i1")
    tags, tag_factor = signed(model.tags(torch.arange(student.UNIVERSAL_TAGS * student.PENN_TAGS)).detach().numpy())
    root = model.root.detach().numpy()
    inputs = numpy.concatenate([
        numpy.full(student.WORD, word_factor), numpy.full(student.AFFIX, affix_factor), numpy.full(student.TAG, tag_factor)])
    unsigned = lambda values: (values.astype("i2") + 128).clip(0, 255).astype("u1").tobytes()

    parts, steps = [], []
    for at, layer in enumerate(model.layers):
        weights, biases = get(layer.gates)
        if layer.skip is not None:
            more = get(layer.skip)
            weights, biases = numpy.concatenate([weights, more[0]]), numpy.concatenate([biases, more[1]])
        step = inputs if at == 0 else ranges.step(f"layer{at}")
        steps.append(1.0 if at == 0 else step)
        parts.append(matrix_bytes(weights, biases, step))
    dependent, head = get(model.dependent), get(model.head)
    dependent = (dependent[0] * student.ARC_SCALE, dependent[1] * student.ARC_SCALE)
    distance_width = -(-student.BUCKETS // 16) * 16
    last = [dependent, head, filled(*get(model.distance), distance_width), get(model.relation_own), get(model.relation_head)]
    steps.append(ranges.step("out"))
    parts.append(matrix_bytes(numpy.concatenate([w for w, _ in last]), numpy.concatenate([b for _, b in last]), steps[-1]))
    steps.append(ranges.step("relation"))
    names = get(model.relation)
    parts.append(matrix_bytes(*filled(*names, -(-len(names[1]) // 16) * 16), steps[-1]))

    header = [0x5241504C, 1, len(words), WORD_SLOTS, student.WORD, student.AFFIX_BITS, student.AFFIX, len(tags), student.TAG,
              settings.units, settings.layers, settings.arc, settings.relation, distance_width, 0, 0]
    factors = [1 / step for step in steps]
    distances = [int(student.bucket(torch.tensor(d))) for d in range(-31, 32)] + [student.BUCKETS - 1]
    data = padded(struct.pack("<16I", *header)) + padded(struct.pack("<16f", *(factors + [0.0] * (16 - len(factors)))))
    data += padded(table(rows)) + padded(unsigned(words)) + padded(affixes.tobytes()) + padded(unsigned(tags))
    data += padded(unsigned(numpy.rint(root / inputs))) + padded(bytes(distances)) + b"".join(parts)
    path.write_bytes(data)
    print(f"{path.name}: {len(data)} bytes, {len(rows)} words")
