"""Texts as they are read: in plain characters, by sentences, through windows beside a place."""
