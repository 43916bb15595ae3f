using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Comparison;

/// <summary>
/// Orders that were changed there after they had been confirmed or cancelled here: goods may be on
/// their way, so that they stay as they are, and a note on the binding tells a person.
/// </summary>
internal sealed class SettledOrders(Entity entity, OutsidePlatform platform)
{
    /// <summary>Read of each order to tell.</summary>
    public static readonly ImmutableArray<string> Fields = ["state", "sync_message"];

    private readonly ImmutableHashSet<string> kept =
    [
        .. entity.Fields.Where(field => field.BindingField).Select(field => field.Odoo!),
    ];

    public bool Has(RecordPair pair) =>
        entity.States is not null
        && platform.WasChanged(entity, pair.ExternalId)
        && PayloadPath.Scalar(pair.Here.Values["state"]) is not ("draft" or "sent");

    /// <summary>Of one order: what the binding keeps is the platform's, what differs is noted.</summary>
    public IEnumerable<FieldDifference> Of(RecordPair pair, IEnumerable<FieldDifference> all)
    {
        ImmutableArray<FieldDifference> differences = [.. all];
        bool isNoted = PayloadPath.Scalar(pair.Here.Values["sync_message"]) is not ("" or "false");
        return isNoted
            ? differences.Where(difference => kept.Contains(difference.Field))
            : differences;
    }
}
