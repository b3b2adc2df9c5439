"""Learns the small network from treebanks and from what the teacher says of other texts."""

import math
import random
import time

import torch
from torch import nn
from torch.nn import functional

from . import corpus


def figures(model, sentences):
    """Percent of heads, and of heads with relations, without the search for a tree."""
    model.eval()
    heads_right = both_right = count = 0
    with torch.no_grad():
        for numbers in corpus.batches(sentences, 4000):
            batch = corpus.collate([sentences[at] for at in numbers])
            arcs, sides = model(batch)
            heads = arcs.argmax(-1)
            names = model.relations(sides, heads).argmax(-1)
            mask = batch["mask"]
            right = (heads == batch["head"]) & mask
            heads_right += right.sum().item()
            both_right += (right & (names == batch["relation"])).sum().item()
            count += mask.sum().item()
    model.train()
    return tuple(round(100 * value / count, 2) for value in (heads_right, both_right))


def loss_of(model, batch):
    arcs, sides = model(batch)
    mask = batch["mask"]
    names = model.relations(sides, batch["head"])
    if "arcs" in batch:
        arc_loss = -(batch["arcs"][mask] * arcs.log_softmax(-1).clamp(min=-30)[mask]).sum(-1).mean()
        return arc_loss - (batch["relations"][mask] * names.log_softmax(-1)[mask]).sum(-1).mean()
    return functional.cross_entropy(arcs[mask], batch["head"][mask]) + functional.cross_entropy(names[mask], batch["relation"][mask])


def learn(model, gold, silver, devs, settings, save):
    """`gold`: for each sentence its forms, the plain one first; `silver`: sentences with the teacher's arcs. Gives averaged weights."""
    rng = random.Random(settings.seed)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.rate, betas=(0.9, 0.95), weight_decay=1e-4, fused=True)
    started, step = time.process_time(), 0

    def round_of_batches():
        # Headlines in capitals and small letters: some sentences in another case, others each time.
        forms = [each[0] if rng.random() < 0.88 else each[rng.randrange(1, len(each))] for each in gold]
        chosen = [(forms, numbers) for numbers in corpus.batches(forms, settings.batch, rng)]
        if silver:
            part = [each for each in silver if rng.random() < settings.silver]
            chosen += [(part, numbers) for numbers in corpus.batches(part, settings.batch, rng)]
            rng.shuffle(chosen)
        return chosen

    total = settings.epochs * len(round_of_batches())
    mean = {name: value.clone() for name, value in model.state_dict().items()}
    for epoch in range(settings.epochs):
        losses = 0.0
        chosen = round_of_batches()
        for sentences, numbers in chosen:
            rate = settings.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * min(1, step / total))) + 1e-5
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = loss_of(model, corpus.collate([sentences[at] for at in numbers]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses += loss.item()
            if step % 8 == 0:
                decay = min(0.98, step / (step + 300))
                for name, value in model.state_dict().items():
                    if name != "fixed":
                        mean[name].lerp_(value, 1 - decay)
        current = {name: value.clone() for name, value in model.state_dict().items()}
        model.load_state_dict(mean)
        seconds = time.process_time() - started
        print(epoch, f"loss {losses / len(chosen):.3f}", [figures(model, dev) for dev in devs], f"{seconds:.0f} s", flush=True)
        save(mean)
        model.load_state_dict(current)
    model.load_state_dict(mean)
