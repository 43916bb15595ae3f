using CsCheck;

namespace Bindery.Generation.Tests.Enhancement;

/// <summary>How a person laid an addon out.</summary>
internal sealed record Layout(
    string Unit,
    char Quote,
    string NewLine,
    bool EndsWithNewLine,
    string Package,
    string File,
    bool IsSplit,
    int Imports,
    int Manifest,
    int Access,
    bool HasData,
    bool HasComments
)
{
    public static Gen<Layout> Any { get; } =
        Gen.Select(
            One("  ", "    ", "\t"),
            One('\'', '"'),
            One("\n", "\r\n"),
            Gen.Bool,
            One("models", "model", "backend"),
            One("backend", "shop", "boutique_backend"),
            Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 3]),
            Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Bool),
            (unit, quote, newLine, ends, package, file, choices, more) =>
                new Layout(
                    unit,
                    quote,
                    newLine,
                    ends,
                    package,
                    file,
                    choices.Item1,
                    choices.Item2,
                    choices.Item3,
                    more.Item1,
                    more.Item2,
                    more.Item3
                )
        );

    private static Gen<T> One<T>(params T[] values) =>
        Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
