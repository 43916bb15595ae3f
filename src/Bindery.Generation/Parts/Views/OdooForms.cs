namespace Bindery.Generation.Parts.Views;

/// <summary>The form of Odoo 16.0 in which people work on a model; null for a model unknown here.</summary>
internal static class OdooForms
{
    public static string? Of(string model) =>
        model switch
        {
            "product.template" => "product.product_template_only_form_view",
            "product.product" => "product.product_normal_form_view",
            "res.partner" => "base.view_partner_form",
            "sale.order" => "sale.view_order_form",
            "stock.picking" => "stock.view_picking_form",
            "account.move" => "account.view_move_form",
            "crm.lead" => "crm.crm_lead_view_form",
            "purchase.order" => "purchase.purchase_order_form",
            _ => null,
        };
}
