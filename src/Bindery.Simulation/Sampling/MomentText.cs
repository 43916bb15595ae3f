using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Sampling;

internal static class MomentText
{
    public static JsonNode Node(DateTimeOffset moment, FieldType type) =>
        JsonValue.Create(
            moment.ToString(
                type == FieldType.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz",
                CultureInfo.InvariantCulture
            )
        );
}
