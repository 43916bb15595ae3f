using System.Collections.Immutable;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>A call inside a method of a test.</summary>
internal static class TestStatement
{
    public const int Indent = 8;

    public static PythonSource Call(
        PythonSource function,
        params ImmutableArray<PythonSource> arguments
    ) => PythonCall.Of(Indent, function, arguments);

    public static PythonSource Equal(PythonSource actual, PythonSource expected) =>
        Call(PythonSource.Of($"self.assertEqual"), actual, expected);

    public static PythonSource True(PythonSource actual) =>
        Call(PythonSource.Of($"self.assertTrue"), actual);

    public static PythonSource False(PythonSource actual) =>
        Call(PythonSource.Of($"self.assertFalse"), actual);
}
