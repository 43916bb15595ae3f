# License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

"""Modifiers for what a delivery, or one of its moves, is worth."""

from .export_modifiers import whole


def export_delivered_amount(field):
    """What the customer pays for what a delivery moves, in the company's currency.

    :param field: the delivery's moves, or any field of one move
    """

    def modifier(self, record, to_attr):
        moves = record if record._name == "stock.move" else record[field]
        moves = moves.filtered(lambda move: move.state != "cancel")
        return record.company_id.currency_id.round(sum(map(delivered_amount, moves)))

    return modifier


def export_delivered_price(field):
    """What one costs of the whole number that is sent of a move's quantity."""

    def modifier(self, record, to_attr):
        count = whole(record[field])
        return delivered_amount(record) / count if count else None

    return modifier


def delivered_amount(move):
    """Return the part of its order line's total that a move delivers.

    By the sales price where no order asked for that product: without an order, or of
    the parts of a kit.
    """
    line = "sale_line_id" in move._fields and move.sale_line_id
    if not line or line.product_id != move.product_id or not line.product_uom_qty:
        return move.product_id.lst_price * move.product_qty
    quantity = move.product_uom._compute_quantity(
        move.product_uom_qty, line.product_uom, round=False
    )
    amount = line.price_total * quantity / line.product_uom_qty
    company = move.company_id
    return line.currency_id._convert(amount, company.currency_id, company, move.date)
