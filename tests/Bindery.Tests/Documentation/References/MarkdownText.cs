namespace Bindery.Tests.Documentation.References;

/// <summary>Text of the code as Markdown shows it unchanged.</summary>
internal static class MarkdownText
{
    /// <summary>A table's row.</summary>
    public static string Row(params string[] cells) =>
        $"| {string.Join(" | ", cells.Select(OneLine))} |\n";

    /// <summary>A table's head.</summary>
    public static string Head(params string[] titles) =>
        Row(titles) + $"|{string.Concat(titles.Select(_ => " --- |"))}\n";

    public static string Code(string text) => text.Length == 0 ? "" : $"`{text}`";

    /// <summary>Prose in which nothing outside backticks is a tag.</summary>
    public static string Prose(string text) =>
        string.Join(
            '`',
            text.Split('`')
                .Select(
                    (part, index) =>
                        index % 2 == 0 ? part.Replace("<", @"\<", StringComparison.Ordinal) : part
                )
        );

    // A bar ends a cell even inside code.
    private static string OneLine(string cell) =>
        string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("|", @"\|", StringComparison.Ordinal);
}
