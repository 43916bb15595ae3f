using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>An address object in the words of the entity; the second one is often the first again.</summary>
internal sealed class AddressSample : ISample
{
    public string Hint => "address";
    public bool DecidesNull => true;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        if (draft.Shape.Address is not { } names)
        {
            return null;
        }

        if (draft.FirstAddress is not { } first)
        {
            // A guest is known by this address only, so that it is never missing.
            bool needed = draft.Shape.Members.Any(other => other.Guest is not null);
            draft.FirstAddress = Fresh(draft, names);
            return !needed && member.Nullable && draft.Random.Chance(0.1)
                ? null
                : draft.FirstAddress.DeepClone();
        }

        return draft.Random.Below(10) switch
        {
            0 or 1 when member.Nullable => null,
            < 7 => first.DeepClone(),
            _ => Fresh(draft, names),
        };
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => null;

    private static JsonObject Fresh(Draft draft, AddressShape names)
    {
        Place place = draft.Random.Pick(Places.All);
        JsonObject address = new()
        {
            [names.Name] = PersonOf.Record(draft).Name,
            [names.Street] = draft.Random.Pick(Words.Streets),
        };
        bool company = draft.Random.Chance(0.2);
        Set(address, names.Street2, draft.Random.Chance(0.3) ? "Floor 3" : null);
        Set(address, names.City, place.City);
        Set(address, names.Zip, place.Zip);
        Set(address, names.CountryCode, place.Country);
        Set(address, names.StateCode, place.State);
        Set(address, names.Phone, draft.Random.Chance(0.5) ? "+1 212-555-0199" : null);
        Set(address, names.Company, company ? draft.Random.Pick(Words.Companies) : null);
        return address;
    }

    private static void Set(JsonObject address, string? name, string? value)
    {
        if (name is not null)
        {
            address[name] = value;
        }
    }
}
