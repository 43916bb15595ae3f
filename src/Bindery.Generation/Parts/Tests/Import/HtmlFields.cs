using System.Collections.Frozen;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Fields of Odoo 16.0 that hold HTML: a plain text is encoded on its way into them.</summary>
internal static class HtmlFields
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "account.move.narration",
        "calendar.event.description",
        "crm.lead.description",
        "mail.activity.note",
        "product.template.description",
        "purchase.order.notes",
        "res.partner.comment",
        "sale.order.note",
        "stock.picking.note"
    );

    public static bool Has(string model, string field) => Names.Contains($"{model}.{field}");
}
