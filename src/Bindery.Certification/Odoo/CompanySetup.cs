using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;
using Bindery.Simulation.Payloads;

namespace Bindery.Certification.Odoo;

/// <summary>
/// Gives the fresh company what a person would set up before the first sync: the taxes and
/// currencies that the platform's orders use. A connector must not make these by itself.
/// </summary>
internal sealed class CompanySetup(OdooClient odoo, Blueprint blueprint, OutsidePlatform platform)
{
    private static readonly ImmutableArray<string> Country = ["country_id"];

    public async Task ApplyAsync(CancellationToken cancellation)
    {
        await SetCountryAsync(cancellation);
        foreach (string currency in Currencies())
        {
            await ActivateCurrencyAsync(currency, cancellation);
        }

        foreach ((decimal percent, bool included) in Taxes())
        {
            await MakeTaxAsync(percent, included, cancellation);
        }
    }

    /// <summary>Taxes belong to a country.</summary>
    private async Task SetCountryAsync(CancellationToken cancellation)
    {
        JsonObject company = (await odoo.SearchReadAsync("res.company", [], Country, cancellation))[
            0
        ];
        if (company["country_id"] is JsonArray)
        {
            return;
        }

        JsonArray domain = new(new JsonArray("code", "=", "US"));
        JsonObject country = (
            await odoo.SearchReadAsync("res.country", domain, ["code"], cancellation)
        )[0];
        await odoo.CallAsync(
            "res.company",
            "write",
            new JsonArray(
                new JsonArray((int)company["id"]!),
                new JsonObject { ["country_id"] = (int)country["id"]! }
            ),
            cancellation
        );
    }

    private async Task ActivateCurrencyAsync(string code, CancellationToken cancellation)
    {
        JsonArray domain = new(new JsonArray("name", "=", code));
        ImmutableArray<JsonObject> found = await odoo.SearchReadAsync(
            "res.currency",
            domain,
            ["active"],
            cancellation
        );
        if (found is not [{ } currency, ..])
        {
            return;
        }

        int id = (int)currency["id"]!;
        if (!(bool)currency["active"]!)
        {
            await odoo.CallAsync(
                "res.currency",
                "write",
                new JsonArray(new JsonArray(id), new JsonObject { ["active"] = true }),
                cancellation
            );
        }

        domain = new JsonArray(new JsonArray("currency_id", "=", id));
        if (
            (
                await odoo.SearchReadAsync("product.pricelist", domain, ["name"], cancellation)
            ).IsEmpty
        )
        {
            JsonObject pricelist = new() { ["name"] = code, ["currency_id"] = id };
            await odoo.CreateAsync("product.pricelist", pricelist, cancellation);
        }
    }

    private async Task MakeTaxAsync(decimal percent, bool included, CancellationToken cancellation)
    {
        JsonArray domain = new JsonArray(
            new JsonArray("amount", "=", percent),
            new JsonArray("price_include", "=", included),
            new JsonArray("amount_type", "=", "percent"),
            new JsonArray("type_tax_use", "=", "sale"),
            new JsonArray("active", "=", true)
        );
        if (!(await odoo.SearchReadAsync("account.tax", domain, ["name"], cancellation)).IsEmpty)
        {
            return;
        }

        JsonObject tax = new()
        {
            ["name"] = TaxText.Of(percent, included),
            ["amount"] = percent,
            ["amount_type"] = "percent",
            ["type_tax_use"] = "sale",
            ["price_include"] = included,
        };
        await odoo.CreateAsync("account.tax", tax, cancellation);
    }

    private IEnumerable<string> Currencies() =>
        (
            from entity in blueprint.Entities
            from mapping in entity.Fields
            where mapping.Convert == Conversion.PricelistCurrency
            from record in platform.Records(entity)
            select PayloadPath.Text(record.Payload, mapping.External)
        )
            .Where(code => code.Length > 0)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Every rate there is, added and included: a later record may use what no earlier one did.</summary>
    private IEnumerable<(decimal Percent, bool Included)> Taxes() =>
        (
            from entity in blueprint.Entities
            from child in entity.Children
            from mapping in child.Fields
            where mapping.Convert is Conversion.Taxes or Conversion.TaxRate
            from record in platform.Records(entity)
            from line in RecordsIn.Of(record.Payload, child.Path, child.Only)
            from percent in TaxesThere.Percents(mapping, record.Payload, line)
            select percent
        )
            .Distinct()
            .SelectMany(percent => new[] { (percent, false), (percent, true) });
}
