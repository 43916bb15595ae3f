using System.Collections.Immutable;

namespace Bindery.OpenApi.Naming;

/// <summary>A document's title as the technical name of its platform.</summary>
internal static class PlatformName
{
    // What a connector's name may have: PostgreSQL's names are short.
    private const int Longest = 23;

    private static readonly ImmutableArray<string> Empty =
    [
        "api",
        "apis",
        "rest",
        "restful",
        "public",
        "open",
        "the",
        "for",
        "service",
        "specification",
        "documentation",
        "reference",
        "endpoints",
    ];

    public static string Of(string title)
    {
        string[] words =
        [
            .. NameWords
                .Of(title)
                .Split('_', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !Empty.Contains(word)),
        ];
        string kept = "";
        foreach (string word in words)
        {
            string longer = kept.Length == 0 ? word : $"{kept}_{word}";
            if (longer.Length > Longest)
            {
                break;
            }

            kept = longer;
        }

        return TechnicalName.Of(kept, "platform");
    }
}
