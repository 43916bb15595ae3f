using System.Collections.Frozen;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>Texts of the samples, by the blueprint's hint: with quotes, umlauts and what looks like a tag.</summary>
internal static class SampleWords
{
    public const string Text = "Grüße “so” & <mark>";
    public const string Sku = "TEA-1";
    public const string ProductName = "Tea “Earl Grey” d'Or <1 kg>";
    public const string Html = "<p>A <b>fine</b> tea</p>";

    /// <summary><see cref="Html"/> as Odoo writes it in plain text.</summary>
    public const string HtmlAsText = "A *fine* tea";

    private static readonly FrozenDictionary<string, string> ByHint = new Dictionary<string, string>
    {
        ["barcode"] = "4006381333931",
        ["city"] = "Boston",
        ["company-name"] = "Ünlü & Söhne <Ltd>",
        ["country-code"] = "US",
        ["created-at"] = "2024-01-02T03:04:05-05:00",
        ["email"] = "Zoe@Example.com",
        ["first-name"] = "Zoë",
        ["full-name"] = "Zoë O'Neil",
        ["html"] = Html,
        ["last-name"] = "O'Neil",
        ["location-id"] = "34001",
        ["note"] = "Ring “twice” & wait <5 min",
        ["order-name"] = "#1001",
        ["phone"] = "+1 617 555 0100",
        ["product-category"] = "Tea",
        ["product-name"] = ProductName,
        ["related-id"] = "34101",
        ["shipping-method"] = "Post “Überland”",
        ["sku"] = Sku,
        ["slug"] = "earl-grey",
        ["state-code"] = "MA",
        ["street"] = "1 Main “Old” Street",
        ["street2"] = "2nd floor, c/o Müller",
        ["tags"] = "tea, black",
        ["updated-at"] = "2024-03-02T03:04:05-05:00",
        ["url"] = "https://outside.example.com",
        ["uuid"] = "0b6a4f5e-3b1c-4a43-9d3e-7a4f0f6a9c11",
        ["zip"] = "02101",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Of(string? hint) => hint is null ? null : ByHint.GetValueOrDefault(hint);
}
