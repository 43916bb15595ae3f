using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Comparison;

/// <summary>Small tables of Odoo that values refer to, read once.</summary>
internal sealed record OdooLookups
{
    /// <summary>Id of a country → its code.</summary>
    public required ImmutableDictionary<int, string> Countries { get; init; }

    /// <summary>Id of a state → country and state code, as in <c>US/CA</c>.</summary>
    public required ImmutableDictionary<int, string> States { get; init; }

    /// <summary>Id of a pricelist → the code of its currency.</summary>
    public required ImmutableDictionary<int, string> Pricelists { get; init; }

    /// <summary>Id of a tax → its rate in percent and whether the price includes it.</summary>
    public required ImmutableDictionary<int, string> Taxes { get; init; }

    /// <summary>The platform's own zone, for moments that it writes without offset.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public static async Task<OdooLookups> ReadAsync(
        OdooClient client,
        CancellationToken cancellation
    )
    {
        ImmutableDictionary<int, string> countries = await TableAsync(
            client,
            "res.country",
            ["code"],
            record => PayloadPath.Scalar(record["code"]),
            cancellation
        );
        return new OdooLookups
        {
            Countries = countries,
            States = await TableAsync(
                client,
                "res.country.state",
                ["code", "country_id"],
                record => $"{countries[(int)record["country_id"]![0]!]}/{record["code"]}",
                cancellation
            ),
            Pricelists = await OptionalTableAsync(
                client,
                "product.pricelist",
                ["currency_id"],
                record => PayloadPath.Scalar(record["currency_id"]?[1]),
                cancellation
            ),
            Taxes = await OptionalTableAsync(
                client,
                "account.tax",
                ["amount", "price_include"],
                record =>
                    TaxText.Of(
                        record["amount"]!.GetValue<decimal>(),
                        (bool)record["price_include"]!
                    ),
                cancellation
            ),
        };
    }

    private static async Task<ImmutableDictionary<int, string>> TableAsync(
        OdooClient client,
        string model,
        ImmutableArray<string> fields,
        Func<JsonObject, string> text,
        CancellationToken cancellation
    ) =>
        (await client.SearchReadAsync(model, [], fields, cancellation)).ToImmutableDictionary(
            record => (int)record["id"]!,
            text
        );

    /// <summary>Empty where that app isn't installed.</summary>
    private static async Task<ImmutableDictionary<int, string>> OptionalTableAsync(
        OdooClient client,
        string model,
        ImmutableArray<string> fields,
        Func<JsonObject, string> text,
        CancellationToken cancellation
    )
    {
        JsonArray domain = new(new JsonArray("model", "=", model));
        return (await client.SearchReadAsync("ir.model", domain, ["model"], cancellation)).IsEmpty
            ? []
            : await TableAsync(client, model, fields, text, cancellation);
    }
}
