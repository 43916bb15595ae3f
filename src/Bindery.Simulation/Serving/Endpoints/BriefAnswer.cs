using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Serving.Endpoints;

/// <summary>What a platform answers to a creation or change: the record, or only what was sent.</summary>
internal static class BriefAnswer
{
    public static JsonObject Of(
        Endpoint endpoint,
        RecordShape shape,
        StoredRecord record,
        JsonObject sent
    )
    {
        JsonObject shown = JsonBytes.Thawed(record.Json);
        if (!endpoint.Brief)
        {
            return shown;
        }

        foreach (
            FieldMapping member in shape.Members.Where(member =>
                WritableBody.MayBeSet(shape, member)
                && !MemberPath.TryRead(sent, member.External, out _)
            )
        )
        {
            MemberPath.Remove(shown, member.External);
        }

        return shown;
    }
}
