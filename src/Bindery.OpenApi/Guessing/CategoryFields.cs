using System.Collections.Immutable;

namespace Bindery.OpenApi.Guessing;

/// <summary>Of a model that has little more than a name.</summary>
internal static class CategoryFields
{
    public static ImmutableArray<FieldMeaning> All { get; } =
    [
        new("name", "text", "name", "title", "display_name", "full_name")
        {
            Vaguely = ["label", "subject", "code", "slug"],
            IsNeeded = true,
        },
    ];
}
