using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Simulation.Faults;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Serving;

namespace Bindery.Simulation.Control;

internal static class FaultJson
{
    public static JsonObject Of(ImmutableArray<Fault> faults) =>
        new() { ["faults"] = new JsonArray([.. faults.Select(Of)]) };

    public static ImmutableArray<Fault> Read(JsonObject body) =>
        body["faults"] is JsonArray list
            ? [.. list.Select(Read)]
            : throw new RequestRefusedException(400, "'faults' must be a list.");

    private static JsonObject Of(Fault fault) =>
        new()
        {
            ["kind"] = fault.Kind.ToString().ToLowerInvariant(),
            ["one_in"] = fault.OneIn,
            ["seed"] = fault.Seed,
        };

    private static Fault Read(JsonNode? node) =>
        Fault.Parse(
            string.Join(
                ':',
                Text(node, "kind", ""),
                Text(node, "one_in", "10"),
                Text(node, "seed", "1")
            )
        );

    private static string Text(JsonNode? node, string name, string otherwise) =>
        Scalar.Text(MemberPath.Read(node, name)) ?? otherwise;
}
