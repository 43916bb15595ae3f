# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import _

from odoo.addons.component.core import AbstractComponent

from ..exceptions import NotFound

#: Names shown of each kind
EXAMPLES = 5


class ImportPreview:
    """What an import would do: figures, first names, and why records would fail."""

    def __init__(self, title):
        self.title = title
        self.created = 0
        self.updated = 0
        self.unchanged = 0
        self.failed = 0
        self.created_names = []
        self.updated_names = []
        #: Lines of external id and reason
        self.reasons = []
        #: Whether the platform has more records than were looked at
        self.is_partial = False

    @property
    def total(self):
        return self.created + self.updated + self.unchanged + self.failed

    def add(self, result):
        """Add the figures of a page."""
        self.created += result.created
        self.updated += result.updated
        self.unchanged += result.unchanged
        for external_id, reason in result.reasons.items():
            self.refuse(external_id, reason)

    def refuse(self, external_id, reason):
        """Count a record that would fail."""
        self.failed += 1
        if len(self.reasons) < EXAMPLES:
            self.reasons.append("%s: %s" % (external_id, reason))

    def name(self, records, is_new):
        """Keep the names of the first records."""
        names = self.created_names if is_new else self.updated_names
        for record in records[: EXAMPLES - len(names)]:
            names.append(record.display_name)


class ImportSaving(AbstractComponent):
    _inherit = "generic.import.saving"

    def _count(self, items, created, result):
        """Name for a preview what was saved."""
        res = super()._count(items, created, result)
        preview = getattr(self.work, "preview", None)
        if preview:
            model = self.env[self.binder.unwrap_model()]
            updated = [item for item in items if item.changed and item not in created]
            for group, is_new in ((created, True), (updated, False)):
                preview.name(model.browse([item.odoo_id for item in group]), is_new)
        return res


class GenericBatchImporter(AbstractComponent):
    _inherit = "generic.batch.importer"

    #: Records after which a preview stops: a person waits for it
    _preview_records = 500

    def preview(self, external_ids=None, until=None, force=False, since=None):
        """Import as ``run`` would, at once, and tell what came of it.

        The caller rolls everything back.

        :return: :class:`ImportPreview`
        """
        self.work.until = until
        self.work.preview = ImportPreview(self.model._description)
        importer = self.component(usage="record.importer")
        if external_ids:
            pages, take = self._chosen_records(external_ids), importer.import_present
        else:
            since = since or self._since(self._checkpoint(), force)
            pages, take = self._first_pages(since), importer.import_records
        for records in pages:
            self.work.preview.add(take(records, force=force))
        return self.work.preview

    def _chosen_records(self, external_ids):
        """Yield the records with these ids; count those that are not there."""
        for external_id in external_ids:
            try:
                yield [self.backend_adapter.read(external_id)]
            except NotFound:
                self.work.preview.refuse(
                    external_id, _("The platform has no such record.")
                )

    def _first_pages(self, since):
        filters, cursor, count = self.backend_adapter.modified_since(since), None, 0
        while not count or (cursor and count < self._preview_records):
            page = self.backend_adapter.fetch_page(filters, cursor)
            yield self.backend_adapter.complete(page.records)
            cursor = page.next_cursor
            count += len(page.records) or 1
        self.work.preview.is_partial = bool(cursor)
