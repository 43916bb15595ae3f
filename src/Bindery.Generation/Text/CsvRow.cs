namespace Bindery.Generation.Text;

/// <summary>One line of a CSV file, quoted only where the format asks for it.</summary>
public static class CsvRow
{
    public static string Of(params ReadOnlySpan<string> fields) =>
        string.Join(',', fields.ToArray().Select(Encode));

    private static string Encode(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
