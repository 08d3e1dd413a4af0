"""Linear chains over tags (conditional random fields): how likely a row's tags are, with gradients worked out rather than traced."""

from __future__ import annotations

import torch
from torch import Tensor

LAYER_TAGS = 3
"""Outside, begin, inside."""
ROLE_TAGS = 5
"""Outside, begin source, inside source, begin content, inside content."""


def allowed(size: int) -> Tensor:
    """(size, size): 1 where a tag may follow another; `inside` follows only its own `begin` or `inside`."""
    table = torch.ones(size, size)
    for inside in range(2, size, 2):
        table[:, inside] = 0.0
        table[inside, inside] = table[inside - 1, inside] = 1.0
    return table


class _LogPartition(torch.autograd.Function):
    """The log of the sum over all rows of tags: forward and backward messages, scaled; float32."""

    @staticmethod
    def forward(ctx, emissions: Tensor, moves: Tensor, mask: Tensor) -> Tensor:  # type: ignore[override]
        """(rows, pieces, tags), (rows, tags, tags), (rows, pieces) to (rows,). `mask` is 1 from the first piece to a row's last."""
        rows, size, tags = emissions.shape
        top = emissions.max(-1, keepdim=True).values
        likely = torch.exp(emissions - top)
        table = torch.exp(moves) * allowed(tags)
        first = torch.ones(tags)
        first[2::2] = 0.0
        forward = torch.empty(size, rows, tags)
        scales = torch.ones(size, rows)
        state = likely[:, 0] * first
        keep = mask.T.bool()
        for at in range(size):
            if at:
                moved = torch.bmm(state[:, None], table)[:, 0] * likely[:, at]
                state = torch.where(keep[at, :, None], moved, state)
            scale = torch.where(keep[at], state.sum(-1), torch.ones(()))
            scales[at] = scale
            state = state / scale[:, None]
            forward[at] = state
        ctx.save_for_backward(likely, table, keep, forward, scales)
        return (torch.log(scales) + top[..., 0].T * keep).sum(0)

    @staticmethod
    def backward(ctx, given: Tensor):  # type: ignore[override]
        likely, table, keep, forward, scales = ctx.saved_tensors
        size, rows, tags = forward.shape
        later = torch.ones(rows, tags)
        marginals = torch.zeros(size, rows, tags)
        pulls = torch.zeros(size, rows, tags)
        back = table.transpose(1, 2)
        for at in range(size - 1, -1, -1):
            marginals[at] = forward[at] * later
            pull = likely[:, at] * later / scales[at][:, None]
            pulls[at] = pull
            later = torch.where(keep[at, :, None], torch.bmm(pull[:, None], back)[:, 0], later)
        marginals = marginals * keep[..., None]
        pulls = pulls[1:] * keep[1:, :, None]
        pairs = torch.einsum("nri,nrj->rij", forward[:-1], pulls) * table
        return marginals.transpose(0, 1) * given[:, None, None], pairs * given[:, None, None], None


def log_partition(emissions: Tensor, moves: Tensor, mask: Tensor) -> Tensor:
    """See `_LogPartition.forward`."""
    return _LogPartition.apply(emissions.float(), moves.float(), mask)


def negative_log_likelihood(emissions: Tensor, moves: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
    """(rows,): how unlikely each row's tags are; `moves` is (tags, tags) or one a row."""
    emissions = emissions.float()
    moves = moves.expand(emissions.shape[0], -1, -1) if moves.dim() == 2 else moves
    total = log_partition(emissions, moves, mask)
    rows = torch.arange(len(tags))[:, None]
    gold = (emissions.gather(2, tags[..., None])[..., 0] * mask).sum(1)
    gold = gold + (moves[rows, tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1)
    return total - gold
