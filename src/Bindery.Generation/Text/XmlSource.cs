namespace Bindery.Generation.Text;

/// <summary>XML that a template has made.</summary>
public sealed record XmlSource
{
    public static readonly XmlSource Empty = new("");

    private XmlSource(string text) => Text = text;

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public static XmlSource Of(XmlTemplate template) => new(template.ToText());

    public static XmlSource Lines(IEnumerable<XmlSource> sources) =>
        new(string.Join('\n', sources.Where(source => !source.IsEmpty).Select(s => s.Text)));

    public override string ToString() => Text;
}
