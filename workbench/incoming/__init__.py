"""Articles on their way in: read from files or pasted text, not yet in a project.

article   what was found: text, title, byline, outlet, date, address
files     one file after another, with the reason where one cannot be read
plain     .txt in whatever encoding
html      pages saved from a browser: the text
page      the same: what a page says about itself
"""

from workbench.incoming.article import IncomingArticle
from workbench.incoming.files import Unreadable, read_file, read_files, read_stream
from workbench.incoming.plain import from_text

__all__ = ["IncomingArticle", "Unreadable", "from_text", "read_file", "read_files", "read_stream"]
