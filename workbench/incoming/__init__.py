"""Articles on their way in: read from files, folders, addresses or pasted text, not yet in a project.

article     what was found: text, title, byline, outlet, date, address
files       one file, folder or address after another, with the reason where one cannot be read
item        one file on its way in, wherever it lies; one that did not come in
formats     which module reads it, by its bytes and its name
limits      what one import may bring at most
originals   the bytes themselves, packed to be kept

plain       .txt in whatever encoding
html        pages saved from a browser: the text
page        the same: what a page says about itself
mht         pages saved as one file
pdf         PDF: opened, its facts, its scans told
pdf_lines   its lines where they stand on the page, its columns checked
typeset     printed lines into paragraphs: running heads dropped, hyphens mended
docx        Word
mail        mails, with what hangs on them
feeds       RSS and Atom
ris         reference lists: RIS
bibtex      the same: BibTeX
zotero      the same: Zotero's RDF
csl         the same: CSL-JSON
entries     an entry of such a list as an article to fill
markup      paragraphs out of markup; XML read safely
days        days as documents state them

folders     the files in a folder
zipped      the files in an archive
mailbox     the mails in a mailbox
warc        the answers in a web archive
watching    the files in a watched folder
address     a page from the web, when it is asked for
connecting  the way there, which leads to no private address
"""

from workbench.incoming.address import Address
from workbench.incoming.article import IncomingArticle
from workbench.incoming.files import read_file, read_files, read_stream
from workbench.incoming.item import Unreadable
from workbench.incoming.originals import Keeping
from workbench.incoming.plain import from_text

__all__ = ["Address", "IncomingArticle", "Keeping", "Unreadable", "from_text", "read_file", "read_files", "read_stream"]
