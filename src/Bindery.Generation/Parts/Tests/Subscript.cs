using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A path behind a variable: <c>variants[0].price</c> → <c>["variants"][0]["price"]</c>.</summary>
internal static class Subscript
{
    public static PythonSource Of(string path) =>
        PythonSource.Join(
            "",
            SamplePath
                .Steps(path)
                .Select(step =>
                    step is int position
                        ? PythonSource.Of($"[{PythonLiteral.Of(position)}]")
                        : PythonSource.Of($"[{PythonLiteral.Of((string)step)}]")
                )
        );
}
