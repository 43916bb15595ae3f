using System.Text.Json.Nodes;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>Makes whole records: key, references, members, children, then what is computed from them.</summary>
internal static class RecordFactory
{
    public static JsonObject Make(Draft draft)
    {
        MemberFiller.Reserve(draft);
        KeyAssignment.Assign(draft);
        ReferencePicker.Pick(draft);
        MemberFiller.FillNullGroups(draft);
        MemberFiller.Fill(draft, SampleStage.Own);
        MemberFiller.Fill(draft, SampleStage.Siblings);
        foreach (ChildShape child in draft.Shape.Children)
        {
            ChildFiller.Fill(draft, child);
        }

        MemberFiller.Fill(draft, SampleStage.Children);
        NameGuard.Ensure(draft);
        SlugGuard.Ensure(draft);
        return draft.Json;
    }

    /// <summary>Members that the blueprint doesn't know, as a newer version of the platform would send them.</summary>
    public static void Overlay(JsonObject record, JsonObject given)
    {
        foreach ((string name, JsonNode? value) in given)
        {
            if (!record.ContainsKey(name))
            {
                record[name] = value?.DeepClone();
            }
        }
    }
}
