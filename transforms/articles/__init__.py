"""Documents to articles: what each line is, and what an article says of itself."""
