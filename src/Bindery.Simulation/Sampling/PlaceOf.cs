using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling;

/// <summary>Members of one object lie in one place: <c>default_address.city</c> and <c>default_address.zip</c>.</summary>
internal static class PlaceOf
{
    public static Place Member(Draft draft, FieldMapping member)
    {
        int dot = member.External.LastIndexOf('.');
        string holder = dot < 0 ? "" : member.External[..dot];
        if (!draft.Places.TryGetValue(holder, out Place? place))
        {
            place = draft.Random.Pick(Places.All);
            draft.Places[holder] = place;
        }

        return place;
    }
}
