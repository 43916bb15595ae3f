namespace Bindery.Syntax.Text;

internal static class DeclaredEncoding
{
    public static DeclaredEncodingKind Classify(string? name) =>
        name?.ToLowerInvariant().Replace('_', '-') switch
        {
            null or "utf-8" or "utf8" or "utf-8-sig" or "u8" or "ascii" or "us-ascii" =>
                DeclaredEncodingKind.Utf8,
            string text when text.StartsWith("utf-8-", StringComparison.Ordinal) =>
                DeclaredEncodingKind.Utf8,
            "latin-1" or "latin1" or "iso-8859-1" or "iso8859-1" or "iso-latin-1" or "l1" =>
                DeclaredEncodingKind.Latin1,
            _ => DeclaredEncodingKind.Unsupported,
        };
}
