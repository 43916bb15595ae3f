namespace Bindery.Generation.Text;

/// <summary>An attribute at the head of a class: <c>_name = value</c>.</summary>
internal static class PythonAttribute
{
    private const int ClassIndent = 4;

    public static PythonSource Of(string name, PythonSource value) =>
        PythonSource.Of($"{PythonName.Of(name)} = {value}");

    public static PythonSource Of(string name, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonName.Of(name)} = ")).ToSource(ClassIndent);

    /// <summary>Nothing where there is no text; a long one on a line of its own, as black leaves it.</summary>
    public static PythonSource OfText(string name, string? value)
    {
        if (value is null)
        {
            return PythonSource.Empty;
        }

        PythonSource literal = PythonLiteral.Of(value);
        PythonSource line = Of(name, literal);
        return
            ClassIndent + line.Text.Length <= PythonGroup.LineLength
            || 2 * ClassIndent + literal.Text.Length > PythonGroup.LineLength
            ? line
            : PythonSource.Of(
                $"""
                {PythonName.Of(name)} = (
                    {literal}
                )
                """
            );
    }

    public static PythonGroup Text(string value) => PythonGroup.Leaf(PythonLiteral.Of(value));

    public static PythonGroup Entry(string key, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonLiteral.Of(key)}: "));

    public static PythonGroup Keyword(string name, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonName.Of(name)}="));
}
