namespace Bindery.Generation.Parts.Documentation;

/// <summary>Markdown that a template has made.</summary>
public sealed record MarkdownSource
{
    public static readonly MarkdownSource Empty = new("");

    private MarkdownSource(string text) => Text = text;

    public string Text { get; }

    public static MarkdownSource Of(MarkdownTemplate template) => new(template.ToText());

    public static MarkdownSource Lines(IEnumerable<MarkdownSource> sources) => Join("\n", sources);

    /// <summary>With an empty line between them.</summary>
    public static MarkdownSource Sections(params ReadOnlySpan<MarkdownSource> sources) =>
        Join("\n\n", sources.ToArray());

    public override string ToString() => Text;

    private static MarkdownSource Join(string separator, IEnumerable<MarkdownSource> sources) =>
        new(
            string.Join(
                separator,
                sources.Where(source => source.Text.Length > 0).Select(source => source.Text)
            )
        );
}
