# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Sending a request within limits of time and size."""

import os
import socket
import threading
import time
from collections import namedtuple
from contextlib import contextmanager

import requests

from odoo import _

from ..exceptions import ConfigurationError, MalformedAnswer, NetworkError

#: Seconds to connect, between two pieces of an answer, and for the whole; bytes
Limits = namedtuple("Limits", ["connect", "read", "whole", "size"])

UNREACHABLE = (
    requests.exceptions.ConnectionError,
    requests.exceptions.ChunkedEncodingError,
    requests.exceptions.ContentDecodingError,
    ConnectionError,
)


def send(session, request, limits):
    """Return the response with its content read.

    Redirects are not followed: they would carry the secrets along.

    :raise ConnectorError: where there is no whole answer
    """
    deadline = time.monotonic() + limits.whole
    try:
        response = session.request(
            request.method,
            request.url,
            params=request.params,
            headers=request.headers,
            data=request.body,
            auth=_as_it_is,
            timeout=(limits.connect, limits.read),
            allow_redirects=False,
            stream=True,
        )
        response._content = _read(response, limits.size, deadline)
        response._content_consumed = True
        return response
    except requests.exceptions.SSLError as error:
        raise ConfigurationError(
            _("The platform's certificate is not trusted. Check the address.")
        ) from error
    except (requests.exceptions.RequestException, ConnectionError, ValueError) as error:
        raise _problem(error, deadline) from error


def _as_it_is(prepared):
    """Keep requests from adding the credentials of a .netrc file to ours."""
    return prepared


def _problem(error, deadline):
    if time.monotonic() > deadline:
        return NetworkError(_("The platform took too long to answer."))
    if isinstance(error, requests.exceptions.Timeout):
        return NetworkError(_("The platform did not answer in time."))
    if isinstance(error, UNREACHABLE):
        return NetworkError(
            _("The platform can't be reached. Check the address and the network.")
        )
    return ConfigurationError(
        _("The address or the credentials can't be sent. Check the backend.")
    )


def _read(response, maximum_size, deadline):
    pieces, size = [], 0
    with _cut_off(response, deadline):
        for piece in response.iter_content(65536):
            pieces.append(piece)
            size += len(piece)
            if size > maximum_size:
                response.close()
                raise MalformedAnswer(_("The platform's answer is too large."))
    if time.monotonic() > deadline:
        raise NetworkError(_("The platform took too long to answer."))
    if _is_cut_off(response):
        raise NetworkError(_("The platform's answer was cut off."))
    return b"".join(pieces)


def _is_cut_off(response):
    """Return whether less came than was announced; requests doesn't look."""
    announced = response.headers.get("Content-Length") or ""
    if response.raw is None or not announced.isdigit():
        return False
    if response.request.method == "HEAD" or response.status_code in (204, 304):
        return False
    return response.raw.tell() < int(announced)


@contextmanager
def _cut_off(response, deadline):
    """Cut the connection at the deadline.

    The read time-out starts anew with each byte, so an answer that comes in drops
    would never end.
    """
    timer = threading.Timer(
        max(deadline - time.monotonic(), 0.0), _shut_down, [response]
    )
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut_down(response):
    try:
        connection = socket.socket(fileno=os.dup(response.raw.fileno()))
    except (AttributeError, OSError, ValueError):
        return  # The answer had come to its end just then.
    with connection:
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return
