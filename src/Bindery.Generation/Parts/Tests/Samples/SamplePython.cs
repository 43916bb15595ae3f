using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>A sample as Python writes it.</summary>
internal static class SamplePython
{
    public static PythonGroup Of(JsonNode? node) =>
        node switch
        {
            null => PythonGroup.Leaf(PythonLiteral.OfScalar(null)),
            JsonObject owner => PythonGroup.Dictionary([
                .. owner.Select(member => PythonAttribute.Entry(member.Key, Of(member.Value))),
            ]),
            JsonArray list => PythonGroup.List([.. list.Select(Of)]),
            _ => PythonGroup.Leaf(Literal(node.AsValue())),
        };

    public static PythonLiteral Literal(JsonValue value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.True => PythonLiteral.Of(true),
            JsonValueKind.False => PythonLiteral.Of(false),
            JsonValueKind.Number => PythonLiteral.Of(value.GetValue<decimal>()),
            _ => PythonLiteral.Of(value.GetValue<string>()),
        };
}
