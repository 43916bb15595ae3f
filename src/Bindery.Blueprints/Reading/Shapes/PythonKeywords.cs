using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>The words of Python 3.7 to 3.11 that can't name anything, in small letters.</summary>
internal static class PythonKeywords
{
    public static ImmutableArray<string> All { get; } =
    [
        .. (
            "and as assert async await break class continue def del elif else except finally for from "
            + "global if import in is lambda nonlocal not or pass raise return try while with yield"
        ).Split(' '),
    ];
}
