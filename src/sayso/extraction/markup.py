"""What a page's mark-up says of the report: JSON-LD first, then `<meta>` and `<html lang>`. Each value comes with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from itertools import chain
from typing import Any, NamedTuple

from sayso.extraction.page import Page

_REPORTS = re.compile(
    r"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|AdvertiserContentArticle|OpinionArticle|SocialMediaPosting)$"
)
"""Types of schema.org that are reports: NewsArticle and its kin."""

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "citation_title", "sailthru.title")
_BYLINES = (
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "sailthru.author",
)
_OUTLETS = ("og:site_name",)
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publication_date",
    "date",
)
"""Keys of `<meta>` in the order they are believed: Open Graph, Parse.ly, Highwire (citation), Dublin Core, Sailthru, plain ones."""


class Said(NamedTuple):
    """A value and which mark-up gave it."""

    value: str
    basis: str


class Markup(NamedTuple):
    """What the mark-up says; None where it does not."""

    title: Said | None
    byline: Said | None
    outlet: Said | None
    published: tuple[Said, ...]
    """Every date of publication, the most believed first."""
    language: str | None


def read_markup(page: Page) -> Markup:
    """What a page's mark-up says of the report in it."""
    article = _find_article(page.scripts)
    metas = _metas(page)

    def meta(names: tuple[str, ...]) -> Iterator[Said]:
        return (Said(metas[name], f"meta {name}") for name in names if name in metas)

    def linked(key: str, value: str | None) -> Iterator[Said]:
        return iter([Said(value, f"JSON-LD {key}")] if value else [])

    bylines = chain(linked("author", _names(article.get("author"))), meta(_BYLINES))
    return Markup(
        title=next(chain(linked("headline", _text(article.get("headline"))), meta(_TITLES)), None),
        byline=next((said for said in bylines if "://" not in said.value), None),
        outlet=next(chain(meta(_OUTLETS), linked("publisher", _names(article.get("publisher")))), None),
        published=(*linked("datePublished", _text(article.get("datePublished"))), *meta(_DATES)),
        language=_language(page, metas),
    )


def _metas(page: Page) -> dict[str, str]:
    """The content of each `<meta>` by its name; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in page.tags:
        attributes = tag.attributes
        value = " ".join(attributes.get("content", "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            if tag.name == "meta" and value and key in attributes:
                found.setdefault(attributes[key].strip().lower(), value)
    return found


def _language(page: Page, metas: dict[str, str]) -> str | None:
    attributes = next((tag.attributes for tag in page.tags if tag.name == "html"), {})
    said = attributes.get("lang") or attributes.get("xml:lang") or metas.get("content-language") or metas.get("og:locale") or ""
    code = re.match(r"\s*([a-zA-Z]{2})(?![a-zA-Z])", said)
    return code[1].lower() if code else None


def _find_article(scripts: tuple[str, ...]) -> dict[str, Any]:
    """The first report described by JSON-LD; empty where there is none."""
    for script in scripts:
        try:
            described = json.loads(
                re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", script), strict=False
            )
        except (ValueError, RecursionError):  # broken JSON-LD is common and says nothing
            continue
        for node in _nodes(described):
            if any(_REPORTS.match(kind) for kind in _kinds(node)):
                return node
    return {}


def _nodes(described: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD script: itself, those in lists and in `@graph`, a page's main entity."""
    waiting = [described]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            yield node
            waiting.extend(node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node)


def _kinds(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [it.rsplit("/", 1)[-1] for it in kinds if isinstance(it, str)]


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return " ".join(unescape(value).split()) or None if isinstance(value, str) else None


def _names(value: Any) -> str | None:
    """The names of persons or organisations, given as words, objects or lists of these."""
    found = []
    for one in value if isinstance(value, list) else [value]:
        name = _text(one.get("name")) if isinstance(one, dict) else _text(one)
        if name and "://" not in name:
            found.append(name)
    return ", ".join(dict.fromkeys(found)) or None
