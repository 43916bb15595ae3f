using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.OpenApi.Guessing.Orders;

namespace Bindery.OpenApi.Guessing;

/// <summary>What the records of a platform may be in Odoo. A new kind is an entry here.</summary>
internal static class EntityMeanings
{
    public static ImmutableArray<EntityMeaning> All { get; } =
    [
        new()
        {
            Names = ["product", "item", "article", "catalog_product", "product_template"],
            OdooModel = "product.template",
            Kind = EntityKind.Product,
            Fields = ProductFields.All,
            MatchBy = ["default_code", "barcode"],
            Defaults = [new("detailed_type", "product")],
        },
        new()
        {
            Names = ["category", "product_category", "catalog_category"],
            OdooModel = "product.category",
            Fields = CategoryFields.All,
            MatchBy = ["name"],
            CanBeArchived = false,
        },
        new()
        {
            Names = ["customer", "client", "buyer", "shopper", "recipient"],
            OdooModel = "res.partner",
            Kind = EntityKind.Customer,
            Fields = PartnerFields.All,
            MatchBy = ["email", "ref"],
            Defaults = [new("customer_rank", 1L)],
            HasPersonName = true,
            HasAddress = true,
        },
        new()
        {
            Names = ["contact", "person", "people"],
            OdooModel = "res.partner",
            Kind = EntityKind.Customer,
            Fields = PartnerFields.All,
            MatchBy = ["email", "ref"],
            HasPersonName = true,
            HasAddress = true,
        },
        new()
        {
            Names = ["company", "organization", "organisation"],
            OdooModel = "res.partner",
            Type = ConnectorType.Crm,
            Fields = PartnerFields.All,
            MatchBy = ["email", "ref"],
            Defaults = [new("is_company", true)],
            HasAddress = true,
        },
        new()
        {
            Names = ["supplier", "vendor"],
            OdooModel = "res.partner",
            Fields = PartnerFields.All,
            MatchBy = ["email", "ref"],
            Defaults = [new("is_company", true), new("supplier_rank", 1L)],
            HasAddress = true,
        },
        new()
        {
            Names = ["carrier", "courier"],
            OdooModel = "res.partner",
            Type = ConnectorType.Logistics,
            Fields = PartnerFields.All,
            MatchBy = ["ref", "email"],
            Defaults = [new("is_company", true)],
            HasAddress = true,
        },
        new()
        {
            Names = ["lead"],
            OdooModel = "crm.lead",
            Type = ConnectorType.Crm,
            Fields = LeadFields.All,
            Defaults = [new("type", "lead")],
            HasAddress = true,
        },
        new()
        {
            Names = ["opportunity", "deal"],
            OdooModel = "crm.lead",
            Type = ConnectorType.Crm,
            Fields = LeadFields.All,
            Defaults = [new("type", "opportunity")],
            HasAddress = true,
        },
    ];

    /// <summary>Of no use without its customer and its lines, which are looked for apart.</summary>
    public static EntityMeaning Order { get; } =
        new()
        {
            Names = ["order", "sales_order", "sale_order", "customer_order", "sale"],
            OdooModel = "sale.order",
            Kind = EntityKind.Order,
            Fields = OrderFields.All,
            CanBeArchived = false,
        };

    /// <param name="words">What a path calls the records, singular or plural.</param>
    /// <returns>Null where Odoo has nothing that is surely the same.</returns>
    public static EntityMeaning? Of(string words) =>
        All.FirstOrDefault(meaning => IsCalled(meaning, words));

    public static bool IsOrder(string words) => IsCalled(Order, words);

    private static bool IsCalled(EntityMeaning meaning, string words) =>
        meaning.Names.Contains(words) || meaning.Names.Contains(EntityWords.Singular(words));

    /// <summary>The meaning of an Odoo model that a person has named; fields by name alone where none is known.</summary>
    public static EntityMeaning OfModel(string model, string name) =>
        All.FirstOrDefault(meaning => meaning.OdooModel == model && meaning.Names.Contains(name))
        ?? All.FirstOrDefault(meaning => meaning.OdooModel == model)
        ?? new EntityMeaning
        {
            Names = [name],
            OdooModel = model,
            Fields = CategoryFields.All,
            CanBeArchived = false,
        };
}
