using System.Text.Json;

namespace Bindery.Mcp.Shapes;

/// <summary>Holds a value from outside against its shape.</summary>
internal static class ShapeCheck
{
    /// <returns>What is wrong, as the end of a sentence that begins with the value's name; null for nothing.</returns>
    public static string? Complaint(Shape shape, JsonElement value) =>
        shape.Type switch
        {
            "string" => OfText(shape, value),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? null
                : "must be true or false",
            "integer" => OfNumber(shape, value),
            _ => OfList(shape, value),
        };

    private static string? OfText(Shape shape, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return "must be a text";
        }

        return shape.Choices.IsEmpty || shape.Choices.Contains(value.GetString()!)
            ? null
            : $"must be one of {string.Join(", ", shape.Choices)}";
    }

    private static string? OfNumber(Shape shape, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int number))
        {
            return "must be a whole number";
        }

        bool isWithin = number >= (shape.Least ?? number) && number <= (shape.Most ?? number);
        return isWithin ? null : $"must be {shape.Least} to {shape.Most}";
    }

    private static string? OfList(Shape shape, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return "must be a list of texts";
        }

        if (value.GetArrayLength() < (shape.Least ?? 0))
        {
            return "must not be empty";
        }

        return
            value
                .EnumerateArray()
                .Select(item => Complaint(shape.Item!, item))
                .FirstOrDefault(complaint => complaint is not null)
                is { } found
            ? $"holds a value that {found}"
            : null;
    }
}
