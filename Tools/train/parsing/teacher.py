"""The large network that the small one learns from: MiniLM with biaffine scores, fitted to the treebanks. It is not part of the program."""

import random
import time

import torch
from torch import nn
from torch.nn import functional

from . import encoder, wordpiece

SHAPES, SHAPE_WIDTH = 16, 32
ARC, RELATION = 256, 128
LONGEST = 120
# Sentences whose trees are asked for: in tokens.
ASKED = range(3, 91)
BEST = 4


def shape(word):
    """How a word is written, which its pieces do not tell."""
    if word.islower():
        return 1
    if word.isdigit():
        return 2
    if word.isupper():
        return 3 if len(word) > 1 else 4
    if word[0].isupper():
        return 5 if word[1:].islower() else 6
    if any(sign.isdigit() for sign in word):
        return 7
    return 8 if any(sign.isalpha() for sign in word) else 9


class Teacher(nn.Module):
    def __init__(self, weights, relations, tags):
        super().__init__()
        self.encoder = encoder.Encoder(weights)
        self.shape = nn.Embedding(SHAPES, SHAPE_WIDTH)
        width = encoder.WIDTH + SHAPE_WIDTH
        self.root = nn.Parameter(torch.zeros(width))
        self.head, self.dependent = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.relation_head, self.relation_own = nn.Linear(width, RELATION), nn.Linear(width, RELATION)
        self.arcs = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.names = nn.Parameter(torch.zeros(relations, RELATION + 1, RELATION + 1))
        self.tag = nn.Linear(width, tags)
        nn.init.normal_(self.arcs, std=0.02)
        nn.init.normal_(self.names, std=0.02)

    def forward(self, batch):
        with torch.autocast("cpu", torch.bfloat16):
            x = self.encoder(batch["pieces"], batch["piece_mask"])
        x = x.float()
        at = lambda places: x.gather(1, places[..., None].expand(-1, -1, encoder.WIDTH))
        words = torch.cat([(at(batch["first"]) + at(batch["last"])) / 2, self.shape(batch["shape"])], -1)
        y = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        y = functional.dropout(y, 0.2, self.training)
        part = lambda module: functional.dropout(functional.leaky_relu(module(y), 0.1), 0.3, self.training)
        head, dependent, relation_head, relation_own = map(part, (self.head, self.dependent, self.relation_head, self.relation_own))
        arcs = (torch.cat([dependent, torch.ones_like(dependent[..., :1])], -1) @ self.arcs) @ head.transpose(1, 2)
        mask = torch.cat([torch.ones(len(words), 1, dtype=torch.bool), batch["mask"]], 1)
        return arcs.masked_fill(~mask[:, None, :], -1e9)[:, 1:], (relation_head, relation_own), self.tag(y)[:, 1:]

    def relations(self, sides, heads):
        """Scores of relations for the tokens' heads (0 the root)."""
        head, own = sides
        own = own[:, 1:]
        count, width, _ = own.shape
        chosen = head.gather(1, heads[..., None].expand(-1, -1, RELATION))
        one = torch.ones_like(chosen[..., :1])
        chosen, own = torch.cat([chosen, one], -1), torch.cat([own, one], -1)
        mixed = own.reshape(count * width, -1) @ self.names.permute(1, 0, 2).reshape(RELATION + 1, -1)
        return (mixed.view(count, width, -1, RELATION + 1) * chosen[:, :, None, :]).sum(-1)


def encode(sentence, pieces):
    """A sentence of (form, tag, head, relation): numbers for the network."""
    numbers, first, last = [wordpiece.START], [], []
    for form, *_ in sentence:
        found = pieces.of(form)
        if len(numbers) + len(found) > encoder.PLACES - 12:
            found = found[:1]
        if len(numbers) > encoder.PLACES - 4:
            first.append(encoder.PLACES - 5)
            last.append(encoder.PLACES - 5)
            continue
        first.append(len(numbers))
        numbers += found
        last.append(len(numbers) - 1)
    rest = [[shape(form) for form, *_ in sentence]] + [[token[at] for token in sentence] for at in (1, 2, 3)]
    return dict(zip(("pieces", "first", "last", "shape", "tag", "head", "relation"), [numbers + [wordpiece.END], first, last, *rest]))


def batches(sentences, pieces, rng=None):
    order = list(range(len(sentences)))
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda at: len(sentences[at]["pieces"]) + (rng.random() * 3 if rng else 0))
    result, current, widest = [], [], 0
    for at in order:
        widest = max(widest, len(sentences[at]["pieces"]))
        if current and widest * (len(current) + 1) > pieces:
            result.append(current)
            current, widest = [], len(sentences[at]["pieces"])
        current.append(at)
    result.append(current)
    if rng:
        rng.shuffle(result)
    return result


def collate(sentences):
    batch = {}
    for name in sentences[0]:
        batch[name] = nn.utils.rnn.pad_sequence([torch.tensor(each[name]) for each in sentences], batch_first=True)
        if name in ("pieces", "head"):
            lengths = torch.tensor([len(each[name]) for each in sentences])
            batch["piece_mask" if name == "pieces" else "mask"] = torch.arange(batch[name].shape[1])[None] < lengths[:, None]
    return batch


def learn(model, sentences, epochs):
    rng = random.Random(1)
    sentences = [each for each in sentences if len(each["first"]) <= LONGEST]
    inside = list(model.encoder.parameters())
    known = {id(each) for each in inside}
    outside = [each for each in model.parameters() if id(each) not in known]
    groups = [{"params": inside, "lr": 1.2e-4}, {"params": outside, "lr": 1.5e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    total, step, started = epochs * len(batches(sentences, 2000)), 0, time.process_time()
    for epoch in range(epochs):
        losses, chosen = 0.0, batches(sentences, 2000, rng)
        for numbers in chosen:
            share = min(1, (step + 1) / 200) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * share
            batch = collate([sentences[at] for at in numbers])
            arcs, sides, tags = model(batch)
            mask = batch["mask"]
            loss = functional.cross_entropy(arcs[mask], batch["head"][mask])
            loss = loss + functional.cross_entropy(model.relations(sides, batch["head"])[mask], batch["relation"][mask])
            loss = loss + 0.3 * functional.cross_entropy(tags[mask], batch["tag"][mask])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses += loss.item()
        print(f"teacher {epoch} loss {losses / len(chosen):.3f} {time.process_time() - started:.0f} s", flush=True)


def say(model, sentences):
    """For each sentence the most probable heads and relations of its tokens with their shares; None for those of unfit length."""
    model.eval()
    asked = [at for at, each in enumerate(sentences) if len(each["first"]) in ASKED]
    fit, result = [sentences[at] for at in asked], [None] * len(sentences)
    with torch.no_grad():
        for numbers in batches(fit, 2500):
            arcs, sides, _ = model(collate([fit[at] for at in numbers]))
            shares, places = arcs.softmax(-1).topk(min(BEST, arcs.shape[-1]), -1)
            chances, names = model.relations(sides, places[..., 0]).softmax(-1).topk(BEST, -1)
            for row, at in enumerate(numbers):
                length = len(fit[at]["first"])
                parts = (places.short(), shares.half(), names.byte(), chances.half())
                result[asked[at]] = tuple(part[row, :length].numpy() for part in parts)
    return result
