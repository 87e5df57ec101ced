"""Unsent: a private journal in which a post cools off before it can leave."""

__version__ = "0.1.0"
