using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.OpenApi.Guessing;

/// <summary>What a platform is for, by what its paths are about.</summary>
internal static class PlatformType
{
    private static readonly ImmutableDictionary<string, ConnectorType> Signs = new[]
    {
        (
            ConnectorType.Ecommerce,
            "cart basket checkout coupon storefront wishlist catalog variant"
        ),
        (
            ConnectorType.Logistics,
            "shipment carrier parcel label tracking warehouse delivery rate manifest pickup courier"
        ),
        (
            ConnectorType.Accounting,
            "invoice bill journal payment ledger tax_rate credit_note bank_transaction expense account"
        ),
        (ConnectorType.Crm, "lead deal opportunity pipeline contact company activity task ticket"),
    }
        .SelectMany(entry => entry.Item2.Split(' ').Select(word => (Word: word, Type: entry.Item1)))
        .ToImmutableDictionary(entry => entry.Word, entry => entry.Type, StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Word, ConnectorType Type)> Titles =
    [
        ("commerce", ConnectorType.Ecommerce),
        ("shop", ConnectorType.Ecommerce),
        ("store", ConnectorType.Ecommerce),
        ("crm", ConnectorType.Crm),
        ("accounting", ConnectorType.Accounting),
        ("invoic", ConnectorType.Accounting),
        ("logistic", ConnectorType.Logistics),
        ("shipping", ConnectorType.Logistics),
    ];

    /// <param name="title">The document's title.</param>
    /// <param name="words">What the last segments of paths say.</param>
    public static ConnectorType Of(string title, IEnumerable<string> words)
    {
        (string Word, ConnectorType Type) named = Titles.FirstOrDefault(sign =>
            title.Contains(sign.Word, StringComparison.OrdinalIgnoreCase)
        );
        return named.Word is null ? ByPaths(words) : named.Type;
    }

    private static ConnectorType ByPaths(IEnumerable<string> words) =>
        words
            .Select(EntityWords.Singular)
            .Distinct(StringComparer.Ordinal)
            .Where(Signs.ContainsKey)
            .GroupBy(word => Signs[word])
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault(ConnectorType.Ecommerce);
}
