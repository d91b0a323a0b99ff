"""What varies between the addresses of one page."""

# Pattern in the address → what stands there in the canonical one. In order; the first five speak of the host.
FORMS = {
    r"^https://[^/]+/amp/s/": "https://",  # a search engine's cache of an AMP page
    r"^https://(?:[^/]+\.)?cdn\.ampproject\.org/[cv]/s/": "https://",
    r"^https://([^/]+):(?:80|443)(/|$)": "https://$1$2",
    r"^https://(?:www|m|mobile|amp|touch)\d?\.([^/]+\.)": "https://$1",
    r"^https://en\.m\.([^/]+\.)": "https://en.$1",
    r"/(?:index|default)\.(?:html?|php|aspx?)(\?|$)": "/$1",
    r"([?&])(?:amp|outputType|output|view|mobile|m)=(?:amp|1|true|yes|mobile)(?:&|$)": "$1",
    r"[?&]amp$": "",
    r"/amp/?(\?|$)": "$1",
    r"[./](?:amp)\.html(\?|$)": ".html$1",
    r"[?&]$": "",
    r"([^/])/(\?|$)": "$1$2",
}
