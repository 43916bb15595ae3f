# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""What the reference on troubleshooting has typed into ``odoo-bin shell``."""


def look_at_mapping(env):
    backend = env["acme.backend"].search([], limit=1)
    with backend._for_sync().work_on("acme.res.partner") as work:
        adapter = work.component(usage="backend.adapter")
        page = adapter.fetch_page()
        mapper = work.component(usage="import.mapper")
        return [mapper.map_record(record).values() for record in page.records]
