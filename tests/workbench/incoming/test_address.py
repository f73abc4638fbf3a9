"""Fetching a page when it is asked for: one request, bounded, and to no private address."""

import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from workbench.incoming import Address, IncomingArticle, Unreadable, address, read_files
from workbench.incoming.connecting import is_public

_WORDS = "".join(
    f"<p>Fewer than 2,000 soldiers will stay in the country, an official said on {day} evening.</p>"
    for day in ("Monday", "Tuesday", "Wednesday")
)
_PAGE = (
    f"<html><head><title>Force is cut</title></head><body><article>{_WORDS}</article><img src='/x.png'></body></html>"
)


class _Server(BaseHTTPRequestHandler):
    asked: list[tuple[str, dict[str, str]]]

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        answers = {
            "/story": (200, {"Content-Type": "text/html", "Set-Cookie": "id=1"}, _PAGE.encode()),
            "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(_PAGE.encode())),
            "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(bytes(60_000_000))),
            "/moved": (302, {"Location": "/story", "Set-Cookie": "id=2"}, b""),
            "/round": (301, {"Location": "/round"}, b""),
            "/to-file": (302, {"Location": "file:///etc/passwd"}, b""),
            "/cut-off": (200, {"Content-Type": "text/html", "Content-Length": "9000"}, b"<html>"),
            "/text": (200, {"Content-Type": "text/plain"}, b"About 900 soldiers."),
        }
        status, headers, body = answers.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args) -> None:
        """Silent."""


@pytest.fixture
def server():
    _Server.asked = []
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{serving.server_port}"
        serving.shutdown()
        thread.join()


def _read(url: str, *, allow_private: bool = True) -> IncomingArticle | Unreadable:
    (found,) = read_files([Address(url, allow_private)])
    return found


def test_a_page_is_fetched_with_one_request_and_no_cookies(server):
    for path in ("/story", "/packed", "/moved"):
        article = _read(server + path)
        assert isinstance(article, IncomingArticle), article
        assert article.text.body.count("Fewer than 2,000") == 3
        assert article.url == server + ("/packed" if path == "/packed" else "/story")
    assert [path for path, _ in _Server.asked] == ["/story", "/packed", "/moved", "/story"]
    assert not any("Cookie" in headers or "Referer" in headers for _, headers in _Server.asked)
    assert _read(server + "/text").text.body == "About 900 soldiers."


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/gone", "answers 404, not found."),
        ("/round", "leads from one address to the next without end."),
        ("/to-file", "is no web address."),
        ("/bomb", "more than the 50 MB that are fetched."),
        ("/cut-off", "ended before it was whole."),
    ],
)
def test_what_is_in_the_way_is_said(server, path, says):
    assert says in _read(server + path).reason


def test_a_private_address_is_refused_before_it_is_asked_also_behind_a_redirection(server, monkeypatch):
    assert "lies in a private network" in _read(server + "/story", allow_private=False).reason
    port = server.rpartition(":")[2]
    assert "lies in a private network" in _read(f"http://localhost:{port}/story", allow_private=False).reason
    assert _Server.asked == []
    checked = []
    monkeypatch.setattr(
        "workbench.incoming.connecting.is_public", lambda ip: not checked.append(ip) and len(checked) < 2
    )
    assert "lies in a private network" in _read(server + "/moved", allow_private=False).reason
    assert [path for path, _ in _Server.asked] == ["/moved"]


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://a.example/x", "javascript:alert(1)", "https://", "story", "http://a.example:99999/"],
)
def test_only_web_addresses(url):
    assert "is no web address." in _read(url).reason


def test_no_password_is_sent():
    assert "Leave them out." in _read("https://rana:secret@tigris.example/").reason


def test_a_host_that_does_not_exist_and_one_that_is_silent(monkeypatch):
    assert _read("http://nowhere.invalid/").reason.startswith("There is no nowhere.invalid, or no connection")
    monkeypatch.setattr(address, "_SILENCE", 0.1)
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert "does not answer in time" in _read(f"http://127.0.0.1:{port}/").reason


def test_a_server_that_drips_is_cut_off(monkeypatch):
    import socket

    monkeypatch.setattr(address, "_WHOLE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as dripping:

        def drip() -> None:
            connection, _ = dripping.accept()
            with connection:
                try:
                    for _ in range(200):
                        connection.sendall(b"H")
                        threading.Event().wait(0.02)
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        assert "127.0.0.1" in _read(f"http://127.0.0.1:{dripping.getsockname()[1]}/").reason
        thread.join(10)
        assert not thread.is_alive()


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        *((ip, False) for ip in ("127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.1")),
        *((ip, False) for ip in ("224.0.0.1", "100.64.0.1", "::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1")),
        *((ip, False) for ip in ("64:ff9b::7f00:1", "2002:7f00:1::", "255.255.255.255")),
    ],
)
def test_which_addresses_are_public(ip, public):
    assert is_public(ip) is public
