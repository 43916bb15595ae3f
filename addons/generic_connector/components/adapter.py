# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from collections import namedtuple
from email.utils import parsedate_to_datetime
from urllib.parse import quote

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import MalformedAnswer
from .pagination import total_of
from .paths import ABSENT, read_path, replace_null, without_null, write_path

#: Records of one page, cursor of the next one, the platform's clock in UTC, and how
#: many records there are in all, None where the platform doesn't tell
Page = namedtuple(
    "Page", ["records", "next_cursor", "server_date", "total"], defaults=[None]
)


class GenericAdapter(AbstractComponent):
    """What the platform can do with one kind of record.

    A connector declares a base adapter for its backend, with the address, the
    credentials and the pagination, and one that inherits from it for each binding
    model, with the paths.
    """

    _name = "generic.adapter"
    _inherit = [
        "generic.adapter.ranges",
        "generic.adapter.reading",
        "generic.adapter.children",
        "generic.adapter.members",
        "generic.adapter.status",
        "generic.adapter.whole",
        "generic.adapter.search",
        "generic.adapter.reference",
    ]

    #: Style and parameters, see ``generic.pagination``
    _pagination = {"style": "none"}
    #: Pages after which a list that never ends is given up
    _maximum_pages = 10000
    #: Path whose answer proves that address and credentials are right
    _test_path = None
    #: Paths of the list and of one record, {id} being its id; other {names} are fields
    #: of the backend
    _list_path = None
    _read_path = None
    _create_path = None
    _create_method = "POST"
    _update_path = None
    _update_method = "PUT"
    _delete_path = None
    #: Keys under which a body has the list, or the record; None for the body itself
    _list_envelope = None
    _record_envelope = None
    #: Key under which a request's body has the record, where it isn't the answer's
    _body_envelope = None
    #: The body of a creation or update has no envelope although the answer has one
    _plain_body = False
    #: The body of a creation or update is a list with the record in it
    _list_body = False
    #: A member is emptied by an empty text; null, which others take, does nothing
    _empty_text = False
    #: The platform takes no null: what is empty is not sent
    _omit_empty = False
    #: The answer to a creation or update has only what was sent
    _brief_answers = False
    #: Parameters of every list request; {names} are fields of the backend
    _list_parameters = {}
    #: Parameters of every call that reads one record
    _read_parameters = {}
    #: Member with the id, or several that make it up together
    _external_key = "id"
    #: Variants of a product: their list, and the binding model
    _variant_path = None
    _variant_binding = None
    #: A product without variants is its own only one
    _variant_itself = False
    #: A product's options: their list, the members with name and values
    _options_path = None
    #: Or a variant's own list of options, with name and value
    _variant_options_path = None
    _option_name = "name"
    _option_values = "values"
    #: Members of a variant with its value of the first, second… option
    _variant_option_fields = ()
    #: Value that stands for "no options"
    _no_option = None

    def test_connection(self):
        """Call the platform once.

        :return: True
        :raise ConnectorError: with the reason in words
        """
        self.get(self._test_path)
        return True

    def external_id(self, record):
        """Return a record's id as text; the parts of a composite one are joined."""
        keys = self._external_key
        keys = (keys,) if isinstance(keys, str) else keys
        parts = [read_path(record, key) for key in keys]
        if any(part is ABSENT or part is None or part == "" for part in parts):
            raise MalformedAnswer(
                _(
                    "A record without “%s” came from the platform.",
                    ", ".join(self.member_path(key) or key for key in keys),
                )
            )
        return ":".join(str(part) for part in parts)

    def fetch_page(self, filters=None, cursor=None):
        """Return a :data:`Page` of the list.

        :param filters: query parameters
        :param cursor: as handed out with the page before; None for the first one
        """
        filters = dict(self._filled(self._list_parameters), **(filters or {}))
        read = self._search_page if self._is_search(filters) else self._list_page
        page = read(self._list_path, self._list_envelope, filters, cursor)
        return page._replace(records=self._with_children(page.records))

    def _filled(self, parameters):
        return {
            name: self.fill(value) if isinstance(value, str) else value
            for name, value in parameters.items()
        }

    def _list_page(self, path, envelope, filters, cursor):
        style = self.component(usage="pagination.%s" % self._pagination["style"])
        with self._with_filter_headers(filters) as query:
            params = style.parameters(self._pagination, query, cursor)
            answer = self._request_list(path, params)
        records = self._open(answer.body, envelope, list)
        following = style.next_cursor(self._pagination, answer, records, cursor)
        if following == cursor:
            following = None
        total = total_of(self._pagination, answer)
        return Page(records, following, self._server_date(answer), total)

    def _search_page(self, path, envelope, filters, cursor):
        filters, inner = self._at_moment(filters, cursor)
        style = self.component(usage="pagination.%s" % self._pagination["style"])
        answer = self._request_search(
            style.parameters(self._pagination, filters, inner)
        )
        records = self._open(answer.body, envelope, list)
        following = style.next_cursor(self._pagination, answer, records, inner)
        following = self._after_moment(filters, records, following)
        return Page(records, following, self._server_date(answer))

    def _request_list(self, path, params):
        """Return the Answer with a page; override for other protocols than REST."""
        return self.make_request("GET", path, params=params, full=True)

    def fetch_all(self, filters=None):
        """Yield the records of all pages, one page in memory at a time."""
        cursor, seen = None, set()
        while cursor not in seen and len(seen) < self._maximum_pages:
            seen.add(cursor)
            page = self.fetch_page(filters, cursor)
            yield from page.records
            cursor = page.next_cursor
            if cursor is None:
                return

    # pylint: disable=method-required-super
    def read(self, external_id):
        """Return one record.

        :raise NotFound: where the platform has it no longer
        """
        if self._read_from_list:
            return self._read_listed(external_id)
        path = self._path(self._read_path, external_id)
        body = self.get(path, params=self._filled(self._read_parameters))
        record = self._open(body, self._record_envelope, dict)
        return self._with_children([record])[0]

    # pylint: disable=method-required-super
    def create(self, data, idempotency_key=None):
        """Create a record there and return it as the platform shows it.

        :param idempotency_key: the same for each try to create this record; for
            platforms that know it, see ``_idempotency_header``
        """
        body = self.make_request(
            self._create_method,
            self._create_path,
            data=self._close(data),
            idempotency_key=idempotency_key,
        )
        return self._open(body, self._record_envelope, dict)

    # pylint: disable=method-required-super
    def write(self, external_id, data):
        """Change a record there and return it as the platform shows it."""
        body = self.make_request(
            self._update_method,
            self._path(self._update_path, external_id),
            data=self._close(self._sent_whole(external_id, data)),
        )
        return self._open(body, self._record_envelope, dict)

    # pylint: disable=method-required-super
    def unlink(self, external_id):
        """Delete a record there."""
        return self.delete(self._path(self._delete_path, external_id))

    def _path(self, path, external_id):
        return path.replace("{id}", quote(str(external_id), safe=""))

    def _open(self, body, envelope, kind):
        # PHP writes an empty object as an empty list.
        is_empty = kind is list and body == []
        envelope = self.member_path(envelope)
        content = read_path(body, envelope) if envelope and not is_empty else body
        if not isinstance(content, kind):
            raise MalformedAnswer(
                _("The platform's answer lacks “%s”.", (envelope or kind.__name__))
            )
        return self.with_own_names(content)

    def _close(self, data):
        if self._empty_text:
            data = replace_null(data, "")
        data = self.with_their_names(data)
        if self._omit_empty:
            data = without_null(data)
        if self._list_body:
            return [data]
        envelope = self.member_path(self._body_envelope or self._record_envelope)
        if not envelope or self._plain_body:
            return data
        body = {}
        write_path(body, envelope, data)
        return body

    def _server_date(self, answer):
        """Return the platform's clock, naive UTC, or None where it doesn't tell."""
        try:
            moment = parsedate_to_datetime(answer.headers.get("Date"))
        except (TypeError, ValueError):
            return None
        return moment.replace(tzinfo=None)
