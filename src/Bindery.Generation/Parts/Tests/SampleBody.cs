using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A record or a list inside the envelope that the platform puts round it.</summary>
internal static class SampleBody
{
    private const string First = "[0]";

    public static PythonGroup Of(string? envelope, PythonGroup content) =>
        envelope is null
            ? content
            : envelope
                .Split('.')
                .Reverse()
                .Aggregate(content, (inside, key) => PythonGroup.Dictionary(Entry(key, inside)));

    // One record in a list of its own, as some platforms answer.
    private static PythonGroup Entry(string key, PythonGroup inside) =>
        key.EndsWith(First, StringComparison.Ordinal)
            ? PythonAttribute.Entry(key[..^First.Length], PythonGroup.List([inside]))
            : PythonAttribute.Entry(key, inside);
}
