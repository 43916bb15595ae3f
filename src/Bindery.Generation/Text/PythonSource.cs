namespace Bindery.Generation.Text;

/// <summary>Python that a template has made: the only text that another template takes whole.</summary>
public sealed record PythonSource
{
    public static readonly PythonSource Empty = new("");

    internal PythonSource(string text) => Text = text;

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A template whose holes take names, literals, prose and sources, and no plain string.</summary>
    public static PythonSource Of(PythonTemplate template) => new(template.ToText());

    public static PythonSource Join(string separator, IEnumerable<PythonSource> sources) =>
        new(string.Join(separator, sources.Where(source => !source.IsEmpty).Select(s => s.Text)));

    /// <summary>One a line.</summary>
    public static PythonSource Lines(IEnumerable<PythonSource> sources) => Join("\n", sources);

    public static PythonSource Lines(params ReadOnlySpan<PythonSource> sources) =>
        Join("\n", sources.ToArray());

    /// <summary>Methods or groups of a class: an empty line between them.</summary>
    public static PythonSource Paragraphs(params ReadOnlySpan<PythonSource> sources) =>
        Join("\n\n", sources.ToArray());

    public static implicit operator PythonSource(PythonName name) => new(name.ToString());

    public static implicit operator PythonSource(PythonLiteral literal) => new(literal.ToString());

    public override string ToString() => Text;
}
