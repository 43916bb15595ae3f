using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Tells a rate that is written as 20 from one that is written as 0.2.</summary>
internal static class Percentages
{
    public static bool Has(Member member) =>
        member.Words.Contains("percent", StringComparison.Ordinal)
        || member.Schema.Description.Contains("percent", StringComparison.OrdinalIgnoreCase)
        || member.Schema.Description.Contains('%', StringComparison.Ordinal);
}
