using System.Collections.Immutable;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Tells a country's ISO code of two letters from its name and from other codes.</summary>
internal static class CountryCodes
{
    private static readonly ImmutableArray<string> Signs =
    [
        "two-letter",
        "two letter",
        "2-letter",
        "2 letter",
        "alpha-2",
        "alpha2",
        "iso 3166",
        "iso-3166",
        "iso2",
        "two character",
        "2 character",
    ];

    public static bool Has(Member member)
    {
        SchemaView schema = member.Schema;
        bool isLonger =
            schema.MaximumLength is > 2 and < 4
            || schema.Description.Contains("alpha-3", StringComparison.OrdinalIgnoreCase)
            || schema.Description.Contains("three", StringComparison.OrdinalIgnoreCase)
            || schema.Choices.Any(choice => choice.Length != 2);
        bool isTold =
            schema.MaximumLength is 2
            || !schema.Choices.IsEmpty
            || Signs.Any(sign =>
                schema.Description.Contains(sign, StringComparison.OrdinalIgnoreCase)
            );
        return !isLonger && (member.Words != "country" || isTold);
    }
}
