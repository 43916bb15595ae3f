namespace Bindery.Syntax.Python;

/// <summary>Finds string ends in one file. An f-string that can't be read with its fields is read as a plain string.</summary>
internal sealed class StringTokenScanner
{
    // Each failure may have looked through the rest of the file; a bound on them keeps the time linear.
    private const int FailuresAllowed = 16;
    private int failures;

    public int Scan(ReadOnlySpan<char> text, int quote, StringPrefix prefix)
    {
        if (!prefix.IsFormatted || failures >= FailuresAllowed)
        {
            return StringScanner.ScanPlain(text, quote);
        }

        int end = FormattedStringScanner.Scan(text, quote, prefix.IsRaw);
        if (end >= 0)
        {
            return end;
        }

        failures++;
        return StringScanner.ScanPlain(text, quote);
    }
}
