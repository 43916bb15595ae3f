using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>An address of an order, which is not the customer's own.</summary>
internal static class SampleAddress
{
    public const string City = "Paris";

    public static JsonNode? Of(AddressShape? shape)
    {
        if (shape is null)
        {
            return null;
        }

        JsonObject address = [];
        Add(address, shape.Name, "Zoë at work");
        Add(address, shape.Street, "2 Rue de l'Église");
        Add(address, shape.Street2, "");
        Add(address, shape.City, City);
        Add(address, shape.Zip, "75001");
        Add(address, shape.CountryCode, "FR");
        Add(address, shape.StateCode, null);
        Add(address, shape.Phone, null);
        Add(address, shape.Company, null);
        return address;
    }

    private static void Add(JsonObject address, string? member, string? value)
    {
        if (member is not null)
        {
            SamplePath.Write(address, member, value);
        }
    }
}
