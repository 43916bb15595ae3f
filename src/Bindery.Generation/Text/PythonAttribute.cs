namespace Bindery.Generation.Text;

/// <summary>An attribute at the head of a class: <c>_name = value</c>.</summary>
internal static class PythonAttribute
{
    private const int ClassIndent = 4;

    public static PythonSource Of(string name, PythonSource value) =>
        PythonSource.Of($"{PythonName.Of(name)} = {value}");

    public static PythonSource Of(string name, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonName.Of(name)} = ")).ToSource(ClassIndent);

    /// <summary>Nothing where there is no text.</summary>
    public static PythonSource OfText(string name, string? value) =>
        value is null ? PythonSource.Empty : Of(name, (PythonSource)PythonLiteral.Of(value));

    public static PythonGroup Text(string value) => PythonGroup.Leaf(PythonLiteral.Of(value));

    public static PythonGroup Entry(string key, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonLiteral.Of(key)}: "));

    public static PythonGroup Keyword(string name, PythonGroup value) =>
        value.Behind(PythonSource.Of($"{PythonName.Of(name)}="));
}
