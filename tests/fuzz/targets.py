"""All targets by name. Each takes bytes and gives nothing; it raises where a law is broken or something falls over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tests.fuzz import extraction, fetching, linking, statements, texts, written

Target = Callable[[bytes], None]

TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "html": extraction.read_page,
        "text": extraction.read_text,
        "markdown": extraction.read_markdown,
        "pdf": extraction.read_pdf,
        "print": extraction.read_print,
        "anything": extraction.read_anything,
        "feed": fetching.read_entries,
        "warc": fetching.read_records,
        "packed": fetching.read_packed,
        "wacz": fetching.read_collected,
        "sheet": fetching.read_table_of_reports,
        "download": fetching.read_download,
        "sidecar": fetching.read_particulars,
        "address": fetching.read_address,
        "rules": statements.read_rules,
        "dates": statements.read_dates,
        "state": statements.state_anything,
        "findings": statements.read_findings,
        "noise": statements.read_noise,
        "unseen": statements.read_unseen,
        "maps": texts.map_offsets,
        "decoding": texts.decode_bytes,
        "quotes": texts.select_quotes,
        "quotations": texts.pair_marks,
        "together": linking.link_reports,
        "compare": linking.compare_texts,
        "marked": written.read_marked,
        "labels": written.read_labels,
        "judgements": written.take_over,
        "judged": written.take_over_judgements,
        "kept": written.keep_reading,
        "search": written.search_ledger,
        "found": written.add_found,
    }
)
