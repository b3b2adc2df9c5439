"""MiniLM (6 layers of 384): reads its weights and computes it."""

import json

import numpy
import torch
from torch import nn
from torch.nn import functional

WIDTH, INNER, HEADS, LAYERS, PIECES, PLACES = 384, 1536, 12, 6, 30522, 512
DROPPED = 0.1


def tensors(path):
    """The content of a safetensors file."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    result = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            kind = {"F32": numpy.float32, "I64": numpy.int64}[entry["dtype"]]
            result[name] = torch.from_numpy(numpy.frombuffer(data[start:end], kind).reshape(entry["shape"]).copy())
    return result


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.look = nn.Linear(WIDTH, 3 * WIDTH)
        self.join = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.last_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        count, length, _ = x.shape
        query, key, value = self.look(x).view(count, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = self.join(seen.transpose(1, 2).reshape(count, length, WIDTH))
        x = self.first_norm(x + functional.dropout(seen, DROPPED, self.training))
        inner = self.narrow(functional.gelu(self.widen(x)))
        return self.last_norm(x + functional.dropout(inner, DROPPED, self.training))


class Encoder(nn.Module):
    def __init__(self, path):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.load(tensors(path))

    @torch.no_grad()
    def load(self, given):
        self.pieces.weight.copy_(given["embeddings.word_embeddings.weight"])
        self.places.weight.copy_(given["embeddings.position_embeddings.weight"])
        self.kind.copy_(given["embeddings.token_type_embeddings.weight"][0])
        self.norm.weight.copy_(given["embeddings.LayerNorm.weight"])
        self.norm.bias.copy_(given["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}."
            for part in ("weight", "bias"):
                looks = [given[f"{name}attention.self.{look}.{part}"] for look in ("query", "key", "value")]
                getattr(layer.look, part).copy_(torch.cat(looks))
                for module, place in (
                    (layer.join, "attention.output.dense"), (layer.first_norm, "attention.output.LayerNorm"),
                    (layer.widen, "intermediate.dense"), (layer.narrow, "output.dense"), (layer.last_norm, "output.LayerNorm"),
                ):
                    getattr(module, part).copy_(given[f"{name}{place}.{part}"])

    def forward(self, pieces, mask):
        x = self.norm(self.pieces(pieces) + self.places.weight[: pieces.shape[1]] + self.kind)
        x = functional.dropout(x, DROPPED, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x
