"""The small network that the program carries: what Sources/Linguistics/Syntax/DependencyParser.swift computes, in floats."""

import torch
from torch import nn
from torch.nn import functional

# Distances (head − dependent) of one bucket end with these; the last bucket is for the root.
BOUNDS = [-25, -15, -10, -7, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 7, 10, 15, 25]
BUCKETS = len(BOUNDS) + 1
WORD, AFFIX, TAG = 50, 48, 30
AFFIX_BITS = 14
# Rows of tags: UniversalTag's number times 64 plus PennTag's.
UNIVERSAL_TAGS, PENN_TAGS = 20, 64
# What products of arcs are multiplied by: keeps the first scores small.
ARC_SCALE = 0.3


def bucket(distance):
    """Bucket of a tensor of distances."""
    return torch.bucketize(distance, torch.tensor(BOUNDS))


def gate(x):
    """A curve like the logistic function that needs no exponential."""
    v = (x * 0.25).clamp(-1, 1)
    return 0.5 + (v - 0.5 * (v * v.abs()))


def bounded(x):
    """A curve like the hyperbolic tangent."""
    v = (x * 0.5).clamp(-1, 1)
    return 2 * v - v * v.abs()


class Scan(torch.autograd.Function):
    """c[t] = f[t]·c[t−1] + u[t] along the first dimension."""

    @staticmethod
    def forward(ctx, f, u):
        c = torch.empty_like(u)
        before = torch.zeros_like(u[0])
        for t in range(u.shape[0]):
            torch.addcmul(u[t], f[t], before, out=c[t])
            before = c[t]
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        du = torch.empty_like(grad)
        du[-1] = grad[-1]
        for t in range(grad.shape[0] - 2, -1, -1):
            torch.addcmul(grad[t], f[t + 1], du[t + 1], out=du[t])
        df = torch.zeros_like(f)
        df[1:] = du[1:] * c[:-1]
        return df, du


class Layer(nn.Module):
    """Simple recurrent units in both directions (Lei et al. 2018), without weights from state to gates."""

    def __init__(self, width, units):
        super().__init__()
        self.units = units
        self.gates = nn.Linear(width, 6 * units)
        self.skip = nn.Linear(width, 2 * units) if width != 2 * units else None
        nn.init.xavier_normal_(self.gates.weight)
        with torch.no_grad():
            bias = self.gates.bias.view(3, 2 * units)
            bias.zero_()
            bias[1].fill_(1.0)
            bias[2].fill_(-0.5)

    def forward(self, x, mask):
        length, batch, _ = x.shape
        h = self.units
        z, f, r = self.gates(x).view(length, batch, 3, 2 * h).unbind(2)
        f = gate(f)
        u = (1 - f) * z * mask
        forwards = Scan.apply(f[..., :h], u[..., :h])
        backwards = Scan.apply(f[..., h:].flip(0), u[..., h:].flip(0)).flip(0)
        r = gate(r)
        past = x if self.skip is None else self.skip(x)
        return r * bounded(torch.cat([forwards, backwards], -1)) + (1 - r) * past


class Student(nn.Module):
    def __init__(self, vectors, settings, relations):
        super().__init__()
        self.settings = settings
        units, arc, relation = settings.units, settings.arc, settings.relation
        self.register_buffer("fixed", vectors)
        self.word = nn.Embedding(len(vectors), WORD)
        nn.init.zeros_(self.word.weight)
        self.affix = nn.Embedding(1 << AFFIX_BITS, AFFIX)
        nn.init.normal_(self.affix.weight, std=0.1)
        self.universal = nn.Embedding(UNIVERSAL_TAGS, TAG)
        self.penn = nn.Embedding(PENN_TAGS, TAG)
        for table in (self.universal, self.penn):
            nn.init.normal_(table.weight, std=0.3)
        self.root = nn.Parameter(torch.randn(WORD + AFFIX + TAG) * 0.1)
        widths = [WORD + AFFIX + TAG] + [2 * units] * (settings.layers - 1)
        self.layers = nn.ModuleList(Layer(width, units) for width in widths)
        out = 2 * units
        self.dependent = nn.Linear(out, arc)
        self.head = nn.Linear(out, arc)
        self.distance = nn.Linear(out, BUCKETS)
        nn.init.zeros_(self.distance.weight)
        self.relation_own = nn.Linear(out, relation)
        self.relation_head = nn.Linear(out, relation)
        self.relation = nn.Linear(relation, relations)

    def tags(self, rows):
        """Vectors of rows that ParserFeatures.tag made of two tags."""
        return self.universal(rows >> 6) + self.penn(rows & 63)

    def drop(self, x, rate):
        return functional.dropout(x, rate, self.training)

    def forward(self, batch):
        words = batch["word"]
        if self.training:
            words = words.masked_fill(torch.rand(words.shape) < batch["dropped"], 0)
        parts = [self.fixed[words] + self.word(words), self.affix(batch["affix"]).sum(2), self.tags(batch["tag"])]
        if self.training:
            keep = (torch.rand(*words.shape, 3) > self.settings.part_drop).float()
            parts = [part * keep[..., i : i + 1] for i, part in enumerate(parts)]
        x = torch.cat(parts, -1)
        count, width = words.shape
        x = torch.cat([self.root.expand(count, 1, -1), x], 1).transpose(0, 1)
        mask = torch.cat([torch.ones(count, 1), batch["mask"].float()], 1).t()[..., None]
        rate = self.settings.drop
        for layer in self.layers:
            if self.training and rate:
                x = x * ((torch.rand(1, x.shape[1], x.shape[2]) > rate).float() / (1 - rate))
            x = layer(x, mask)
        y = self.drop(x.transpose(0, 1), rate)
        dependent = self.drop(self.dependent(y), 0.1)
        head = self.drop(functional.relu(self.head(y)), 0.1)
        arcs = dependent @ head.transpose(1, 2) * ARC_SCALE
        places = torch.arange(width + 1)
        buckets = bucket(places[None, :] - places[:, None])
        buckets[:, 0] = BUCKETS - 1
        arcs = arcs + self.distance(y).gather(2, buckets[None].expand(count, -1, -1))
        arcs = arcs.masked_fill((mask[..., 0].t() == 0)[:, None, :], -1e9)
        arcs = arcs.masked_fill(torch.eye(width + 1, dtype=torch.bool)[None], -1e9)
        return arcs[:, 1:], (self.relation_own(y), self.relation_head(y))

    def relations(self, sides, heads):
        """Scores of relations for the tokens' heads (0 the root)."""
        own, head = sides
        chosen = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        return self.relation(self.drop(functional.relu(own[:, 1:] + chosen), 0.1))
