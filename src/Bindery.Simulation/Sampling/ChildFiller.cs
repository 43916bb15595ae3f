using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>The list of children inside a record.</summary>
internal static class ChildFiller
{
    public static void Fill(Draft parent, ChildShape child)
    {
        if (child.Single)
        {
            FillSingle(parent, child);
            return;
        }

        ImmutableArray<JsonObject> given = Given(parent, child);
        OptionPlan plan = OptionPlan.For(parent, child, given.Length);
        int count = given.IsEmpty ? Count(parent, child, plan) : given.Length;
        JsonArray list = [];
        for (int at = 0; at < count; at++)
        {
            JsonObject asked = given.IsEmpty ? [] : given[at];
            list.Add((JsonNode)Make(parent, child, asked, plan.ValuesOf(at, asked)));
        }

        MemberPath.Write(parent.Json, child.Path, list);
        OptionList.Write(parent.Json, child, plan.Names(parent.Given));
    }

    private static void FillSingle(Draft parent, ChildShape child)
    {
        JsonObject given = MemberPath.Read(parent.Given, child.Path) as JsonObject ?? [];
        if (MemberPath.Read(parent.Json, child.Path) == parent.Json)
        {
            Make(parent, child, given, [], parent.Json);
            return;
        }

        MemberPath.Write(parent.Json, child.Path, Make(parent, child, given, []));
    }

    public static JsonObject Make(
        Draft parent,
        ChildShape child,
        JsonObject given,
        ImmutableArray<string> optionValues
    ) => Make(parent, child, given, optionValues, []);

    private static JsonObject Make(
        Draft parent,
        ChildShape child,
        JsonObject given,
        ImmutableArray<string> optionValues,
        JsonObject json
    )
    {
        Draft draft = new()
        {
            Shape = child.Shape,
            World = parent.World,
            Random = parent.Random,
            Parent = parent,
            Number = parent.World.Next("child:" + child.Shape.Name),
            Created = parent.Created,
            Updated = parent.Updated,
            Invented = parent.Invented,
            Given = given,
            Json = json,
            OptionValues = optionValues,
        };
        JsonObject made = RecordFactory.Make(draft);
        OptionList.WriteValues(made, child, optionValues);
        return made;
    }

    private static ImmutableArray<JsonObject> Given(Draft parent, ChildShape child) =>
        MemberPath.Read(parent.Given, child.Path) is JsonArray list
            ? [.. list.OfType<JsonObject>()]
            : [];

    private static int Count(Draft parent, ChildShape child, OptionPlan plan)
    {
        bool asked = MemberPath.TryRead(parent.Given, child.Path, out _);
        if (!parent.Invented || asked)
        {
            return child.Minimum;
        }

        return child.Options is null ? ChildCount.Of(child, parent.Random) : plan.Combinations;
    }
}
