using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Checks;

/// <summary>Contacts made in Odoo to be sent.</summary>
internal static class SentContacts
{
    public static async Task<ImmutableArray<int>> MakeAsync(
        CertificationContext context,
        Entity entity,
        CancellationToken cancellation
    )
    {
        OdooClient odoo = await context.ClientAsync(cancellation);
        JsonArray values =
        [
            .. Enumerable
                .Range(1, context.Options.Volume.Exported)
                .Select(number => (JsonNode)Values(entity, number)),
        ];
        JsonNode? ids = await odoo.CallAsync(
            entity.OdooModel,
            "create",
            new JsonArray(values),
            cancellation
        );
        return [.. ids!.AsArray().Select(id => (int)id!)];
    }

    private static JsonObject Values(Entity entity, int number)
    {
        string code = number.ToString("000", CultureInfo.InvariantCulture);
        JsonObject values = new()
        {
            ["name"] = $"Zoë{code} \"ü\" <b> & 'x'",
            ["ref"] = $"CERT-CONTACT-{code}",
            ["email"] = $"certified-{code}@example.com",
            ["phone"] = $"+31 20 555 0{code}",
            ["street"] = $"{number} Rue de l'Église",
            ["street2"] = "Flat \"B\"",
            ["city"] = "'s-Hertogenbosch",
            ["zip"] = "5211 AA",
        };
        foreach (DefaultValue value in entity.Defaults.Concat(entity.Sends))
        {
            values[value.Name] = JsonValueOf(value.Value);
        }

        return values;
    }

    private static JsonValue? JsonValueOf(object value) =>
        value switch
        {
            bool truth => JsonValue.Create(truth),
            long number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            _ => JsonValue.Create(value.ToString()),
        };
}
