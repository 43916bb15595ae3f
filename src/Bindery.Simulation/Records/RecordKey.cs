using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Records;

internal static class RecordKey
{
    private const char Separator = ':';

    public static string Of(RecordShape shape, JsonNode record) =>
        string.Join(
            Separator,
            shape.Key.External.Select(path => Scalar.Text(MemberPath.Read(record, path)) ?? "")
        );
}
