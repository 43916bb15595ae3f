using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>A dictionary as a class attribute.</summary>
internal static class PythonDictionary
{
    private const int ClassIndent = 4;

    public static PythonSource Entry(string key, PythonSource value) =>
        PythonSource.Of($"{PythonLiteral.Of(key)}: {value}");

    public static PythonSource Assign(
        string attribute,
        IReadOnlyCollection<PythonSource> entries
    ) =>
        PythonLayout.Display(
            PythonSource.Of($"{PythonName.Of(attribute)} = {{"),
            entries,
            PythonSource.Of($"}}"),
            ClassIndent
        );
}
