using System.Text;

namespace Bindery.OpenApi.Writing;

/// <summary>Lines of block YAML at one indentation.</summary>
internal sealed class YamlLines(StringBuilder text, int indent)
{
    private readonly string _margin = new(' ', indent);

    public YamlLines Inner => new(text, indent + 2);

    public YamlLines Blank()
    {
        text.Append('\n');
        return this;
    }

    /// <param name="comment">What stands behind the line; null or empty for nothing.</param>
    public YamlLines Line(string yaml, string? comment = null)
    {
        text.Append(_margin).Append(yaml);
        if (!string.IsNullOrEmpty(comment))
        {
            text.Append("  ").Append(YamlValue.Comment(comment));
        }

        text.Append('\n');
        return this;
    }

    public YamlLines Entry(string key, object? value, string? comment = null) =>
        value is null ? this : Line($"{key}: {YamlValue.Last(value)}", comment);

    /// <summary>A comment on a line of its own.</summary>
    public YamlLines Remark(string? comment) =>
        string.IsNullOrEmpty(comment) ? this : Line(YamlValue.Comment(comment));
}
