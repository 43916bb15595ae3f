using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bindery.Diagnosis.Reporting;

/// <summary>Takes secrets and personal data out of text that leaves the house; in doubt more than less.</summary>
public sealed partial class Masking
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What was taken out, and how often.</summary>
    public ImmutableArray<string> Summary => [.. _counts.Select(one => $"{one.Value} × {one.Key}")];

    public string Mask(string text)
    {
        text = Replace(text, Addresses, "password in an address", "$1‹masked›@");
        text = Replace(text, Queries, "query of an address", "$1?‹masked›");
        text = Replace(text, Assignments, "secret", "$1‹masked›");
        text = Replace(text, Mails, "e-mail address", "‹e-mail›");
        text = Replace(text, Machines, "IP address", "‹IP address›");
        text = Replace(text, LongWords, "key or token", "‹masked›");
        return Replace(text, Phones, "telephone number", "‹telephone›");
    }

    private string Replace(string text, Regex pattern, string kind, string by)
    {
        int found = pattern.Count(text);
        if (found > 0)
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + found;
        }

        return pattern.Replace(text, by);
    }

    [GeneratedRegex(@"(://)[^/\s:@]+:[^/\s@]+@", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Addresses { get; }

    [GeneratedRegex(@"(https?://[^\s?""'<>]+)\?[^\s""'<>]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Queries { get; }

    [GeneratedRegex(
        @"(?i)((?:password|passwd|secret|token|api[_-]?key|authorization|bearer|signature)[""']?\s*[:=]?\s*(?:bearer\s+|basic\s+)?[""']?)[A-Za-z0-9+/_\-.=]{6,}",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Assignments { get; }

    [GeneratedRegex(@"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mails { get; }

    [GeneratedRegex(
        @"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Machines { get; }

    /// <summary>Letters and digits mixed, 20 and more, are no word of any language.</summary>
    [GeneratedRegex(
        @"(?<![\w/.\-])(?=[A-Za-z_\-]*\d)(?=[\d_\-]*[A-Za-z])[A-Za-z0-9_\-+/=]{20,}(?![\w.])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LongWords { get; }

    [GeneratedRegex(
        @"(?<![\w.:\-])(?!\d{4}-\d\d-\d\d)\+?\d[\d ()/\-]{7,}\d(?![\w:\-])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Phones { get; }
}
