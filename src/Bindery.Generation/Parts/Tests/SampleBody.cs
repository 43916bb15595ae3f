using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A record or a list inside the envelope that the platform puts round it.</summary>
internal static class SampleBody
{
    public static PythonGroup Of(string? envelope, PythonGroup content) =>
        envelope is null
            ? content
            : envelope
                .Split('.')
                .Reverse()
                .Aggregate(
                    content,
                    (inside, key) => PythonGroup.Dictionary(PythonAttribute.Entry(key, inside))
                );
}
