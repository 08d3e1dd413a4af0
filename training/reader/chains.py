"""Linear chains over tags (conditional random fields): how likely a row's tags are, with gradients worked out and not traced.

Tag 0 is outside; tags 2k + 1 and 2k + 2 begin and continue a run of kind k.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.autograd.function import BackwardCFunction, FunctionCtx

LAYER_TAGS = 3
"""Outside, begin, inside."""
ROLE_TAGS = 5
"""Outside, begin source, inside source, begin content, inside content."""


def negative_log_likelihood(emissions: Tensor, moves: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
    """(rows,): how unlikely each row's tags are.

    `emissions` is (rows, pieces, tags), `moves` (tags, tags) or one such table a row, `tags` and `mask` (rows, pieces); `mask` is 1
    from a row's first piece to its last.
    """
    emissions = emissions.float()
    moves = moves.expand(emissions.shape[0], -1, -1) if moves.dim() == 2 else moves
    total = log_partition(emissions, moves, mask)
    rows = torch.arange(len(tags))[:, None]
    gold = (emissions.gather(2, tags[..., None])[..., 0] * mask).sum(1)
    gold = gold + (moves[rows, tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1)
    return total - gold


def log_partition(emissions: Tensor, moves: Tensor, mask: Tensor) -> Tensor:
    """(rows,): the log of the sum over all rows of tags, in 32 bits.

    `emissions` is (rows, pieces, tags), `moves` (rows, tags, tags), `mask` (rows, pieces).
    """
    return _LogPartition.apply(emissions.float(), moves.float(), mask)


class _LogPartition(torch.autograd.Function):
    """The forward-backward algorithm; its messages are scaled to sum to 1 at each piece, so that nothing overflows."""

    @staticmethod
    def forward(ctx: FunctionCtx, emissions: Tensor, moves: Tensor, mask: Tensor) -> Tensor:
        """See `log_partition`."""
        top = emissions.max(-1, keepdim=True).values
        likely = torch.exp(emissions - top)
        table = torch.exp(moves) * _allowed(emissions.shape[-1])
        keep = mask.T.bool()
        messages, scales = _messages(likely, table, keep)
        ctx.save_for_backward(likely, table, keep, messages, scales)
        return (torch.log(scales) + top[..., 0].T * keep).sum(0)

    @staticmethod
    def backward(ctx: BackwardCFunction, given: Tensor) -> tuple[Tensor, Tensor, None]:
        """The gradients are how likely each tag is, and each pair of neighbours, over all rows of tags."""
        likely, table, keep, messages, scales = ctx.saved_tensors
        size, rows, tags = messages.shape
        later = torch.ones(rows, tags)
        marginals = torch.zeros(size, rows, tags)
        pulls = torch.zeros(size, rows, tags)
        back = table.transpose(1, 2)
        for at in range(size - 1, -1, -1):
            marginals[at] = messages[at] * later
            pull = likely[:, at] * later / scales[at][:, None]
            pulls[at] = pull
            later = torch.where(keep[at, :, None], torch.bmm(pull[:, None], back)[:, 0], later)
        marginals = marginals * keep[..., None]
        pulls = pulls[1:] * keep[1:, :, None]
        pairs = torch.einsum("nri,nrj->rij", messages[:-1], pulls) * table
        return marginals.transpose(0, 1) * given[:, None, None], pairs * given[:, None, None], None


def _messages(likely: Tensor, table: Tensor, keep: Tensor) -> tuple[Tensor, Tensor]:
    """The forward messages (pieces, rows, tags), and what each was divided by (pieces, rows): 1 behind a row's end."""
    rows, size, tags = likely.shape
    messages = torch.empty(size, rows, tags)
    scales = torch.ones(size, rows)
    first = torch.ones(tags)
    first[2::2] = 0.0
    state = likely[:, 0] * first
    for at in range(size):
        if at:
            moved = torch.bmm(state[:, None], table)[:, 0] * likely[:, at]
            state = torch.where(keep[at, :, None], moved, state)
        scales[at] = torch.where(keep[at], state.sum(-1), torch.ones(()))
        state = state / scales[at][:, None]
        messages[at] = state
    return messages, scales


def _allowed(tags: int) -> Tensor:
    """(tags, tags): 1 where a tag may follow another; `inside` follows only its own `begin` or `inside`."""
    table = torch.ones(tags, tags)
    for inside in range(2, tags, 2):
        table[:, inside] = 0.0
        table[inside, inside] = table[inside - 1, inside] = 1.0
    return table
