using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Reading;

/// <summary>Search conditions, all of which must hold.</summary>
internal static class Domain
{
    public static JsonArray All => [];

    public static JsonArray Where(string field, string operation, JsonNode? value) =>
        new(Term(field, operation, value));

    public static JsonArray And(JsonArray first, JsonArray second) =>
        new([.. first.Concat(second).Select(term => term!.DeepClone())]);

    public static JsonArray Either(params JsonArray[] terms)
    {
        IEnumerable<JsonNode?> operators = Enumerable.Repeat<JsonNode?>(null, terms.Length - 1);
        return new([.. operators.Select(_ => (JsonNode)"|"), .. terms]);
    }

    public static JsonArray Term(string field, string operation, JsonNode? value) =>
        new(field, operation, value);

    public static JsonArray List(params IEnumerable<string> values) =>
        new([.. values.Select(value => (JsonNode)value)]);
}
